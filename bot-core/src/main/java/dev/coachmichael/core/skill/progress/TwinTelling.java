package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Two runs side by side in words. */
final class TwinTelling {

    private static final long SAME_PACE_SECONDS = 3;
    private static final long SAME_BEATS = 2;

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;

    TwinTelling(Turn turn, Phrases phrases) {
        this.turn = turn;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
    }

    Answer nothing() {
        return Answer.draft()
                .say(phrases.say("compare.none"))
                .warn(Warning.NOT_ENOUGH_DATA)
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    Answer alone(ActivitySummary run) {
        return Answer.draft()
                .say(phrases.say("compare.alone", "distance", figures.distance(run.distanceMeters())))
                .fact(Fact.number("distance", Math.round(run.distanceMeters()), "m", source(run)))
                .warn(Warning.NOT_ENOUGH_DATA)
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    Answer beside(ActivitySummary run, ActivitySummary other) {
        Answer.Draft answer = Answer.draft();
        List<List<String>> rows = new ArrayList<>();
        facts(answer, "run", run);
        facts(answer, "other", other);
        rows.add(row(
                "compare.distance",
                figures.exactDistance(run.distanceMeters()),
                figures.exactDistance(other.distanceMeters())));
        rows.add(row(
                "compare.time",
                figures.exactDuration(run.timerSeconds()),
                figures.exactDuration(other.timerSeconds())));
        rows.add(row("compare.pace", pace(run), pace(other)));
        if (run.totals().averageHeartRate().isPresent()
                && other.totals().averageHeartRate().isPresent()) {
            rows.add(row(
                    "compare.heart-rate",
                    beats(run.totals().averageHeartRate()),
                    beats(other.totals().averageHeartRate())));
        }
        if (run.totals().ascentMeters().isPresent()
                && other.totals().ascentMeters().isPresent()) {
            rows.add(row(
                    "compare.climb",
                    figures.meters(run.totals().ascentMeters().getAsDouble()),
                    figures.meters(other.totals().ascentMeters().getAsDouble())));
        }
        return answer.say(verdict(answer, run, other))
                .table(List.of("", day(run), day(other)), rows)
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private String verdict(Answer.Draft answer, ActivitySummary run, ActivitySummary other) {
        long faster = Math.round(secondsPerKm(other)) - Math.round(secondsPerKm(run));
        answer.fact(Fact.number("pace_difference", Math.abs(faster), "s/km", "other_pace-run_pace"));
        String pace = Math.abs(faster) <= SAME_PACE_SECONDS
                ? phrases.say("compare.pace.same", "day", day(other))
                : phrases.say(
                        faster > 0 ? "compare.pace.faster" : "compare.pace.slower",
                        "seconds",
                        Math.abs(faster),
                        "day",
                        day(other));
        OptionalInt now = run.totals().averageHeartRate();
        OptionalInt then = other.totals().averageHeartRate();
        if (now.isEmpty() || then.isEmpty()) {
            return pace + phrases.say("compare.end");
        }
        long fewer = then.getAsInt() - now.getAsInt();
        answer.fact(Fact.number("heart_rate_difference", Math.abs(fewer), "bpm", "other_heart_rate-run_heart_rate"));
        String heart = Math.abs(fewer) < SAME_BEATS
                ? phrases.say("review.heart.same")
                : phrases.count(fewer > 0 ? "review.heart.fewer" : "review.heart.more", Math.abs(fewer));
        double change = efficiency(run, now) / efficiency(other, then) - 1;
        long percent = Math.round(Math.abs(change) * 100);
        if (percent == 0) {
            return pace + heart + phrases.say("compare.end");
        }
        answer.fact(Fact.number("efficiency_change", percent, "%", "efficiency"));
        return pace
                + heart
                + phrases.say("compare.end")
                + " "
                + phrases.say(
                        change > 0 ? "compare.efficiency.better" : "compare.efficiency.worse",
                        "percent",
                        figures.percent(percent));
    }

    /** Metres per beat. */
    private static double efficiency(ActivitySummary run, OptionalInt beats) {
        return run.distanceMeters() / run.timerSeconds() * 60 / beats.orElseThrow();
    }

    private List<String> row(String name, String run, String other) {
        return List.of(phrases.say(name), run, other);
    }

    private String pace(ActivitySummary run) {
        return run.secondsPerKilometre().isPresent() ? figures.pace(secondsPerKm(run)) : "–";
    }

    private static double secondsPerKm(ActivitySummary run) {
        return run.secondsPerKilometre().orElse(0);
    }

    private String beats(OptionalInt beats) {
        return figures.heartRate(beats.orElseThrow());
    }

    private String day(ActivitySummary run) {
        return figures.day(run.start().localDay(), turn.today());
    }

    private static void facts(Answer.Draft answer, String which, ActivitySummary run) {
        String source = source(run);
        answer.fact(Fact.text(which + "_date", run.start().localDay().toString(), source))
                .fact(Fact.number(which + "_distance", Math.round(run.distanceMeters()), "m", source))
                .fact(Fact.number(which + "_time", Math.round(run.timerSeconds()), "s", source));
        run.secondsPerKilometre()
                .ifPresent(
                        pace -> answer.fact(Fact.number(which + "_pace", Math.round(pace), "s/km", "distance/timer")));
        run.totals()
                .averageHeartRate()
                .ifPresent(beats -> answer.fact(Fact.number(which + "_heart_rate", beats, "bpm", source)));
        run.totals()
                .ascentMeters()
                .ifPresent(climb -> answer.fact(Fact.number(which + "_climb", Math.round(climb), "m", source)));
    }

    private static String source(ActivitySummary run) {
        return "activity:" + run.start().instant();
    }
}
