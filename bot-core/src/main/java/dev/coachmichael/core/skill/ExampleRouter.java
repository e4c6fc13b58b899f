package dev.coachmichael.core.skill;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.turn.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds skills by what they claim, else by likeness to examples. Words that ask for a skill which this installation does
 * not have go to {@code unsure}, which says so.
 */
public final class ExampleRouter implements Router {

    /** From here a part of a message is a wish of its own. */
    private static final double SURE = 0.5;

    /** From here a sentence is no answer to a question that was about something else. */
    private static final double VERY_SURE = 0.8;

    private static final int WHOLE_SENTENCE = 5;

    private static final String SMALLTALK = "smalltalk";
    /** Whoever wants everything erased wants nothing else. */
    private static final String FORGET = "forget";

    private final SkillList skills;
    private final Recognizer recognizer;

    public ExampleRouter(SkillList skills, Recognizer recognizer) {
        this.skills = skills;
        this.recognizer = recognizer;
    }

    @Override
    public Optional<Route<?>> route(String words, Turn turn) {
        if (Words.of(words).isEmpty()) {
            return Optional.empty();
        }
        return claiming(words, turn)
                .<Route<?>>map(skill -> Route.reading(skill, words, turn))
                .or(() -> likest(words, turn));
    }

    @Override
    public Optional<String> wish(String words, Turn turn) {
        return Words.of(words).size() < WHOLE_SENTENCE
                ? Optional.empty()
                : claiming(words, turn).<String>map(Skill::id).or(() -> recognizer
                        .recognise(words)
                        .filter(found -> found.likelihood() >= VERY_SURE)
                        .map(Recognizer.Recognized::skill));
    }

    @Override
    public List<Route<?>> routes(String words, Turn turn) {
        Optional<Route<?>> whole = route(words, turn);
        boolean claimed = claiming(words, turn).isPresent();
        List<Route<?>> wishes = asked(words, turn).equals(FORGET) ? List.of() : wishes(words, turn, claimed);
        return !wishes.isEmpty() ? wishes : whole.map(List::<Route<?>>of).orElse(List.of());
    }

    /**
     * Different skills, each of them sure; empty when one part is not.
     *
     * @param claimed whether a skill claims the whole: then each part must be claimed too
     */
    private List<Route<?>> wishes(String words, Turn turn, boolean claimed) {
        Map<String, Route<?>> wishes = new LinkedHashMap<>();
        for (String part : Wishes.in(words)) {
            Optional<Route<?>> sure = claimed && claiming(part, turn).isEmpty() ? Optional.empty() : sure(part, turn);
            if (sure.isEmpty() || wishes.put(asked(part, turn), sure.get()) != null) {
                return List.of();
            }
        }
        wishes.remove(SMALLTALK);
        return List.copyOf(wishes.values());
    }

    private String asked(String part, Turn turn) {
        return claiming(part, turn)
                .map(Skill::id)
                .or(() -> recognizer.recognise(part).map(Recognizer.Recognized::skill))
                .orElse("");
    }

    private Optional<Route<?>> sure(String part, Turn turn) {
        boolean claimed = claiming(part, turn).isPresent();
        boolean likely = recognizer
                .recognise(part)
                .filter(found -> found.likelihood() >= SURE)
                .isPresent();
        return claimed || likely ? route(part, turn) : Optional.empty();
    }

    private Optional<Skill<?>> claiming(String words, Turn turn) {
        return skills.all().stream().filter(skill -> skill.claims(words, turn)).findFirst();
    }

    private Optional<Route<?>> likest(String words, Turn turn) {
        return recognizer.recognise(words).flatMap(found -> skills.byId(found.skill())
                .<Route<?>>map(skill -> Route.reading(skill, words, turn))
                .or(() -> missing(found.skill())));
    }

    private Optional<Route<?>> missing(String id) {
        return skills.byId("unsure").map(skill -> missing(skill, id));
    }

    private static <I extends Record> Route<I> missing(Skill<I> unsure, String id) {
        return new Route<>(
                unsure,
                SkillJson.read(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("kind", "MISSING")
                                .put("what", id),
                        unsure.input()));
    }
}
