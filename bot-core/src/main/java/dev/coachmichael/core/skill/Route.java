package dev.coachmichael.core.skill;

/**
 * A skill with the input to run it with.
 *
 * @param <I> the skill's input
 */
public record Route<I extends Record>(Skill<I> skill, I input) {

    /** The route of words: the skill reads its input from them. */
    public static <I extends Record> Route<I> reading(
            Skill<I> skill, String words, dev.coachmichael.core.turn.Turn turn) {
        return new Route<>(skill, skill.read(words, turn));
    }
}
