package dev.coachmichael.core.skill.running;

import static dev.coachmichael.core.activity.RunCorrection.EASY;

import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.RunCorrection.Sort;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.memory.MemoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What runners say against the reading of a run: "non, je poussais la poussette", "it was a race", "le GPS a déconné". */
public final class CorrectionWords {

    /** What a run was not; said alone it leaves an easy run. */
    private static final Pattern NOT_HARD = Pattern.compile(
            "\\b(?:c etait|cetait|ct|c est|n etait|ce n etait) pas (?:une|du|de la|de|un|ma) (?:course|competition|compet|fractionne|frac|vma|intervalles?|seuil|tempo)\\b"
                    + "|\\b(?:wasn t|was not|it s not|not) (?:an? |my )?(?:race|intervals?|interval session|tempo|threshold)\\b");

    private static final Pattern NOT = Pattern.compile("\\b(?:pas(?! mal)|sans|plus|jamais|ni|not|without|never)\\b");
    private static final Pattern NOT_BEFORE = Pattern.compile(NOT.pattern() + "(?: \\w+)? $");
    private static final Pattern ASKS = Pattern.compile("\\?|^(?:est ce|was it|was that|did)\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:etais|etait|cetait|ct|avais|avait|faisait|glissait|ai|a|poussais|courais|"
                    + "portais|promenais|tirais|tenais|accompagnais|suivais|attendais|was|were|wasn t|had|ran|did|pushed|carried|raced)\\b");
    private static final Pattern A_RUN =
            Pattern.compile("\\b(?:ma|mon|cette|ce|la|my|this|that|the|last)(?: derniere?| dernier| last)? "
                    + "(?:sortie|course|seance|footing|run|jog|session|race|workout)\\b");
    private static final Pattern OTHER_WISH = Pattern.compile(
            "^(?:(?:stp|coach|ok|alors|et|please|hey) )*(?:retien\\w*|notes?|notez|memorise\\w*|souviens|rappelle\\w*|garde|sache|n oublie"
                    + "|ajoute|remember|keep|bear|don t forget|make a|add a|remind|oublie\\w*|efface\\w*|supprime\\w*|forget|delete"
                    + "|remove|(?:j ai|on a|i ve|i have|i) decide\\w*)\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:non|nan|mais|no|nope|but|en fait|actually|ah)\\b[\\s,.!:]*)+", Pattern.CASE_INSENSITIVE);

    private CorrectionWords() {}

    /** The corrections that words tell, of each sort in the order of {@link RunCorrection}; none in a question. */
    public static List<RunCorrection> in(String words) {
        String text = plain(words);
        if (words.length() > MemoryEntry.MOST_CHARACTERS
                || words.contains("?")
                || ASKS.matcher(text).find()) {
            return List.of();
        }
        List<RunCorrection> told = new ArrayList<>();
        for (CorrectionRules.Rule rule : CorrectionRules.ALL) {
            boolean said =
                    rule.words().matcher(text).results().anyMatch(match -> stands(rule.correction(), match, text));
            if (said && !(rule.correction().sort() == Sort.KIND && hasKind(told))) {
                told.add(rule.correction());
            }
        }
        if (!hasKind(told) && NOT_HARD.matcher(text).find()) {
            told.add(EASY);
        }
        return List.copyOf(told);
    }

    private static boolean hasKind(List<RunCorrection> told) {
        return told.stream().anyMatch(one -> one.sort() == Sort.KIND);
    }

    /** Whether nothing denies a match: "sans la poussette" is none. Sensors are denied by what they did not do. */
    private static boolean stands(RunCorrection correction, MatchResult match, String text) {
        return switch (correction.sort()) {
            case KIND, DOUBT -> true;
            case PLACE, HANDICAP ->
                !NOT.matcher(match.group()).find()
                        && !NOT_BEFORE.matcher(text.substring(0, match.start())).find();
        };
    }

    /** Whether words without a talk before them are about a run that was. */
    static boolean tellOfARun(String words, boolean dayNamed) {
        String text = plain(words);
        return PAST.matcher(text).find() && (dayNamed || A_RUN.matcher(text).find()) && !wishElse(words);
    }

    /** Whether the words are about the memory or a reminder. */
    static boolean wishElse(String words) {
        return OTHER_WISH.matcher(plain(words)).find();
    }

    /** The words as a note holds them: without the "no" before. */
    static String noted(String words) {
        String bare = LEAD.matcher(words.strip()).replaceFirst("").replaceAll("[\\s.!]+$", "");
        return bare.isBlank() ? words.strip() : bare;
    }

    private static String plain(String words) {
        return String.join(" ", Words.of(words));
    }
}
