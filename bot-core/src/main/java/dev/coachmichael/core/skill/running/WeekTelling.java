package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One week in words, as a table by day and as bars. */
final class WeekTelling {

    private static final double WORTH_SAYING_CLIMB_METERS = 20;
    private static final double MUCH_MORE = 1.3;
    private static final double MEANINGFUL_WEEK_METERS = 8000;

    private final Turn turn;
    private final LocalDate monday;
    private final List<ActivitySummary> runs;
    private final List<ActivitySummary> others;
    private final UsualWeek usual;
    private final Phrases phrases;
    private final Figures figures;
    private final String source;

    WeekTelling(Turn turn, LocalDate monday, List<ActivitySummary> all, UsualWeek usual) {
        this.turn = turn;
        this.monday = monday;
        this.runs =
                all.stream().filter(activity -> activity.sport() == Sport.RUN).toList();
        this.others = all.stream()
                .filter(activity -> activity.sport() != Sport.RUN && activity.sport() != Sport.TRANSITION)
                .toList();
        this.usual = usual;
        this.phrases = Phrases.in(turn.language());
        this.figures = Figures.in(turn.language());
        this.source = "week:" + monday;
    }

    void write(Answer.Draft answer) {
        List<String> lines = new ArrayList<>();
        lines.add(runs.isEmpty() ? phrases.say("week.none", "title", title()) : sums(answer));
        lines.add(comparison(answer));
        if (!others.isEmpty()) {
            lines.add(phrases.say("week.others", "others", others(answer)));
        }
        answer.fact(Fact.text("week_start", monday.toString(), "calendar"));
        answer.say(String.join("\n", lines));
        if (!runs.isEmpty()) {
            days(answer);
        }
    }

