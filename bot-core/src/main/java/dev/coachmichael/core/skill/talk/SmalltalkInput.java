package dev.coachmichael.core.skill.talk;

/** What kind of small talk it is. */
public record SmalltalkInput(Kind kind) {

    /** Kinds of small talk. */
    public enum Kind {
        WHO_ARE_YOU,
        INSULT,
        JOKE,
        THANKS,
        BYE,
        HOW_ARE_YOU,
        PRAISE,
        LAUGH,
        SORRY,
        FINE,
        HELLO,
        /** What the coach said was not understood. */
        CONFUSED,
        MORE,
        /** A doubt or a sigh. */
        HM,
        NO,
        YES
    }
}
