package dev.coachmichael.core.skill.forget;

import java.util.Optional;

/** How far somebody has come on the way to erasing everything; empty at its beginning. */
public record ForgetInput(Optional<Step> step) {

    /** What the athlete did last. */
    public enum Step {
        /** Pressed the button to erase. */
        SURE,
        /** Typed the word. */
        TYPED,
        /** Pressed the button to keep. */
        KEEP
    }

    static final ForgetInput BEGINNING = new ForgetInput(Optional.empty());

    static ForgetInput at(Step step) {
        return new ForgetInput(Optional.of(step));
    }
}