    private LocalDate thisMonday() {
        return turn.today().with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private boolean unfinished() {
        return monday.equals(thisMonday()) && turn.today().getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private String title() {
        String key = monday.equals(thisMonday())
                ? "week.title.current"
                : monday.equals(thisMonday().minusWeeks(1)) ? "week.title.last" : "week.title.other";
        return phrases.say(key, "day", figures.day(monday, turn.today()));
    }

    private double meters() {
        return Math.round(
                runs.stream().mapToDouble(ActivitySummary::distanceMeters).sum());
    }

    private String sums(Answer.Draft answer) {
        double seconds = Math.round(
                runs.stream().mapToDouble(ActivitySummary::timerSeconds).sum());
        double climb = Math.round(runs.stream()
                .filter(run -> !run.indoor())
                .mapToDouble(run -> run.totals().ascentMeters().orElse(0))
                .sum());
        answer.fact("week_distance", meters(), "m", source)
                .fact("week_time", seconds, "s", source)
                .fact("week_runs", runs.size(), "count", source);
        String sums = phrases.count(
                "week.sums",
                runs.size(),
                "title",
                title(),
                "distance",
                figures.distance(meters()),
                "time",
                figures.duration(seconds));
        if (climb < WORTH_SAYING_CLIMB_METERS) {
            return sums + ".";
        }
        answer.fact("week_climb", climb, "m", source);
        return sums + ", " + phrases.say("run.climb", "climb", figures.meters(climb)) + ".";
    }

    private String comparison(Answer.Draft answer) {
        if (usual.weeks() == 0) {
            answer.warn(Warning.NOT_ENOUGH_DATA);
            return phrases.say("week.usual.none");
        }
        double mean = Math.round(usual.meters());
        answer.fact("usual_week_distance", mean, "m", usual.source());
        if (usual.weeks() < UsualWeek.WEEKS) {
            answer.fact("usual_weeks", usual.weeks(), "count", usual.source());
        }
        if (unfinished() && meters() <= mean) {
            return usually(mean) + ". " + phrases.say("week.unfinished");
        }
        if (mean < MEANINGFUL_WEEK_METERS || runs.isEmpty()) {
            return usually(mean) + ".";
        }
        long percent = Math.round((meters() - mean) / mean * 100);
        answer.fact("week_change", percent, "%", "week_distance/usual_week_distance");
        String changed = changed(percent, mean);
        return meters() > MUCH_MORE * mean ? changed + " " + muchMore() : changed;
    }

    private String usually(double mean) {
        return usual.weeks() < UsualWeek.WEEKS
                ? phrases.count("week.usual.fewer", usual.weeks(), "distance", figures.distance(mean))
                : phrases.say("week.usual", "distance", figures.distance(mean));
    }

    private String changed(long percent, double mean) {
        String than = usual.weeks() < UsualWeek.WEEKS
                ? phrases.count("week.change.usual.fewer", usual.weeks())
                : phrases.say("week.change.usual");
        return phrases.say(
                percent == 0 ? "week.change.same" : percent > 0 ? "week.change.more" : "week.change.less",
                "percent",
                figures.percent(Math.abs(percent)),
                "usual",
                than,
                "distance",
                figures.distance(mean));
    }

    /** Advice about the week to come is of use only while that week is the next one. */
    private String muchMore() {
        return phrases.say(monday.equals(thisMonday()) ? "week.much-more" : "week.much-more.past");
    }

    private String others(Answer.Draft answer) {
        Map<Sport, double[]> sums = new TreeMap<>();
        for (ActivitySummary activity : others) {
            double[] sum = sums.computeIfAbsent(activity.sport(), x -> new double[2]);
            sum[0] += activity.distanceMeters();
            sum[1] += activity.timerSeconds();
        }
        List<String> told = new ArrayList<>();
        sums.forEach((sport, sum) -> {
            String name = sport.name().toLowerCase(java.util.Locale.ROOT);
            String time = figures.duration(Math.round(sum[1]));
            answer.fact(name + "_time", Math.round(sum[1]), "s", source);
            if (sum[0] >= 100) {
                answer.fact(name + "_distance", Math.round(sum[0]), "m", source);
                told.add(RunFigures.sport(sport, phrases) + " " + figures.distance(Math.round(sum[0])) + " (" + time
                        + ")");
            } else {
                told.add(RunFigures.sport(sport, phrases) + " " + time);
            }
        });
        return String.join(", ", told);
    }

    /** Seven bars; rows of the days with a run, narrow enough for a phone. */
    private void days(Answer.Draft answer) {
        List<List<String>> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Double> kilometres = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            LocalDate day = monday.plusDays(weekday.ordinal());
            List<ActivitySummary> own = runs.stream()
                    .filter(run -> run.start().localDay().equals(day))
                    .toList();
            double meters = Math.round(
                    own.stream().mapToDouble(ActivitySummary::distanceMeters).sum());
            double seconds = Math.round(
                    own.stream().mapToDouble(ActivitySummary::timerSeconds).sum());
            labels.add(figures.shortDay(weekday));
            kilometres.add(Math.round(meters / 10) / 100.0);
            if (!own.isEmpty()) {
                rows.add(row(answer, weekday, meters, seconds));
            }
        }
        answer.table(
                List.of(
                        phrases.say("week.column.day"),
                        phrases.say("week.column.distance"),
                        phrases.say("week.column.time"),
                        phrases.say("week.column.pace")),
                rows);
        answer.chart(new Chart(
                phrases.say(
                        "week.chart", "day", figures.day(monday, turn.today()), "distance", figures.distance(meters())),
                phrases.count("week.chart.alt", runs.size(), "distance", figures.distance(meters())),
                Chart.Kind.BARS,
                "",
                List.of(Chart.Series.bars(
                        phrases.say("compare.distance"), Chart.Unit.KILOMETRES, labels, kilometres))));
    }

    private List<String> row(Answer.Draft answer, DayOfWeek weekday, double meters, double seconds) {
        String name = "day_" + weekday.getValue();
        answer.fact(name + "_distance", meters, "m", source).fact(name + "_time", seconds, "s", source);
        String pace = "–";
        if (meters > 0) {
            pace = figures.pace(seconds / meters * 1000);
            answer.fact(name + "_pace", Math.round(seconds / meters * 1000), "s/km", "distance/timer");
        }
        return List.of(figures.shortDay(weekday), figures.number(meters / 1000, 1), figures.duration(seconds), pace);
    }
}
