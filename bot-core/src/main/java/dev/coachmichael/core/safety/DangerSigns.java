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
 * ({@code concepts.txt}), and concepts near each other make a danger ({@code rules.txt}). How much the words resemble messages
 * whose danger is known ({@code red-flags-tuning.tsv}) tells what no rule knows, and silences a rule that took something
 * harmless for a danger; only figures, a stated age for one, need no likeness. French and English are read together, since runners mix them. Safe to share between threads.
 */
public final class DangerSigns implements RedFlags {

    /** Odds, as logarithms, from which on a message tells a danger. */
    private static final float DANGER = 0.35f;

    /** How much more likely a rule makes it, and one that knows a grave danger. */
    private static final float BY_RULE = 1;

    private static final float BY_GRAVE_RULE = 2;

    /** How much less likely it is where something says that all is well: a friend who is fine, a film, what a doctor cleared. */
    private static final float ALL_IS_WELL = 1;

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
                .map(danger -> SafeAnswer.to(danger, turn.language()).asking(AfterDanger.focus(danger, turn)))
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
        float story = isSomebodyElsesOrOver(spots) ? ALL_IS_WELL : 0;
        return Stream.concat(
                        in(wording, spots, story).stream(),
                        wording.passages().stream()
                                .flatMap(part -> in(part, concepts.spotsIn(part), story + IN_PASSING).stream()))
                .min(Comparator.naturalOrder());
    }

    /** @param lessSure by how much the odds are less than the words alone say */
    private Optional<Danger> in(Wording wording, Spots spots, float lessSure) {
        boolean settled = isSettled(spots);
        Set<Danger> byFigures = settled ? Set.of() : new StatedFigures(wording, concepts.words(), spots).dangers();
        List<Danger> told = Arrays.stream(Danger.values())
                .filter(danger -> rules.tell(danger, spots) || byFigures.contains(danger))
                .toList();
        Traits traits = concepts.traitsOf(wording, spots);
        float odds = resemblance.toDanger(traits) + likelierBy(told) - lessSure - (settled ? ALL_IS_WELL : 0);
        if (odds <= DANGER && byFigures.isEmpty()) {
            return Optional.empty();
        }
        return told.stream().findFirst().or(() -> Optional.of(resemblance.nearest(traits)));
    }

    private static float likelierBy(List<Danger> rules) {
        if (rules.isEmpty()) {
            return 0;
        }
        boolean grave =
                rules.stream().anyMatch(danger -> danger == Danger.SELF_HARM || danger.urgency() == Urgency.EMERGENCY);
        return grave ? BY_GRAVE_RULE : BY_RULE;
    }

    private static boolean isSomebodyElsesOrOver(Spots spots) {
        return isOfSomebodyWhoIsFine(spots) || isOver(spots) || isToldOrStudied(spots);
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
