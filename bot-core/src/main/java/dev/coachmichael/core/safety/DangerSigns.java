package dev.coachmichael.core.safety;

import dev.coachmichael.core.learned.LearnedFile;
import dev.coachmichael.core.safety.Danger.Urgency;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Red flags by rule and by resemblance. The words of a message, made comparable, are searched for concepts
 * ({@code concepts.txt}), and concepts near each other make a danger ({@code rules.txt}). What rules do not know is held
 * against messages whose danger is known ({@code red-flags-tuning.tsv}); these also silence a rule that took something
 * harmless for a danger. French and English are read together, since runners mix them. Safe to share between threads.
 */
public final class DangerSigns implements RedFlags {

    /** Odds, as logarithms, from which on resemblance tells a danger that no rule does. */
    private static final float LIKE_DANGER = 0.35f;

    /** Odds below which it silences rules, those of a grave danger only far below. */
    private static final float UNLIKE_DANGER = -1;

    private static final float MOST_UNLIKE_DANGER = -2;

    /** By how much the odds of a passage count for less than those of a whole message: there are many of them. */
    private static final float IN_PASSING = 0.2f;

    private final Concepts concepts;
    private final Rules rules;
    private final Resemblance resemblance;

    private DangerSigns(Concepts concepts, Rules rules, Resemblance resemblance) {
        this.concepts = concepts;
        this.rules = rules;
        this.resemblance = resemblance;
    }

    /** The signs that ship with the coach, with what was learned from the known messages. */
    public static DangerSigns load() {
        WordRules words = WordRules.load();
        Concepts concepts = Concepts.load(words);
        return new DangerSigns(concepts, Rules.load(concepts, words), LearnedFile.RED_FLAGS.read(Resemblance::read));
    }

    /** Learns from the known messages, which takes seconds of work, and writes what {@link #load} reads. */
    public static void learn(DataOutputStream out) throws IOException {
        List<String> known = SignFile.lines("red-flags-tuning.tsv");
        Resemblance.learnt(Concepts.load(WordRules.load()), known.subList(1, known.size()))
                .write(out);
    }

    @Override
    public Optional<Answer> answerTo(Turn turn) {
        String words = turn.heard().words();
        return in(words)
                .map(danger -> SafeAnswer.to(danger, turn.language()))
                .map(answer -> Passwords.areIn(words) ? answer.unrecorded() : answer);
    }

    @Override
    public boolean areIn(String words) {
        return in(words).isPresent();
    }

    /** The most urgent danger that a text tells, if any. */
    public Optional<Danger> in(String text) {
        Wording wording = Wording.of(text, concepts.words());
        return Stream.concat(
                        in(wording, 0).stream(),
                        wording.passages().stream().flatMap(part -> in(part, IN_PASSING).stream()))
                .min(Comparator.naturalOrder());
    }

    private Optional<Danger> in(Wording wording, float lessSure) {
        if (wording.size() == 0) {
            return Optional.empty();
        }
        Spots spots = concepts.spotsIn(wording);
        Set<Danger> byFigures = new StatedFigures(wording, concepts.words(), spots).dangers();
        if (isOfSomebodyWhoIsFine(spots) || isOver(spots) || isToldOrStudied(spots)) {
            return Optional.empty();
        }
        boolean settled = isSettled(spots);
        Traits traits = concepts.traitsOf(wording, spots);
        float likeness = resemblance.toDanger(traits);
        Optional<Danger> told = byRules(spots, byFigures, settled)
                .filter(danger -> byFigures.contains(danger) || likeness >= leastLikeness(danger));
        return told.isPresent() || settled || likeness - lessSure <= LIKE_DANGER
                ? told
                : Optional.of(resemblance.nearest(traits));
    }

    private static float leastLikeness(Danger danger) {
        if (danger == Danger.MINOR) {
            return Float.NEGATIVE_INFINITY;
        }
        boolean grave = danger == Danger.SELF_HARM || danger.urgency() == Urgency.EMERGENCY;
        return grave ? MOST_UNLIKE_DANGER : UNLIKE_DANGER;
    }

    private Optional<Danger> byRules(Spots spots, Set<Danger> byFigures, boolean settled) {
        return Arrays.stream(Danger.values())
                .filter(danger -> !settled || danger.urgency() != Urgency.DOCTOR)
                .filter(danger -> rules.tell(danger, spots) || byFigures.contains(danger))
                .findFirst();
    }

    /** "A coworker fainted, she's ok." */
    private static boolean isOfSomebodyWhoIsFine(Spots spots) {
        return spots.any("they_are_fine") && (spots.any("others") || spots.any("family")) && !spots.any("me_too");
    }

    /** "Stress fracture in 2012, healed, nothing since." */
    private static boolean isOver(Spots spots) {
        return spots.any("past") && spots.any("resolved") && !spots.any("again_now");
    }

    /** What happens in a film, or is asked for an essay. */
    private static boolean isToldOrStudied(Spots spots) {
        return (spots.any("film") || spots.any("for_study")) && !spots.any("again_now") && !spots.any("want_death");
    }

    /** A doctor has looked, or it was long ago and never came back. */
    private static boolean isSettled(Spots spots) {
        return !spots.any("again") && (spots.any("cleared") || spots.any("past") && spots.any("resolved"));
    }
}
