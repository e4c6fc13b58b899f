package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.language.Words;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what was said a moment ago: "non, 45 minutes, pas 54" after "10 km en 54:00" means "10 km en 45:00". */
public final class Correction {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:non|nan|no|nope|pardon|oups|oops|sorry|desole|en fait|plutot|actually|i mean|i meant|je voulais dire"
                    + "|correction|erreur|my mistake|c'est|it's|its|c'etait|it was)\\b[\\s,:.!-]*)+");
    private static final Pattern NEW_NOT_OLD =
            Pattern.compile("^(.+?)[\\s,;]+(?:et |and |mais |but )?(?:pas|not)\\s+(.+?)[\\s.!]*$");
    private static final Pattern NOT_OLD_NEW = Pattern.compile(
            "^(?:pas|not)\\s+(.+?)(?:[,;]\\s*|\\s+)(?:mais\\s+|but\\s+|c'est\\s+|it's\\s+)?(\\S+(?:\\s\\S+)?)[\\s.!]*$");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,3} ?(?:min(?:utes?)?|mn)");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l'|un|une|the|an?|mon|ma|my)\\s+");
    private static final int LONGEST = 8;
    private static final int SHORTEST_NAME = 4;

    /** Numbers by what they count; the first group is the number. */
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("(\\d{1,2}:\\d{2}(?::\\d{2})?)"),
            Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(?:km|kms|k|bornes|miles?)\\b(?! ?/)"),
            Pattern.compile("(\\d{1,3}) ?(?:min(?:utes?)?|mn)\\b"),
            Pattern.compile("(\\d{1,2} ?h ?(?:\\d{2})?)(?!\\w)"),
            Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(?:kg|kilos?|lbs?)\\b"),
            Pattern.compile("(\\d{1,2}) ?(?:fois|x|jours?|days?|times|seances?|sorties?|runs?)\\b"),
            Pattern.compile("(\\d{1,2}) ?(?:ans|years)\\b"));

    private Correction() {}

    /** The earlier words put right; empty when these words correct nothing in them. */
    public static Optional<String> of(String words, String before) {
        String said = Words.fold(words);
        String earlier = Words.fold(before);
        if (earlier.isEmpty() || Words.of(said).size() > LONGEST) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(said);
        boolean led = lead.find();
        String rest = led ? said.substring(lead.end()) : said;
        Optional<String> named = named(rest, earlier, led);
        return named.isPresent() || !led ? named : ofItsKind(rest, earlier);
    }

    private static Optional<String> named(String rest, String earlier, boolean led) {
        Matcher after = NEW_NOT_OLD.matcher(rest);
        if (after.matches()) {
            String old = plain(after.group(2));
            String instead = plain(after.group(1));
            boolean surely = isValue(old) && isValue(instead) || led && old.length() >= SHORTEST_NAME;
            return surely ? replaced(earlier, old, instead) : Optional.empty();
        }
        Matcher first = NOT_OLD_NEW.matcher(rest);
        return first.matches() && isValue(first.group(1)) && isValue(first.group(2))
                ? replaced(earlier, plain(first.group(1)), plain(first.group(2)))
                : Optional.empty();
    }

    private static boolean isValue(String text) {
        return NUMBER.matcher(text).find() || !DayWords.weekdays(text).isEmpty();
    }

    private static String plain(String text) {
        return ARTICLE.matcher(text.strip()).replaceFirst("").strip();
    }

    private static Optional<String> replaced(String earlier, String old, String instead) {
        Optional<String> oldNumber = only(NUMBER, old);
        Optional<String> newNumber = only(NUMBER, instead);
        if (oldNumber.isPresent() && newNumber.isPresent()) {
            if (MINUTES.matcher(instead).matches()
                    && CLOCK.matcher(earlier).results().count() == 1) {
                // "45 minutes, pas 48" of 48:30 is 45:00.
                Pattern whole = Pattern.compile("(?<![\\d:])(" + Pattern.quote(oldNumber.get()) + ":\\d{2})(?![\\d:])");
                Optional<String> exact = once(earlier, whole, newNumber.get() + ":00");
                if (exact.isPresent()) {
                    return exact;
                }
            }
            return once(
                    earlier,
                    Pattern.compile("(?<![\\d.,])(" + Pattern.quote(oldNumber.get()) + ")(?!\\d|[.,]\\d)"),
                    newNumber.get());
        }
        return once(earlier, Pattern.compile("(?<!\\w)(" + Pattern.quote(old.strip()) + ")(?!\\w)"), instead.strip());
    }

    private static Optional<String> ofItsKind(String rest, String earlier) {
        for (Pattern kind : KINDS) {
            Optional<String> value = only(kind, rest);
            if (value.isPresent()) {
                return once(earlier, kind, value.get());
            }
        }
        Set<DayOfWeek> days = DayWords.weekdays(rest);
        if (days.size() == 1) {
            List<String> old = Words.of(earlier).stream()
                    .filter(word -> !DayWords.weekdays(word).isEmpty())
                    .toList();
            List<String> instead = Words.of(rest).stream()
                    .filter(word -> !DayWords.weekdays(word).isEmpty())
                    .toList();
            return old.size() == 1 && instead.size() == 1
                    ? Optional.of(earlier.replace(old.get(0), instead.get(0)))
                    : Optional.empty();
        }
        Optional<String> bare = rest.matches("\\W*\\d+(?:[.,]\\d+)?\\W*") ? only(NUMBER, rest) : Optional.empty();
        return bare.flatMap(number -> once(earlier, Pattern.compile("(" + NUMBER.pattern() + ")"), number));
    }

    /** What the pattern finds when it finds one thing only. */
    private static Optional<String> only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.size() == 1
                ? Optional.of(
                        found.get(0).groupCount() > 0
                                ? found.get(0).group(1)
                                : found.get(0).group())
                : Optional.empty();
    }

    /** The text with the one place that the pattern's first group finds filled anew. */
    private static Optional<String> once(String text, Pattern pattern, String instead) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        MatchResult place = found.get(0);
        return Optional.of(text.substring(0, place.start(1)) + instead + text.substring(place.end(1)));
    }
}
