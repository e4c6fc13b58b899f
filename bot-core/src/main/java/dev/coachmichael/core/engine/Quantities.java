package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Scan;
import dev.coachmichael.core.physiology.Distance;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes distances, times, paces, times of day and counts from words; numbers in words have become figures before. */
final class Quantities {

    private static final String START = "(?<![\\d.,:/'])";
    private static final String PER_KM = "(?:/ ?(?:km|k)\\b|(?:au|par|per|a|the|le|du) ?(?:km|kilo\\w*|k)\\b)";
    private static final String PER_MILE = "(?:/ ?mi(?:le)?\\b|(?:au|par|per|a|the) mi(?:le)?\\b|mile\\b)";
    private static final String MINUTES =
            "(\\d{1,2})(?: ?(?:[:'h]|min(?:utes?)?|mn) ?(\\d{2})?(?: ?(?:\"|''|s|sec|min))?)?";
    private static final Pattern PACE =
            Pattern.compile(START + MINUTES + " ?(?:" + PER_KM + "|" + PER_MILE + "|" + "(?:pace|d'allure)\\b)");
    private static final Pattern SPEED = Pattern.compile(
            START + "(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:(?:km ?/ ?h|kmh|kph|km par heure|km a l'heure)|(mph))\\b");
    private static final Pattern PACE_ALONE = Pattern.compile(START + "(\\d{1,2})[:'](\\d{2})\\b");

    private static final Pattern SCALE = Pattern.compile(START + "(\\d{1,2}) ?(?:/|sur|out of|on) ?10\\b(?![/:.,]\\d)");

    private static final Pattern PER_WEEK = Pattern.compile(
            "\\d+ ?(?:kms?|k|bornes|miles?|mi) (?:par|a|per|each|/|la|chaque) ?" + "(?:semaine|sem|week|wk)\\b");
    private static final Pattern DISTANCE = Pattern.compile(START
            + "(?:(\\d{1,3}(?:[.,]\\d{1,3})?) ?(kms?|ks?|bornes?|kilometres?|kilometers?|kilos?|miles?|mi|m|metres?|meters?)\\b(?! ?(?:/|par h))"
            + "|(\\d{3,5}) ?(?:m|metres?|meters?)\\b|\\b(semi[- ]?marathon|semi|demi[- ]marathon|half[- ]?marathon|halfs?|marathon|mile)\\b"
            + "|(?:\\b(?:un|an?|mon|my) )(\\d{3,4})\\b(?! ?(?:h|min)))");
    private static final Pattern BARE_DISTANCE =
            Pattern.compile("\\b(?:sur|over|on|au) (5|10|15|20|21|42)\\b(?! ?(?:min|h|:|'))");

    private static final Pattern TIME = Pattern.compile(START + "(?:(\\d{1,2}):(\\d{2}):(\\d{2})"
            + "|(\\d{1,2}) ?(?:h|heures?|hours?|hrs?)(?: ?(?:et |and )?(\\d{1,2})(?: ?(?:min(?:utes?)?|mn|m))?)?(?![a-z\\d])"
            + "|(\\d{1,3})[:'](\\d{2})(?![\\d/])"
            + "|(\\d{1,3}) ?(?:min(?:ute)?s?|mn|')(?: ?(\\d{1,2})(?: ?(?:s|sec\\w*|\"|''))?)?(?![a-z])"
            + "|(\\d{1,3}) ?(?:sec(?:ondes?|onds?)?|s)\\b)");
    private static final Pattern BARE_TIME = Pattern.compile(
            "\\b(?:en|in|sub|sous|under|sous les|moins de|less than|break) ?(\\d{1,3})\\b(?! ?(?:km|k|m|semaines?|weeks?|jours?|days?|mois|months?|bornes|miles?|[:/.,]))");

    private static final Pattern CLOCK_SURE = Pattern.compile(
            START
                    + "(\\d{1,2})(?:(?: ?(?:h|heures?|[:.]) ?(\\d{2})?)(?: ?(am|pm|du matin|du soir)\\b)?| ?(am|pm|o'clock)\\b)(?![\\d/])");
    private static final Pattern CLOCK_AT =
            Pattern.compile("(?:\\b(?:a|at|vers|around|for|des) |@)(\\d{1,2})\\b(?! ?(?:km|min|/|[:.,]\\d))()()()");
    private static final Pattern CLOCK_WORDS = Pattern.compile(
            "\\b(?:half past (\\d{1,2})|(midi|noon|minuit|midnight)(?: (?:et )?(30|demie?|15|quart))?)\\b");

    private static final Pattern COUNT = Pattern.compile(
            START
                    + "\\b(\\d{1,2}) ?(?:x\\b|fois|times?|jours?|days?|seances?|sessions?|sorties?|runs?|entrainements?|workouts?|trainings?|footings?)\\b");
    private static final Pattern COUNT_ALONE = Pattern.compile("^\\W*(\\d{1,2})\\W*$");

    private static final double METERS_PER_SECOND_MOST = 7.5;

    private Quantities() {}

