package dev.coachmichael.core.skill.goal;

import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.language.ComingDays;
import dev.coachmichael.core.language.SpokenText;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads goals: "mon objectif : marathon de Paris le 12 avril en 3h45", "my goal is a half on March 8 under 1:45". */
final class GoalWords {

    private static final Pattern AIMS =
            Pattern.compile("\\b(?:mes? objectifs?|mon but|objectif(?=\\s*:)|goal|je vise|je prepare|"
                    + "je me prepare (?:a|pour)|je m'entraine pour|training for|aiming (?:for|at)|aim (?:for|is)|i target|preparing for|i'm signed up for|"
                    + "je suis inscrite? (?:au|a|sur)|je m'aligne sur)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:plan|plans|programme|predi\\w*|combien|how (?:fast|much|long)|poids|kilos?|kg|pourquoi|why)\\b|\\?\\s*$");
    private static final Pattern DROP = Pattern.compile(
            "\\b(?:efface|supprime|enleve|oublie|abandonne|annule|delete|remove|drop|forget|cancel)\\w*\\s+(?:mon |l'|my |the )?(?:objectif|goal)\\b");
    private static final Pattern SHOWN = Pattern.compile(
            "^\\s*(?:(?:c'est quoi|quel est|rappelle moi|montre(?:[- ]moi)?|show(?: me)?|what is|what's|"
                    + "affiche)\\s+)?(?:mon objectif|my goal)\\s*\\??\\s*$");
    private static final Pattern DISTANCE = Pattern.compile(
            "(?<![\\d.,:h])(?:(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*(kms?|k|kilometres?|kilometers?|miles?|mi)\\b"
                    + "|\\b(semi(?:[- ]?marathon)?|demi[- ]?marathon|half(?:[- ]?marathon)?|marathon)\\b)");
    private static final String TIME =
            "(?:(\\d{1,2})\\s*(?:h|heures?|hours?|hrs?)\\s*(?:(\\d{1,2})\\s*(?:min(?:utes?)?|mn|m|')?)?|(\\d{1,2}):(\\d{2}):(\\d{2})|"
                    + "(\\d{1,3}):(\\d{2})|(\\d{1,3})\\s*(?:min(?:utes?)?|mn|')|(\\d{1,3}))(?![\\d\\w:/])";
    private static final Pattern TARGET = Pattern.compile(
            "(?:\\b(?:en moins de|moins de|less than|better than|sous les|sous|under|sub|en|in|target(?: time)?(?: of)?|temps(?: vise)?\\s*:?|viser|"
                    + "vise|chrono(?: vise)?\\s*:?)[ -]*)" + TIME);
    private static final Pattern UNSURE = Pattern.compile(
            "^\\s*(?:(?:je )?(?:ne )?sais pas(?: encore)?|jsp|pas encore|aucune date|pas de date|not yet|no date|(?:i )?don'?t know(?: yet)?)\\W*$");
    private static final Pattern TOWN = Pattern.compile(
            "(?:[Mm]arathon|[Ss]emi(?:-[Mm]arathon)?|[Kk][Mm]|[Tt]rail|[Cc]orrida|[Hh]alf|race)\\s+(?:de la |de |du |d['\\u2019]|des |of |in )"
                    + "(\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\\u2019-]+){0,3})");
    private static final Pattern TOWN_FIRST = Pattern.compile(
            "\\b(?!My\\b|The\\b|I\\b|A\\b)(\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\\u2019-]+){0,2})\\s+(?:half\\s+)?marathon\\b");
    private static final Pattern AMENDING = Pattern.compile(
            "(?:[\\s,.!]|et|en\\s+fait|plutot|mais|ce\\s+sera|c'est|le|and|rather|instead|actually|make\\s+it|it's|on|but)*");
    private static final Range YEARS_AHEAD = new Range(0, 3 * 366);

    private GoalWords() {}

    static boolean areOfGoal(String words, LocalDate today) {
        SpokenText text = new SpokenText(words);
        if (text.has(DROP) || text.has(SHOWN)) {
            return true;
        }
        if (!text.has(AIMS) || text.has(OTHER)) {
            return false;
        }
        GoalInput told = read(words, today);
        return told.distanceMeters().isPresent()
                || told.targetSeconds().isPresent()
                || told.day().isPresent();
    }

    /** Whether words hold a new day or a new time for the goal, and nothing else: "plutôt en 48 min", "on 31 January". */
    static boolean amend(String words, LocalDate today) {
        SpokenText text = new SpokenText(words);
        boolean day = ComingDays.take(text, today).isPresent();
        boolean target = text.take(TARGET).isPresent();
        return (day || target) && AMENDING.matcher(Words.fold(text.rest())).matches();
    }

    static GoalInput read(String words, LocalDate today) {
        SpokenText text = new SpokenText(words);
        if (text.has(DROP)) {
            return GoalInput.dropping();
        }
        Optional<LocalDate> day =
                ComingDays.take(text, today).filter(date -> YEARS_AHEAD.contains(today.until(date, ChronoUnit.DAYS)));
        Optional<MatchResult> target = text.take(TARGET);
        Optional<Double> distance =
                text.take(DISTANCE).map(GoalWords::meters).filter(PastRace.DISTANCE_METERS::contains);
        return GoalInput.telling(distance, town(words), day, target.flatMap(match -> seconds(match, distance)));
    }

    /** "Je ne sais pas encore", "not yet". */
    static boolean areUnsure(String words) {
        return new SpokenText(words).has(UNSURE);
    }

    private static Optional<String> town(String words) {
        Matcher town = TOWN.matcher(words);
        if (town.find()) {
            return Optional.of(town.group(1));
        }
        Matcher first = TOWN_FIRST.matcher(words);
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private static double meters(MatchResult match) {
        String name = match.group(3);
        if (name != null) {
            return name.equals("marathon") ? Distance.MARATHON.meters() : Distance.HALF_MARATHON.meters();
        }
        double value = Double.parseDouble(match.group(1).replace(',', '.'));
        if (match.group(2).startsWith("mi")) {
            return value * Distance.METERS_PER_MILE;
        }
        return Distance.metersMeantBy(value);
    }

    /** The first reading that a person can run over the distance. */
    private static Optional<Integer> seconds(MatchResult match, Optional<Double> distance) {
        Range possible = distance.map(PastRace::secondsFor).orElse(new Range(600, 86_400));
        return IntStream.of(readings(match)).filter(possible::contains).boxed().findFirst();
    }

    private static int[] readings(MatchResult match) {
        if (match.group(1) != null) {
            return new int[] {3600 * part(match, 1) + 60 * part(match, 2)};
        }
        if (match.group(3) != null) {
            return new int[] {3600 * part(match, 3) + 60 * part(match, 4) + part(match, 5)};
        }
        if (match.group(6) != null) {
            return new int[] {60 * part(match, 6) + part(match, 7), 3600 * part(match, 6) + 60 * part(match, 7)};
        }
        if (match.group(8) != null) {
            return new int[] {60 * part(match, 8)};
        }
        return new int[] {60 * part(match, 9), 3600 * part(match, 9)};
    }

    private static int part(MatchResult match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
