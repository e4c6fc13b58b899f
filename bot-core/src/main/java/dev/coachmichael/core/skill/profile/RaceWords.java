package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Scan;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.RaceResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads race results: "10 km en 48:30 le 12 mars", "3h42 au marathon", "my half PB is 1:45". */
final class RaceWords {

    /** Distances that people race; others count as races only when called so. */
    private static final List<Double> RACED = List.of(
            1500.0, 1609.3, 3000.0, 5000.0, 8000.0, 10_000.0, 15_000.0, 16_093.4, 20_000.0, 21_097.5, 25_000.0,
            30_000.0, 42_195.0, 50_000.0, 100_000.0);

    private static final String DISTANCE =
            "(?:(\\d{1,5}(?:[.,]\\d{1,4})?)\\s*(kms?|k|kilometres?|kilometers?|metres?|meters?|m|"
                    + "miles?|mi)|(semi(?:[- ]?marathon)?|demi[- ]marathon|half(?:[- ]?marathon)?|marathon|mile))\\b";
    private static final String TIME =
            "(?:(\\d{1,2})\\s*(?:h|heures?|hours?|hrs?)\\s*(?:(\\d{1,2})\\s*(?:min(?:utes?)?|mn|m|'|:)?"
                    + "\\s*(?:(\\d{1,2})\\s*(?:sec(?:ondes?|onds?)?|s|\"|'')?(?!\\w))?)?|(\\d{1,2}):(\\d{2}):(\\d{2})|(\\d{1,3}):(\\d{2})|"
                    + "(\\d{1,3})\\s*(?:min(?:utes?)?|mn|'|m(?=\\s?\\d))\\s*(?:(\\d{1,2})\\s*(?:sec(?:ondes?|onds?)?|s|\"|'')?(?!\\w))?)"
                    + "(?![\\d:])";
    private static final int DISTANCE_GROUPS = 3;
    private static final int TIME_GROUPS = 10;
    private static final String LEAD = "(?<![\\d.,])(?:\\b(?:un|une|le|mon|ma|a|my|sur|the)\\s+)?";

    private static final Pattern DISTANCE_TIME = Pattern.compile(LEAD + DISTANCE + "([^¤\\d]{0,40}?(?:\\d{4}\\s)?)"
            + "(?:\\b(?:en|in|est|is|temps|time)\\b|[:=,-]|\\s)\\s*" + TIME);
    private static final Pattern DISTANCE_MINUTES = Pattern.compile(
            LEAD + DISTANCE + "\\s+(?:en|in)\\s+(\\d{2,3})(?=\\s*(?:$|[,.;!¤]|et\\b|and\\b|le\\b|on\\b))");
    private static final Pattern TIME_DISTANCE = Pattern.compile("(?<![\\d.,:])" + TIME
            + "\\s*(?:sur|au|on|for|pour|over|at|in|pour le|a)\\s*(?:le|un|mon|a|an|the|my|une)?\\s*" + DISTANCE);

    private static final Pattern WISH = Pattern.compile(
            "\\b(?:allures?|paces?|vise\\w*|aiming|jvise\\w*|cordes|portee|jambes|credibles?|est-(?:il|ce)|ai-je|suis-je|reach|targeting|passage|ambition\\w*|reve\\w*|dream\\w*|cible|mon but|le but|boucler|finir|tiens|tenir|hold|holding|final|finish time|au km|au kilo|faisables?|realistes?|realistic|doable|feasible|jouables?|break|splits?|per km|per k|per mile|veux|voudrais|aimerais|objectifs?|goals?|"
                    + "want|wanna|target|aim|hope|espere|predi\\w*|combien|quel\\w*|comment|how|what|equivalen\\w*|peux|pourrais|can|"
                    + "could|should|plans?|prepar\\w*|moins de|under|sub|sous|dans \\d+ (?:semaines?|mois|jours)|prochaine?s?|next)\\b|\\?|/ ?km");
    private static final Pattern RACE_TALK = Pattern.compile(
            "\\b(?:courses?|competitions?|compet|races?|raced|records?|pb|pr|rp|"
                    + "chronos?|dossard|parkrun|officiel\\w*|championnats?|meilleur\\w*|best|corrida|pbs)\\b|\\b(?:un|mon|a|my) (?:5|10) ?km?\\b");
    private static final Pattern RUN_JUST_NOW = Pattern.compile(
            "\\b(?:aujourd'hui|ce matin|ce midi|ce soir|hier|today|this morning|tonight|yesterday|footing|sortie|tapis|treadmill)\\b");

