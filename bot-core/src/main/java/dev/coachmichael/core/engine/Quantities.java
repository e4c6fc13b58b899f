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
    private static final String KM = "(?:km|k|kil|kilo\\w*|kay)\\b";
    private static final String PER_KM = "(?:/ ?(?:km|k|kil)\\b|(?:au|par|per|an?|1|the|le|du) ?" + KM
            + "|(?<=min|mn|minute|min |mn |minute )kms?\\b" + "|(?<=min|mn|minute|min |mn |minute )ks?\\b)";
    private static final String PER_MILE = "(?:/ ?mi(?:le)?\\b|(?:au|par|per|an?|1|the) mi(?:le)?\\b)";
    private static final String MINUTES =
            "(\\d{1,2})(?:(?: ?(?:[:'h]|min(?:utes?)?|mn) ?| (?=\\d{2} ?(?:/|au|par|per|an?|1|the|du) ?k))(\\d{2})?(?: ?(?:\"|''|s|sec|min))?)?";
    private static final Pattern PACE =
            Pattern.compile(START + MINUTES + " ?(?:" + PER_KM + "|" + PER_MILE + "|" + "(?:pace|d'allure)\\b)");
    private static final Pattern MINUTE_MILE =
            Pattern.compile(START + "(\\d{1,2})(?:[:'](\\d{2}))?[ -]?(?:(?<=:\\d\\d ?)|min(?:ute)?s?[ -]?)miles?\\b");
    private static final Pattern SPEED = Pattern.compile(
            START
                    + "(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:(?:k(?:m|ms)? ?/ ?h(?:eure)?|kmh|kph|kmph|km h|km par heure|(?:km )?a l'? ?heure|km heure"
                    + "|kilometres? (?:par |a l'? ?)?heure|kilomet(?:re|er)s? (?:per|an|1) hour)|(mph|miles (?:per|an|1) hour))\\b");
    private static final Pattern OF_VMA =
            Pattern.compile("\\b(?:vma|mas)(?: (?:de|a|of|is|est|at))?[ :=]*(\\d{1,2}(?:[.,]\\d)?)\\b(?! ?%)()" + "|"
                    + START + "(\\d{1,2}(?:[.,]\\d)?) (?:de |of )?(?:vma|mas)\\b");
    /** The unit that is asked for, as in "how many minutes a kilometre": no distance. */
    private static final Pattern PACE_UNIT =
            Pattern.compile("(?<!\\d ?)(?:minutes?|mins?|mn) ?(?:/|par|per|an?|au|1|the) ?(?:" + KM + "|mi(?:le)?\\b)");

    private static final Pattern PACE_ALONE = Pattern.compile(START + "(\\d{1,2})[:'](\\d{2})\\b");

    private static final Pattern SCALE = Pattern.compile(START + "(\\d{1,2}) ?(?:/|sur|out of|on) ?10\\b(?![/:.,]\\d)");

    private static final Pattern PER_WEEK = Pattern.compile(
            "\\d+ ?(?:kms?|k|bornes|miles?|mi) (?:par|a|per|each|/|la|chaque) ?" + "(?:semaine|sem|week|wk)\\b");
    private static final String ON_A_TRACK = "(?:100|200|300|400|500|600|800|1000|1200|1500|1600|2000|3000|5000|10000)";
    private static final Pattern DISTANCE = Pattern.compile(START
            + "(?:(\\d{1,3}(?:[.,]\\d{1,3})?)[ -]?(kms?|ks?|bornes?|kilometres?|kilometers?|kilos?|kils?|miles?|mi|m|metres?|meters?)\\b(?! ?(?:/|par h))"
            + "|(\\d{3,5}) ?(?:m|metres?|meters?)\\b|\\b(semis?[- ]?marathons?|semis?|demis?[- ]marathons?|half[- ]?marathons?|halfs?|halves|marathons?|mile)\\b"
            + "|(?:\\b(?:un|an?|1|mon|my|sur|over|au|du|le|the|for) |^)(" + ON_A_TRACK
            + ")\\b(?! ?(?:h|min|km|k\\b|bornes|miles|kil)))");
    /** A thousand metres by the names that need no number; "mille" is a mile in Canada. */
    private static final Pattern ONE =
            Pattern.compile("\\b(?:(?:mon|my|fastest|quickest|best|meilleur|top) (?:k|km|kilo|kilometre|kilometer)"
                    + "|(1000|mille) metres|(?:au|le|du|sur le|one|1) (mille))\\b");

    private static final Pattern BARE_DISTANCE =
            Pattern.compile("\\b(?:sur|over|on|au) (5|10|15|20|21|42)\\b(?! ?(?:min|h|:|'))");

    private static final Pattern TIME = Pattern.compile(START + "(?:(\\d{1,2}):(\\d{2}):(\\d{2})"
            + "|(\\d{1,2}) ?(?:h|heures?|hours?|hrs?)(?: ?(?:et |and )?(\\d{1,2})(?: ?(?:min(?:utes?)?|mn|m))?)?(?![a-z\\d])"
            + "|(\\d{1,3})[:'](\\d{2})(?![\\d/])"
            + "|(\\d{1,3}) ?(?:min(?:ute)?s?|mn|')(?: ?(\\d{1,2})(?: ?(?:s|sec\\w*|\"|''))?)?(?![a-z])"
            + "|(\\d{1,3}) ?(?:sec(?:ondes?|onds?|s)?|s)\\b"
            + "|(\\d{1,3}) (?:flat|dead|pile|tout rond|net)\\b)");
    private static final Pattern BARE_TIME = Pattern.compile(
            "\\b(?:en|in|sub|sous|under|sous les|moins de|less than|break) ?(\\d{1,3})\\b(?! ?(?:km|k|m|semaines?|weeks?|jours?|days?|mois|months?|bornes|miles?|[:/.,]))");

    private static final Pattern CLOCK_SURE = Pattern.compile(
            START
                    + "(\\d{1,2})(?:(?: ?(?:h|heures?|[:.]) ?(\\d{2})?)(?: ?(am|pm|du matin|du soir)\\b)?| ?(am|pm|o'clock)\\b)(?![\\d/])");
    private static final Pattern CLOCK_AT =
            Pattern.compile("(?:\\b(?:a|at|vers|around|for|des) |@)(\\d{1,2})\\b(?! ?(?:km|min|/|[:.,]\\d))()()()");
    private static final Pattern CLOCK_WORDS = Pattern.compile(
            "\\b(?:half(?: past)? (\\d{1,2})|(midi|noon|minuit|midnight)(?: (?:et )?(30|demie?|15|quart))?)\\b");
    private static final Pattern CLOCK_PARTS = Pattern.compile("\\b(?:(quarter|\\d{1,2}) (past|to) (\\d{1,2})"
            + "|(\\d{1,2}) ?(?:h|heures?) (?:(et demie?)|(et quart)|(moins (?:le )?quart)))\\b");
    private static final Pattern LATE = Pattern.compile(
            "\\b(?:du soir|ce soir|de l'apres[- ]midi|at night|tonight|(?:in the|this) (?:evening|afternoon)|every evening)\\b");

    private static final Pattern COUNT = Pattern.compile(
            START
                    + "\\b(\\d{1,2}) ?(?:x\\b|fois|times?|jours?|days?|seances?|sessions?|sorties?|runs?|entrainements?|workouts?|trainings?|footings?)\\b");
    private static final Pattern COUNT_ALONE = Pattern.compile("^\\W*(\\d{1,2})\\W*$");

    private static final double METERS_PER_SECOND_MOST = 7.5;

    private Quantities() {}

    static final double MILE = tenths(Distance.METERS_PER_MILE);

    /** A pace or a speed; where none is wanted they are taken all the same, since they are no times and no distances. */
    static Optional<Integer> pace(Scan scan, boolean wanted) {
        Optional<Integer> pace = scan.take(PACE)
                .map(match -> paceOf(
                        match, match.group().endsWith("mile") || match.group().endsWith("mi")))
                .or(() -> wanted ? scan.take(MINUTE_MILE).map(match -> paceOf(match, true)) : Optional.empty())
                .or(() -> scan.take(SPEED).map(Quantities::paceOfSpeed))
                .or(() -> wanted ? scan.take(OF_VMA).map(Quantities::paceOfVma) : Optional.empty());
        scan.take(PACE_UNIT);
        return pace;
    }

    /** Minutes and seconds alone are a pace where nothing else can be one. */
    static Optional<Integer> paceAlone(Scan scan) {
        return scan.take(PACE_ALONE).map(match -> paceOf(match, false));
    }

    /** The seconds of "a six minute mile". */
    static Optional<Integer> minuteMile(Scan scan) {
        return scan.take(MINUTE_MILE).map(match -> (int) (60 * number(match, 1) + number(match, 2)));
    }

    private static int paceOf(MatchResult match, boolean mile) {
        double seconds = 60 * number(match, 1) + number(match, 2);
        return (int) Math.round(mile ? seconds * 1000 / Distance.METERS_PER_MILE : seconds);
    }

    private static int paceOfVma(MatchResult match) {
        double kmh = number(match, 1) + number(match, 3);
        return kmh <= 0 ? 0 : (int) Math.round(3600 / kmh);
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
        return scan.take(ONE)
                .map(match -> new Found(match.group(2) == null ? 1000 : MILE, match.start()))
                .or(() -> scan.take(DISTANCE).map(match -> new Found(meters(match), match.start())))
                .or(() -> scan.take(BARE_DISTANCE)
                        .map(match -> new Found(Distance.metersMeantBy(number(match, 1)), match.start())));
    }

    private static double meters(MatchResult match) {
        if (match.group(3) != null) {
            return number(match, 3);
        }
        String name = match.group(4);
        if (name != null) {
            return name.startsWith("marathon")
                    ? Distance.MARATHON.meters()
                    : name.equals("mile") ? MILE : Distance.HALF_MARATHON.meters();
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
        if (match.group(11) != null) {
            return bare(number(match, 11), meters);
        }
        return match.group(8) != null ? 60 * number(match, 8) + number(match, 9) : number(match, 10);
    }

    /** A number alone is minutes where a person can be that fast, else hours. */
    private static double bare(double value, double meters) {
        return meters / (60 * value) <= METERS_PER_SECOND_MOST ? 60 * value : 3600 * value;
    }

    static Optional<LocalTime> clock(Scan scan) {
        boolean late = scan.has(LATE);
        return scan.take(CLOCK_PARTS)
                .flatMap(Quantities::clockInParts)
                .or(() -> scan.take(CLOCK_WORDS).flatMap(Quantities::namedClock))
                .or(() -> scan.take(CLOCK_SURE).flatMap(Quantities::clock))
                .or(() -> scan.take(CLOCK_AT).flatMap(Quantities::clock))
                .map(time -> late && time.getHour() >= 1 && time.getHour() < 12 ? time.plusHours(12) : time);
    }

    private static Optional<LocalTime> clockInParts(MatchResult match) {
        if (match.group(2) == null) {
            int minutes = match.group(5) != null ? 30 : match.group(6) != null ? 15 : -15;
            return of((int) number(match, 4), 0).map(time -> time.plusMinutes(minutes));
        }
        int minutes = match.group(1).equals("quarter") ? 15 : (int) number(match, 1);
        return of((int) number(match, 3), 0)
                .map(time -> time.plusMinutes(match.group(2).equals("to") ? -minutes : minutes));
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
