package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.RunLoad;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.FitnessSeries;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Fitness, fatigue and form in words and as a picture. */
final class FormTelling {

    private static final int FEWEST_RUNS = 5;
    private static final int FEWEST_DAYS = 14;
    private static final int TREND_DAYS = 28;
    private static final int SHOWN_DAYS = 90;
    private static final double FRESH = 10;
    private static final double LOADED = -10;
    private static final double HEAVY = -25;
    private static final double TREND = 2;
    private static final String SOURCE = "form";

    private final Turn turn;
    private final Phrases phrases;
    private final RunLoad load;
    private final List<ActivitySummary> runs;

    FormTelling(Turn turn, Phrases phrases, RunLoad load, List<ActivitySummary> runs) {
        this.turn = turn;
        this.phrases = phrases;
        this.load = load;
        this.runs = runs;
    }

    Answer answer() {
        LocalDate first = runs.stream()
                .map(run -> run.start().localDay())
                .min(LocalDate::compareTo)
                .orElse(turn.today());
        int days = (int) (turn.today().toEpochDay() - first.toEpochDay()) + 1;
        Answer.Draft answer = Answer.draft().fact(Fact.number("runs", runs.size(), "count", "activities"));
        if (runs.size() < FEWEST_RUNS || days < FEWEST_DAYS) {
            return answer.say(phrases.count("form.few", runs.size(), "least", FEWEST_RUNS, "days", FEWEST_DAYS))
                    .fact(Fact.number("runs_needed", FEWEST_RUNS, "count", "limit"))
                    .fact(Fact.number("days_needed", FEWEST_DAYS, "count", "limit"))
                    .warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        List<FitnessSeries.Day> series = FitnessSeries.fromHistory(daily(first, days));
        FitnessSeries.Day now = series.getLast();
        long fitness = Math.round(now.fitness());
        long fatigue = Math.round(now.fatigue());
        long form = Math.round(now.form());
        answer.fact(Fact.number("fitness", fitness, "", SOURCE))
                .fact(Fact.number("fatigue", fatigue, "", SOURCE))
                .fact(Fact.number("form", form, "", SOURCE))
                .fact(Fact.number("load_of_an_hour_at_threshold", 100, "", SOURCE));
        String text = phrases.say("form.state." + state(now.form()))
                + "\n"
                + phrases.say("form.figures", "fitness", fitness, "fatigue", fatigue, "form", signed(form))
                + trend(series, answer)
                + "\n"
                + phrases.say("form.method." + load.method().name().toLowerCase(Locale.ROOT))
                + (now.warmingUp() ? " " + phrases.say("form.warming-up") : "");
        if (now.warmingUp()) {
            answer.fact(Fact.number("warm_up_days", FitnessSeries.WARM_UP_DAYS, "count", SOURCE))
                    .warn(Warning.NOT_ENOUGH_DATA);
        }
        return answer.say(text)
                .chart(chart(series, fitness, fatigue, form))
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private double[] daily(LocalDate first, int days) {
        double[] loads = new double[days];
        for (ActivitySummary run : runs) {
            int day = (int) (run.start().localDay().toEpochDay() - first.toEpochDay());
            if (day >= 0 && day < days) {
                loads[day] = Math.min(FitnessSeries.DAILY_LOAD.max(), loads[day] + load.of(run));
            }
        }
        return loads;
    }

    private static String state(double form) {
        return form > FRESH ? "fresh" : form > LOADED ? "balanced" : form > HEAVY ? "loaded" : "heavy";
    }

    private String trend(List<FitnessSeries.Day> series, Answer.Draft answer) {
        if (series.size() <= TREND_DAYS + FitnessSeries.WARM_UP_DAYS) {
            return "";
        }
        double before = series.get(series.size() - 1 - TREND_DAYS).fitness();
        double change = series.getLast().fitness() - before;
        answer.fact(Fact.number("fitness_before", Math.round(before), "", SOURCE));
        String key = change > TREND ? "form.trend.up" : change < -TREND ? "form.trend.down" : "form.trend.level";
        return " " + phrases.say(key, "before", Math.round(before));
    }

    private String signed(long form) {
        return form > 0 ? "+" + form : form < 0 ? "−" + -form : "0";
    }

    private Chart chart(List<FitnessSeries.Day> series, long fitness, long fatigue, long form) {
        List<FitnessSeries.Day> shown = series.subList(Math.max(0, series.size() - SHOWN_DAYS), series.size());
        return new Chart(
                phrases.say("form.chart"),
                phrases.say("form.chart.alt", "fitness", fitness, "fatigue", fatigue, "form", signed(form)),
                Chart.Kind.DAYS,
                "",
                List.of(
                        line("form.fitness", shown, FitnessSeries.Day::fitness),
                        line("form.fatigue", shown, FitnessSeries.Day::fatigue),
                        line("form.form", shown, FitnessSeries.Day::form)));
    }

    /** One value a day; the last one is the whole number that the words say. */
    private Series line(String name, List<FitnessSeries.Day> days, ToDoubleFunction<FitnessSeries.Day> value) {
        List<Double> x = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            x.add((double) turn.today().toEpochDay() + i - days.size() + 1);
            double number = value.applyAsDouble(days.get(i));
            boolean today = i == days.size() - 1;
            values.add(today ? Math.round(number) : Math.round(number * 10) / 10.0);
        }
        return Series.line(phrases.say(name), Unit.SCORE, x, values);
    }
}
