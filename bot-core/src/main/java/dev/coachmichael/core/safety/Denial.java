package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Spots.Spot;
import java.util.List;
import java.util.Set;

/**
 * Whether a message denies what a spot says: "no chest pain", "pas de douleur à la poitrine", "no pain or swelling".
 * "No more" and "plus de" deny nothing, since it was there; nor does "never like this".
 */
final class Denial {

    private static final int WORDS_BACK = 7;

    private final Wording wording;
    private final Set<String> negators;
    private final Set<String> never;
    private final Set<String> without;
    private final Set<String> impossible;
    private final Set<String> fillers;
    private final Set<String> passing;
    private final boolean[] symptoms;
    private final List<Spot> comparisons;

    Denial(Wording wording, WordRules words, boolean[] symptoms, List<Spot> comparisons) {
        this.wording = wording;
        this.negators = words.set("negators");
        this.never = words.set("never");
        this.without = words.set("without");
        this.impossible = words.set("impossible");
        this.fillers = words.set("fillers");
        this.passing = words.set("passing");
        this.symptoms = symptoms;
        this.comparisons = comparisons;
    }

    boolean denies(Spot spot) {
        return isNegatedBefore(spot) || isFrenchNegation(spot);
    }

    /** "Ne gonfle pas": the second half of the negation comes after the verb. */
    private boolean isFrenchNegation(Spot spot) {
        String before = wording.wordNear(spot.from() - 1, spot.from());
        return (before.equals("ne") || before.equals("n"))
                && wording.wordNear(spot.to() + 1, spot.to()).equals("pas");
    }

    private boolean isNegatedBefore(Spot spot) {
        boolean through = false;
        int symptomsPassed = 0;
        for (int i = spot.from() - 1; i >= 0 && spot.from() - i <= WORDS_BACK; i--) {
            if (!wording.sameSentence(i, spot.from()) || wording.pauseBetween(i, i + 1)) {
                return false;
            }
            String word = wording.word(i);
            if (negators.contains(word)) {
                return !(never.contains(word) && isCompared(i)) && !(without.contains(word) && isDenied(i));
            }
            if (passing.contains(word)) {
                through = true;
            } else if (symptoms[i]) {
                symptomsPassed++;
                if (symptomsPassed > (through ? 3 : 1)) {
                    return false;
                }
            } else if (!fillers.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "Can't walk without limping" denies nothing. */
    private boolean isDenied(int without) {
        for (int i = without - 1; i >= 0 && without - i <= 4 && wording.sameSentence(i, without); i--) {
            if (negators.contains(wording.word(i)) || impossible.contains(wording.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompared(int negator) {
        return comparisons.stream().anyMatch(spot -> wording.sameSentence(spot.from(), negator));
    }
}