    static Optional<Integer> pace(Scan scan, boolean alone) {
        return scan.take(PACE)
                .map(match -> {
                    double seconds = 60 * number(match, 1) + number(match, 2);
                    boolean mile =
                            match.group().endsWith("mile") || match.group().endsWith("mi");
                    return (int) Math.round(mile ? seconds * 1000 / Distance.METERS_PER_MILE : seconds);
                })
                .or(() -> scan.take(SPEED).map(Quantities::paceOfSpeed))
                .or(() -> alone
                        ? scan.take(PACE_ALONE).map(match -> (int) (60 * number(match, 1) + number(match, 2)))
                        : Optional.empty());
    }

    private static int paceOfSpeed(MatchResult match) {
        double kmh = number(match, 1) * (match.group(2) == null ? 1 : Distance.METERS_PER_MILE / 1000);
        return kmh <= 0 ? 0 : (int) Math.round(3600 / kmh);
    }

    static Optional<Integer> scale(Scan scan) {
        return scan.take(SCALE).map(match -> (int) number(match, 1)).filter(degree -> degree <= 10);
    }

    /** A distance where it stood. */
    record Found(double meters, int start) {}

    static Optional<Found> distance(Scan scan) {
        scan.take(PER_WEEK);
        return scan.take(DISTANCE)
                .map(match -> new Found(meters(match), match.start()))
                .or(() -> scan.take(BARE_DISTANCE)
                        .map(match -> new Found(Distance.metersMeantBy(number(match, 1)), match.start())));
    }

    private static double meters(MatchResult match) {
        if (match.group(3) != null) {
            return number(match, 3);
        }
        String name = match.group(4);
        if (name != null) {
            return name.equals("marathon")
                    ? Distance.MARATHON.meters()
                    : name.equals("mile") ? tenths(Distance.METERS_PER_MILE) : Distance.HALF_MARATHON.meters();
        }
        if (match.group(5) != null) {
            return number(match, 5);
        }
        String unit = match.group(2);
        return unit.startsWith("mi")
                ? tenths(number(match, 1) * Distance.METERS_PER_MILE)
                : unit.startsWith("m") ? number(match, 1) : Distance.metersMeantBy(number(match, 1));
    }

    private static double tenths(double meters) {
        return Math.round(meters * 10) / 10.0;
    }

    /** A time where it stood. */
    record Lasting(int seconds, int start) {}

    /** @param meters that were run in it, 0 when unknown: they tell minutes from hours */
    static Optional<Lasting> time(Scan scan, double meters) {
        return scan.take(TIME)
                .map(match -> new Lasting((int) Math.round(seconds(match, meters)), match.start()))
                .or(() -> scan.take(BARE_TIME)
                        .map(match -> new Lasting((int) Math.round(bare(number(match, 1), meters)), match.start())));
    }

    private static double seconds(MatchResult match, double meters) {
        if (match.group(1) != null) {
            return 3600 * number(match, 1) + 60 * number(match, 2) + number(match, 3);
        }
        if (match.group(4) != null) {
            return 3600 * number(match, 4) + 60 * number(match, 5);
        }
        if (match.group(6) != null) {
            double minutes = 60 * number(match, 6) + number(match, 7);
            return meters / minutes <= METERS_PER_SECOND_MOST ? minutes : 60 * minutes;
        }
        return match.group(8) != null ? 60 * number(match, 8) + number(match, 9) : number(match, 10);
    }

    /** A number alone is minutes where a person can be that fast, else hours. */
    private static double bare(double value, double meters) {
        return meters / (60 * value) <= METERS_PER_SECOND_MOST ? 60 * value : 3600 * value;
    }

    static Optional<LocalTime> clock(Scan scan) {
        return scan.take(CLOCK_WORDS)
                .flatMap(Quantities::namedClock)
                .or(() -> scan.take(CLOCK_SURE).flatMap(Quantities::clock))
                .or(() -> scan.take(CLOCK_AT).flatMap(Quantities::clock));
    }

    private static Optional<LocalTime> namedClock(MatchResult match) {
        if (match.group(1) != null) {
            return of((int) number(match, 1), 30);
        }
        int hour = match.group(2).startsWith("mi") && !match.group(2).equals("midi") ? 0 : 12;
        String part = match.group(3);
        return of(hour, part == null ? 0 : part.equals("15") || part.equals("quart") ? 15 : 30);
    }

    private static Optional<LocalTime> clock(MatchResult match) {
        int hour = (int) number(match, 1);
        String half = match.group(3) == null ? match.group(4) : match.group(3);
        boolean late = half != null && (half.equals("pm") || half.equals("du soir"));
        boolean early = half != null && half.equals("am");
        return of(late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour, (int) number(match, 2));
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    static Optional<Integer> count(Scan scan) {
        return scan.take(COUNT).or(() -> scan.take(COUNT_ALONE)).map(match -> (int) number(match, 1));
    }

    /** The number of a group; 0 when it took no part. */
    private static double number(MatchResult match, int group) {
        String text = match.group(group);
        return text == null || text.isEmpty() ? 0 : Double.parseDouble(text.replace(',', '.'));
    }
}
