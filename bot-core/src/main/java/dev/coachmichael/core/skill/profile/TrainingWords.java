package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Scan;
import dev.coachmichael.core.physiology.Distance;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads how somebody trains: distance of a week, days, level, aim. */
public final class TrainingWords {

    private static final double KM_PER_MILE = Distance.METERS_PER_MILE / 1000;

    private static final Pattern WEEKLY = Pattern.compile("(?<![\\d.,])" + Spoken.NUMBER
            + "(?:\\s*(?:-|a|to|et|and|ou|or)\\s*(\\d{1,4}(?:[.,]\\d)?))?\\s*"
            + "(kms?|bornes|kilometres?|kilometers?|k|miles?|mi)\\s*(?:" + Spoken.PER_WEEK + "|hebdo\\w*|weekly)");
    private static final Pattern WEEKLY_NAMED =
            Pattern.compile("\\b(?:volume|kilometrage|mileage|distance)(?:\\s+(?:hebdo\\w*|par semaine|weekly|a week))?"
                    + Spoken.IS + Spoken.NUMBER + "()\\s*(kms?|miles?|mi)?\\b");

    private static final Pattern DAYS_COUNTED = Pattern.compile("(?<![\\d.,])\\b" + Spoken.COUNT
            + "\\s*(?:jours?|fois|seances?|sorties?|entrainements?|runs?|days?|times?|sessions?|workouts?|x)?\\s*"
            + Spoken.PER_WEEK);

    private static final String LEVELS =
            "(debutante?s?|beginners?|novice|intermediaires?|intermediate|moyenn?e?|confirmee?s?|"
                    + "avancee?s?|advanced|experimentee?s?|experienced|experte?s?)";
    private static final Pattern LEVEL = Pattern.compile("\\b(?:je suis|niveau|i'm|im|i am|level)(?:" + Spoken.IS
            + "(?:une?|an?|plutot|encore|toujours|still|quite|rather|coureu(?:r|se)|niveau|runner|mon|my)\\s*)*"
            + Spoken.IS
            + LEVELS + "\\b(?:\\s+(?:runner|level))?");

    private static final String AIMS = "(5 ?(?:km?|kms)|10 ?(?:km?|kms)|semi(?:[- ]?marathon)?|demi(?:[- ]marathon)?|"
            + "half(?:[- ]?marathon)?|marathon|(?:la |en |ma |plus )?forme|sante|remise en forme|fitness|(?:get |stay |be )?fit|"
            + "fitter|endurance|vitesse|speed|(?:plus |get |run )?(?:vite|fast(?:er)?))";
    private static final Pattern AIM =
            Pattern.compile("\\b(?:objectif|but|goal|aim|je prepare|je vise|preparing(?: for)?|"
                    + "training for|je m'entraine pour)" + Spoken.IS
                    + "(?:(?:une?|le|la|mon|ma|my|the|an?|for|to|do|run|finir|courir|"
                    + "etre|rester|me mettre)\\s+)*" + AIMS + "\\b(?!\\s*(?:en|in|sous|under|a)\\s*\\d)");

    private static final Pattern LEVEL_ALONE =
            Pattern.compile("(?:(?:je suis|i'm|i am|plutot|niveau|une?|an?|still|encore)\\s+)*" + LEVELS);
    private static final Pattern AIM_ALONE =
            Pattern.compile("(?:(?:pour|for|une?|le|la|mon|ma|my|the|an?)\\s+)*" + AIMS);
    private static final Pattern DAYS_ALONE =
            Pattern.compile(Spoken.COUNT + "\\s*(?:jours?|fois|days?|times?|x)?(?:\\s*" + Spoken.PER_WEEK + ")?");

    private TrainingWords() {}

    static void read(Scan scan, Language language, Told told) {
        told.weeklyKm = scan.take(WEEKLY).or(() -> scan.take(WEEKLY_NAMED)).map(TrainingWords::kilometers);
        DayWords.read(scan, language, told);
        if (told.days.isEmpty()) {
            told.daysPerWeek = scan.take(DAYS_COUNTED).map(match -> Spoken.count(match.group(1)));
        }
        told.aim = scan.take(AIM).map(match -> aim(match.group(1)));
        told.level = scan.take(LEVEL).map(match -> level(match.group(1)));
    }

    /** A level that is all that was said. */
    public static Optional<Level> levelAlone(String words) {
        return whole(LEVEL_ALONE, words).map(match -> level(match.group(1)));
    }

    /** An aim that is all that was said. */
    public static Optional<Aim> aimAlone(String words) {
        return whole(AIM_ALONE, words).map(match -> aim(match.group(1)));
    }

    /** A number of days that is all that was said, 1 to 7. */
    public static Optional<Integer> daysAlone(String words) {
        return whole(DAYS_ALONE, words)
                .map(match -> Spoken.count(match.group(1)))
                .filter(days -> DaysAvailable.PER_WEEK.contains(days));
    }

    private static double kilometers(MatchResult match) {
        double from = Spoken.number(match, 1).orElseThrow();
        boolean ranged = match.group(2) != null && !match.group(2).isEmpty();
        double value = ranged ? (from + Spoken.number(match, 2).orElseThrow()) / 2 : from;
        boolean miles = match.group(3) != null && match.group(3).startsWith("mi");
        return miles ? value * KM_PER_MILE : value;
    }

    private static Level level(String word) {
        return switch (word.charAt(0)) {
            case 'd', 'b', 'n' -> Level.BEGINNER;
            case 'i', 'm' -> Level.INTERMEDIATE;
            default -> Level.ADVANCED;
        };
    }

    private static Aim aim(String words) {
        if (words.startsWith("5")) {
            return Aim.FIVE_KM;
        }
        if (words.startsWith("10")) {
            return Aim.TEN_KM;
        }
        if (words.startsWith("semi") || words.startsWith("demi") || words.startsWith("half")) {
            return Aim.HALF_MARATHON;
        }
        if (words.contains("marathon")) {
            return Aim.MARATHON;
        }
        if (words.contains("endurance")) {
            return Aim.ENDURANCE;
        }
        boolean fast = words.contains("vite") || words.contains("speed") || words.contains("fast");
        return fast ? Aim.SPEED : Aim.FITNESS;
    }

    private static Optional<MatchResult> whole(Pattern pattern, String words) {
        var matcher = pattern.matcher(
                new Scan(words).toString().replaceAll("[.!]+$", "").strip());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
