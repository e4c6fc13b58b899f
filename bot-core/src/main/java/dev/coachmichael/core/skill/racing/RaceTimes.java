package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.prediction.Prediction;
import dev.coachmichael.core.reply.Fact;
import java.util.List;
import java.util.Locale;

/** Distances by name and predicted times as runners say them, no finer than they can be known. */
final class RaceTimes {

    /** Who wants to know what they are worth asks about these. */
    static final List<Double> USUAL = List.of(
            Distance.KM5.meters(),
            Distance.KM10.meters(),
            Distance.KM15.meters(),
            Distance.HALF_MARATHON.meters(),
            Distance.MARATHON.meters());

    static final String SOURCE = "predictor";

    private static final double HOUR = 3600;
    private static final double SHORT_STEP = 5;
    private static final double LONG_STEP = 60;

    private final Phrases phrases;
    private final Figures figures;

    RaceTimes(Phrases phrases) {
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
    }

    /** "10 km", "semi", "marathon". */
    String distance(double meters) {
        if (Math.abs(meters - Distance.HALF_MARATHON.meters()) < 1) {
            return phrases.say("racing.half");
        }
        if (Math.abs(meters - Distance.MARATHON.meters()) < 1) {
            return phrases.say("racing.marathon");
        }
        if (meters < 3000 && meters != Math.rint(meters / 1000) * 1000) {
            return figures.meters(meters);
        }
        boolean whole = Math.abs(meters / 1000 - Math.rint(meters / 1000)) < 0.05;
        return whole ? figures.number(meters / 1000, 0) + "\u202fkm" : figures.distance(meters);
    }

    /** The same at the beginning of a sentence. */
    String title(double meters) {
        String name = distance(meters);
        return name.substring(0, 1).toUpperCase(phrases.language().locale()) + name.substring(1);
    }

    /** To five seconds below an hour, to the minute above. */
    static double rounded(double seconds) {
        double step = seconds < HOUR ? SHORT_STEP : LONG_STEP;
        return Math.round(seconds / step) * step;
    }

    /** A time that was rounded so. */
    String time(double seconds) {
        double whole = rounded(seconds);
        return whole < HOUR ? figures.clock(whole) : figures.duration(whole);
    }

    /** The facts behind one predicted time and its range. */
    static List<Fact> facts(double meters, Prediction.Predicted found, String source) {
        return List.of(
                Fact.number("predicted_time_" + code(meters), rounded(found.timeSeconds()), "s", source),
                Fact.number("predicted_time_low_" + code(meters), rounded(found.lowSeconds()), "s", source),
                Fact.number("predicted_time_high_" + code(meters), rounded(found.highSeconds()), "s", source));
    }

    /** What the range means: it holds eight times of ten. */
    static List<Fact> rangeFacts() {
        return List.of(Fact.number("range_share", 8, "count", SOURCE), Fact.number("range_of", 10, "count", SOURCE));
    }

    List<String> columns() {
        return List.of(
                phrases.say("racing.column.distance"),
                phrases.say("racing.column.time"),
                phrases.say("racing.column.range"));
    }

    /** A predicted time in its row. */
    List<String> row(double meters, Prediction.Predicted found) {
        String range = phrases.say("racing.range", "low", time(found.lowSeconds()), "high", time(found.highSeconds()));
        return List.of(distance(meters), time(found.timeSeconds()), range);
    }

    static Fact distanceFact(String name, double meters) {
        return Fact.number(name, meters, "m", "message");
    }

    private static String code(double meters) {
        return String.format(Locale.ROOT, "%.0f", meters);
    }
}