    private RaceWords() {}

    /** Reads the races of one part of a sentence; {@code whole} is all that was said. */
    static void read(Scan part, Scan whole, LocalDate today, Told told) {
        if (whole.has(WISH)) {
            return;
        }
        boolean called = part.has(RACE_TALK) || (whole.has(RACE_TALK) && !part.has(RUN_JUST_NOW));
        boolean justNow = whole.has(RUN_JUST_NOW);
        Optional<ToldRace> race = take(part, called, justNow);
        if (race.isPresent()) {
            Optional<LocalDate> day = SpokenDay.take(part, today);
            told.races.add(new ToldRace(race.get().distanceMeters(), race.get().timeSeconds(), day));
        }
    }

    /** The distance of a race to forget, with its time when told. */
    static Optional<ToldRace> named(Scan scan) {
        return takeAny(scan).or(() -> scan.take(Pattern.compile(LEAD + DISTANCE))
                .map(match -> new ToldRace(meters(match, 1), 0, Optional.empty())));
    }

    private static Optional<ToldRace> take(Scan scan, boolean called, boolean justNow) {
        Scan trial = new Scan(scan.toString());
        Optional<ToldRace> race =
                takeAny(trial).filter(found -> called || (!justNow && RACED.contains(found.distanceMeters())));
        return race.isPresent() ? takeAny(scan) : race;
    }

    private static Optional<ToldRace> takeAny(Scan scan) {
        return scan.take(TIME_DISTANCE)
                .map(match -> race(meters(match, TIME_GROUPS + 1), match, 1))
                .or(() -> scan.take(DISTANCE_TIME).map(match -> race(meters(match, 1), match, DISTANCE_GROUPS + 2)))
                .or(() -> scan.take(DISTANCE_MINUTES)
                        .map(match -> new ToldRace(
                                meters(match, 1),
                                60 * Spoken.number(match, DISTANCE_GROUPS + 1).orElseThrow(),
                                Optional.empty())));
    }

    private static ToldRace race(double meters, MatchResult match, int time) {
        return new ToldRace(meters, seconds(match, time, meters), Optional.empty());
    }

    private static double meters(MatchResult match, int group) {
        String name = match.group(group + 2);
        if (name != null) {
            return name.equals("marathon")
                    ? Distance.MARATHON.meters()
                    : name.equals("mile") ? tenths(Distance.METERS_PER_MILE) : Distance.HALF_MARATHON.meters();
        }
        double value = Spoken.number(match, group).orElseThrow();
        String unit = match.group(group + 1);
        if (unit.startsWith("k")) {
            return Distance.metersMeantBy(value);
        }
        return unit.startsWith("mi") ? tenths(value * Distance.METERS_PER_MILE) : value;
    }

    private static double tenths(double meters) {
        return Math.round(meters * 10) / 10.0;
    }

    /** Two figures are minutes and seconds where a person can be that fast, else hours and minutes. */
    private static double seconds(MatchResult match, int group, double meters) {
        if (match.group(group) != null) {
            return 3600 * part(match, group) + 60 * part(match, group + 1) + part(match, group + 2);
        }
        if (match.group(group + 3) != null) {
            return 3600 * part(match, group + 3) + 60 * part(match, group + 4) + part(match, group + 5);
        }
        if (match.group(group + 6) != null) {
            double minutes = 60 * part(match, group + 6) + part(match, group + 7);
            return meters / minutes <= RaceResult.METERS_PER_SECOND.max() ? minutes : 60 * minutes;
        }
        return 60 * part(match, group + 8) + part(match, group + 9);
    }

    private static double part(MatchResult match, int group) {
        return Spoken.number(match, group).orElse(0.0);
    }
}
