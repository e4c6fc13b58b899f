package dev.coachmichael.core.skill;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;

/**
 * One thing the coach can do. Its description and its example utterances are files of the language package, found by its
 * id; the JSON schema of its input is derived from the record.
 *
 * @param <I> the typed input: a record whose components may all be absent ({@code Optional}) when words do not tell
 */
public sealed interface Skill<I extends Record> {

    /** The id that answers, audit and API show; one of the closed list of the surface. */
    String id();

    /** The record that the input is. */
    Class<I> input();

    /** Its slash command in French and English, without the slash; empty when it has none. */
    Optional<Command> command();

    /**
     * The input that free words carry, as far as they tell.
     *
     * @param words what was said, or what followed the command
     */
    I read(String words, Turn turn);

    /** Whether words are this skill's beyond doubt, because they hold values that only it takes: {@code VMA 15,5}. */
    default boolean claims(String words, Turn turn) {
        return false;
    }

    /** The input completed by the answer to this skill's open question; empty when the words do not answer it. */
    default Optional<I> resume(Focus question, String words, Turn turn) {
        return Optional.empty();
    }

    /** The input that words mean after this skill's answer, as "et la semaine d'avant ?" does; empty when they stand alone. */
    default Optional<I> follow(I last, String words, Turn turn) {
        return Optional.empty();
    }

    /**
     * A slash command's two names; {@code a-z 0-9 _}, at most 32 characters.
     *
     * @param inRooms whether rooms offer it in their menu
     */
    record Command(String french, String english, boolean inRooms) {
        public List<String> names() {
            return List.of(french, english);
        }

        /** As typed in a language, with the slash. */
        public String in(Language language) {
            return switch (language) {
                case FR -> "/" + french;
                case EN -> "/" + english;
            };
        }
    }

    /**
     * A skill that anybody may use anywhere. It reads nobody's data, unless the scope is an athlete's own private one: only
     * that holds an id to read with.
     */
    non-sealed interface Open<I extends Record> extends Skill<I> {
        Answer run(Turn turn, I input);

        /** The language of that answer, when it is not the turn's. */
        default Optional<Language> language(Turn turn, I input) {
            return Optional.empty();
        }
    }

    /** A skill about the speaker's own data: private chats only, after consent. */
    non-sealed interface Personal<I extends Record> extends Skill<I> {
        Answer run(Turn turn, AthleteId athlete, I input);
    }
}
