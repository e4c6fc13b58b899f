package dev.coachmichael.core.language;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as runners name them: "7h", "18:30", "6 h 30", "7pm", "at 7", "midi", "demain matin", "in 2 hours". */
public final class TimesOfDay {

    private static final String LEAD = "(?:\\b(?:a|at|vers|pour|by|around|for|des|from)\\s+|@\\s*)?";
    private static final Pattern HOURS =
            Pattern.compile(LEAD + "(?<![\\d:])(\\d{1,2})\\s*(?:h|heures?|hrs?)\\s*(\\d{2})?(?![\\d\\w])");
    private static final Pattern CLOCK =
            Pattern.compile(LEAD + "(?<![\\d:])(\\d{1,2})[:.](\\d{2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d\\w])");
    private static final Pattern TWELVE =
            Pattern.compile(LEAD + "(?<![\\d:])(\\d{1,2})\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)(?!\\w)");
    private static final Pattern BARE = Pattern.compile(
            "\\b(?:at|a)\\s+(\\d{1,2})(?=\\s*(?:$|[,.;!?\\u0000]|de |pour |to |that |que |du |in |on |every |tous |d'))");
    private static final Pattern NOON = Pattern.compile(LEAD + "\\b(?:midi|noon)\\b");
    private static final Pattern MIDNIGHT = Pattern.compile(LEAD + "\\b(?:minuit|midnight)\\b");
    private static final Pattern MORNING =
            Pattern.compile("\\b(?:du |le |au |in the |les |every )?(?:matins?|mornings?)\\b");
    private static final Pattern AFTERNOON =
            Pattern.compile("\\b(?:de l'|l'|in the )?(?:apres[- ]?midis?|aprems?|afternoons?)\\b");
    private static final Pattern EVENING =
            Pattern.compile("\\b(?:du |le |au |in the |at |les )?(?:soirs?|soirees?|evenings?|nights?|tonight)\\b");
    private static final Pattern IN_HOURS = Pattern.compile(
            "\\b(?:dans|in)\\s+(\\d{1,3}|une?|an?|one|deux|two)\\s*(h|heures?|hours?|hrs?)(?:\\s*(\\d{2}))?\\b");
    private static final Pattern IN_MINUTES =
            Pattern.compile("\\b(?:dans|in)\\s+(\\d{1,4})\\s*(?:min(?:utes?)?|mn)\\b");

    private TimesOfDay() {}

    /** "Dans 2 heures", "in 45 minutes", taken from the words. */
    public static Optional<Duration> takeSpan(SpokenText text) {
        return text.take(IN_MINUTES)
                .map(match -> Duration.ofMinutes(Long.parseLong(match.group(1))))
                .or(() -> text.take(IN_HOURS).map(TimesOfDay::hours));
    }

    private static Duration hours(MatchResult match) {
        String count = match.group(1);
        long hours = Character.isDigit(count.charAt(0))
                ? Long.parseLong(count)
                : count.equals("deux") || count.equals("two") ? 2 : 1;
        long minutes = match.group(3) == null ? 0 : Long.parseLong(match.group(3));
        return Duration.ofHours(hours).plusMinutes(minutes);
    }

    /** The time that the words name, taken from them; a part of the day alone is its usual hour. */
    public static Optional<LocalTime> take(SpokenText text) {
        Optional<LocalTime> named = text.take(CLOCK)
                .flatMap(match -> time(match.group(1), match.group(2), match.group(3)))
                .or(() -> text.take(HOURS).flatMap(match -> time(match.group(1), match.group(2), null)))
                .or(() -> text.take(TWELVE).flatMap(match -> time(match.group(1), null, match.group(2))))
                .or(() -> text.take(BARE).flatMap(match -> time(match.group(1), null, null)));
        boolean afternoon = text.take(AFTERNOON).isPresent();
        Optional<LocalTime> noon = named.or(() -> text.take(NOON).map(match -> LocalTime.NOON))
                .or(() -> text.take(MIDNIGHT).map(match -> LocalTime.MIDNIGHT));
        boolean evening = text.take(EVENING).isPresent();
        boolean morning = text.take(MORNING).isPresent();
        if (noon.isPresent()) {
            return noon.map(time ->
                    (afternoon || evening) && time.getHour() >= 1 && time.getHour() < 12 ? time.plusHours(12) : time);
        }
        if (morning || afternoon || evening) {
            return Optional.of(LocalTime.of(morning ? 8 : afternoon ? 15 : 19, 0));
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String hours, @Nullable String minutes, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half != null && hour <= 12) {
            hour = half.startsWith("p") ? hour % 12 + 12 : half.startsWith("a") ? hour % 12 : hour;
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
