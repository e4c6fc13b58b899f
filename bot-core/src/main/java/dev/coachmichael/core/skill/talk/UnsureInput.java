package dev.coachmichael.core.skill.talk;

/**
 * What the coach could not act on.
 *
 * @param command the unknown command's name; empty for other kinds
 */
public record UnsureInput(Kind kind, String command) {

    /** Why the coach cannot act. */
    public enum Kind {
        /** No skill fits the words. */
        WORDS,
        /** There is not one letter or digit. */
        NOTHING,
        /** A slash command that does not exist. */
        COMMAND,
        /** A password: not to be acted on. */
        PASSWORD
    }

    static UnsureInput of(Kind kind) {
        return new UnsureInput(kind, "");
    }
}
