package dev.coachmichael.core.skill.talk;

/**
 * What the coach could not act on.
 *
 * @param what the unknown command's name, or the id of the missing skill; empty for other kinds
 */
public record UnsureInput(Kind kind, String what) {

    /** Why the coach cannot act. */
    public enum Kind {
        /** No skill fits the words. */
        WORDS,
        /** The words ask for a skill that this installation does not have. */
        MISSING,
        /** Something is to be undone, and the last answer changed nothing. */
        NOTHING_TO_UNDO,
        /** The question that was open is called off. */
        CALLED_OFF,
        /** There is not one letter or digit. */
        NOTHING,
        /** Nothing but small pictures. */
        EMOJI,
        /** A slash command that does not exist. */
        COMMAND,
        /** A password: not to be acted on. */
        PASSWORD
    }

    static UnsureInput of(Kind kind) {
        return new UnsureInput(kind, "");
    }
}
