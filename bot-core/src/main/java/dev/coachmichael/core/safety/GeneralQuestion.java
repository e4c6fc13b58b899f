package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Spots.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether a spot is only what a general question is about: "what is a stress fracture?", not "what is this pain?". */
final class GeneralQuestion {

    private final Wording wording;
    private final List<Spot> openings;
    private final boolean[] speaksOfSelf;

    GeneralQuestion(Wording wording, WordRules words, List<Spot> openings) {
        this.wording = wording;
        this.openings = openings;
        this.speaksOfSelf = clausesOfSelf(wording, words.set("self"), openings);
    }

    boolean asksAbout(Spot spot) {
        for (Spot opening : openings) {
            if (opening.from() <= spot.from()
                    && wording.sameSentence(opening.from(), spot.to())
                    && (spot.from() <= opening.to() || !wording.pauseBetween(opening.to(), spot.from()))
                    && !speaksOfSelf[opening.to()]) {
                return true;
            }
        }
        return false;
    }

    /** For each word, whether its clause speaks of the speaker outside the openings: "how do I avoid" does not. */
    private static boolean[] clausesOfSelf(Wording wording, Set<String> self, List<Spot> openings) {
        boolean[] opening = new boolean[wording.size()];
        openings.forEach(spot -> Arrays.fill(opening, spot.from(), spot.to() + 1, true));
        boolean[] ofSelf = new boolean[wording.size()];
        int start = 0;
        boolean found = false;
        for (int i = 0; i < ofSelf.length; i++) {
            found |= !opening[i] && self.contains(wording.word(i));
            if (wording.endsClause(i)) {
                Arrays.fill(ofSelf, start, i + 1, found);
                start = i + 1;
                found = false;
            }
        }
        return ofSelf;
    }
}
