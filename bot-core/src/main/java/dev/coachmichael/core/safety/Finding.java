package dev.coachmichael.core.safety;

/**
 * What a reply says that it may not.
 *
 * @param rule which rule
 * @param what the words that break it; never told to an athlete
 */
public record Finding(Rule rule, String what) {

    /** The rules that every reply of a model is held to. */
    public enum Rule {
        /** A number that no fact of the turn holds. */
        NUMBER,
        /** An address that is not on the list. */
        LINK,
        /** An identifier or a key. */
        IDENTIFIER,
        /** A promise or a report of something that was not done. */
        PROMISE,
        /** The wrong language. */
        LANGUAGE,
        /** The instructions of the model. */
        PROMPT,
        /** Too long, or nothing. */
        LENGTH;

        /** As kept in the audit. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
