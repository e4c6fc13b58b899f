package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.BestEffort;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Records in words: the one asked for, or all as a table. */
final class RecordsTelling {

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;
    private final List<ActivitySummary> runs;
    private final List<Held> held;
    private final Answer.Draft answer = Answer.draft();

    RecordsTelling(Turn turn, Phrases phrases, List<ActivitySummary> runs, List<Held> held) {
        this.turn = turn;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.runs = runs;
        this.held = held;
    }

    Answer answer(Optional<Double> meters) {
        answer.fact(Fact.number("runs", runs.size(), "count", "activities"));
        if (held.isEmpty()) {
            return answer.say(phrases.say("records.none"))
                    .warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        return meters.isPresent() ? one(meters.get()) : all();
    }

    private Answer one(double meters) {
        Optional<Held> best = best(meters);
        if (best.isEmpty()) {
            return answer.say(phrases.say("records.none.distance", "distance", distance(meters)))
                    .fact(Fact.number("target_distance", meters, "m", "message"))
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Held record = best.get();
        facts(record);
        return answer.say(phrases.say(
                                record.raced() ? "records.one.race" : "records.one",
                                "distance",
                                distance(meters),
                                "time",
                                figures.clock(record.seconds()),
                                "pace",
                                figures.pace(pace(record)))
                        + measured(record)
                        + record.day()
                                .map(day -> " " + phrases.say("records.day", "day", figures.day(day, turn.today())))
                                .orElse(""))
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private Answer all() {
        List<List<String>> rows = new ArrayList<>();
        for (double meters : BestEffort.METERS) {
            best(meters).ifPresent(record -> {
                facts(record);
                rows.add(List.of(
                        distance(meters),
                        figures.clock(record.seconds()),
                        figures.pace(pace(record)),
                        record.day().map(day -> figures.day(day, turn.today())).orElse("–")));
            });
        }
        Optional<String> longest = runs.stream()
                .max(Comparator.comparingDouble(ActivitySummary::distanceMeters))
                .filter(run -> run.distanceMeters() > 0)
                .map(run -> {
                    answer.fact(Fact.number(
                                    "longest_run",
                                    Math.round(run.distanceMeters()),
                                    "m",
                                    "activity:" + run.start().instant()))
                            .fact(Fact.text(
                                    "longest_run_date",
                                    run.start().localDay().toString(),
                                    "activity:" + run.start().instant()));
                    return phrases.say(
                            "records.longest",
                            "distance",
                            figures.distance(run.distanceMeters()),
                            "day",
                            figures.day(run.start().localDay(), turn.today()));
                });
        answer.say(runs.isEmpty() ? phrases.say("records.all.races") : phrases.count("records.all", runs.size()))
                .table(
                        List.of(
                                phrases.say("racing.column.distance"),
                                phrases.say("racing.column.time"),
                                phrases.say("splits.pace"),
                                phrases.say("records.column.day")),
                        rows);
        longest.ifPresent(answer::say);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    /** The shortest time; what a race took is what its clock said, not what a watch measured on the way. */
    private Optional<Held> best(double meters) {
        return held.stream()
                .filter(one -> one.distanceMeters() == meters)
                .filter(one -> held.stream().noneMatch(one::measuredIn))
                .min(Comparator.comparingDouble(Held::seconds));
    }

    /** " (Meilleur passage au GPS : 48:12.)" after a race that a watch measured too. */
    private String measured(Held record) {
        return held.stream()
                .filter(one -> one.measuredIn(record))
                .filter(one -> Math.round(one.seconds()) != Math.round(record.seconds()))
                .min(Comparator.comparingDouble(Held::seconds))
                .map(stretch -> {
                    answer.fact(Fact.number(
                            "record_gps_time_" + code(record), Math.round(stretch.seconds()), "s", stretch.source()));
                    return " " + phrases.say("records.gps", "gps", figures.clock(stretch.seconds()));
                })
                .orElse("");
    }

    private static String code(Held record) {
        return String.format(Locale.ROOT, "%.0f", record.distanceMeters());
    }

    private static double pace(Held record) {
        return record.seconds() / record.distanceMeters() * 1000;
    }

    private void facts(Held record) {
        String code = code(record);
        answer.fact(Fact.number("record_distance_" + code, record.distanceMeters(), "m", record.source()))
                .fact(Fact.number("record_time_" + code, Math.round(record.seconds()), "s", record.source()))
                .fact(Fact.number("record_pace_" + code, Math.round(pace(record)), "s/km", record.source()));
        record.day().ifPresent(day -> answer.fact(Fact.text("record_date_" + code, day.toString(), record.source())));
    }

    private String distance(double meters) {
        if (meters == Distance.HALF_MARATHON.meters()) {
            return phrases.say("racing.half");
        }
        if (meters == Distance.MARATHON.meters()) {
            return phrases.say("racing.marathon");
        }
        if (meters == Distance.MILE.meters()) {
            return phrases.say("records.mile");
        }
        return meters < 1000 ? figures.meters(meters) : figures.number(meters / 1000, 0) + "\u202fkm";
    }
}
