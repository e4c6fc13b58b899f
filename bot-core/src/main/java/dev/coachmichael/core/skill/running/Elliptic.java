package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.language.Words;
import java.util.regex.Pattern;

/** Short words that lean on the answer before: "et celle d'avant ?", "and the week before", "la suivante". */
final class Elliptic {

    /** From what was shown to what is meant. */
    enum Step {
        BEFORE,
        AFTER,
        NONE
    }

    private static final int FEW_WORDS = 7;
    private static final Pattern LEANS =
            Pattern.compile("^(?:et|puis|and|what about|how about|ok et|la|le|celle|the|montre|show)\\b.*");
    private static final Pattern BEFORE =
            Pattern.compile(".*\\b(?:d avant|precedente?|before|previous|avant celle la|the one before)\\b(?! hier).*");
    private static final Pattern AFTER = Pattern.compile(
            "(?!.*\\b(?:seance|session|workout|plan|entrainement|training|course|race|marathon|semi|half)\\b)"
                    + ".*\\b(?:d apres|suivante?|after|next|following)\\b.*");
    private static final Pattern ALSO = Pattern.compile("^(?:et|and|what about|how about)\\b.*");
    private static final int FEW_WORDS_ALSO = 4;

    private Elliptic() {}

    static Step step(String words) {
        String text = String.join(" ", Words.of(words));
        if (!isShort(words)) {
            return Step.NONE;
        }
        return BEFORE.matcher(text).matches()
                ? Step.BEFORE
                : AFTER.matcher(text).matches() ? Step.AFTER : Step.NONE;
    }

    /** Whether words ask for one more of the same: "et dimanche ?". */
    static boolean asksAlso(String words) {
        String text = String.join(" ", Words.of(words));
        return Words.of(words).size() <= FEW_WORDS_ALSO && ALSO.matcher(text).matches();
    }

    /** Whether words lean on something and hold nothing much of their own. */
    private static boolean isShort(String words) {
        String text = String.join(" ", Words.of(words));
        return Words.of(words).size() <= FEW_WORDS && LEANS.matcher(text).matches();
    }
}
