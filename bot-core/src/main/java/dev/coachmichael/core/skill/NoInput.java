package dev.coachmichael.core.skill;

/** The input of a skill that needs none. */
public record NoInput() {
    public static final NoInput NONE = new NoInput();
}
