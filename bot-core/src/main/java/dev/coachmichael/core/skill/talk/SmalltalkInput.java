package dev.coachmichael.core.skill.talk;

/** What kind of small talk it is. */
public record SmalltalkInput(Kind kind) {

    /** Kinds of small talk; the earlier ones win when words hold several. */
    public enum Kind {
        WHO_ARE_YOU,
        JOKE,
        THANKS,
        BYE,
        HOW_ARE_YOU,
        FINE,
        HELLO
    }
}
