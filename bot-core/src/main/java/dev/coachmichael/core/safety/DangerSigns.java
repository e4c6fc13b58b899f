package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Danger.Urgency;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Red flags by rule: the words of a message, made comparable, are searched for concepts ({@code concepts.txt}), and
 * concepts near each other make a danger ({@code rules.txt}). French and English are read together, since runners mix
 * them. In doubt a danger is told. Linear in the length of the text; safe to share between threads.
 */
public final class DangerSigns implements RedFlags {

    private final Concepts concepts;
    private final Rules rules;

    private DangerSigns(Concepts concepts, Rules rules) {
        this.concepts = concepts;
        this.rules = rules;
    }

    /** Reads the signs that ship with the coach. */
    public static DangerSigns load() {
        WordRules words = WordRules.load();
        Concepts concepts = Concepts.load(words);
        return new DangerSigns(concepts, Rules.load(concepts, words));
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
        if (wording.size() == 0) {
            return Optional.empty();
        }
        Spots spots = concepts.spotsIn(wording);
        Set<Danger> byFigures = new StatedFigures(wording, concepts.words(), spots).dangers();
        if (isOfSomebodyWhoIsFine(spots)) {
            return Optional.empty();
        }
        boolean settled = isSettled(spots);
        return Arrays.stream(Danger.values())
                .filter(danger -> !settled || danger.urgency() != Urgency.DOCTOR)
                .filter(danger -> rules.tell(danger, spots) || byFigures.contains(danger))
                .findFirst();
    }

    /** "A coworker fainted, she's ok." */
    private static boolean isOfSomebodyWhoIsFine(Spots spots) {
        return spots.any("they_are_fine") && (spots.any("others") || spots.any("family")) && !spots.any("and_me");
    }

    /** A doctor has looked, or it was long ago and never came back. */
    private static boolean isSettled(Spots spots) {
        return !spots.any("again") && (spots.any("cleared") || spots.any("past") && spots.any("resolved"));
    }
}
