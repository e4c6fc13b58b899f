package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one activity in one sentence: distance, time, pace, heart rate, climb. */
final class RunFigures {

    private static final double WORTH_SAYING_CLIMB_METERS = 10;

    private RunFigures() {}

    /** "8,42 km en 46 min 10 s, soit 5:29/km, FC moyenne 148 bpm, 85 m de dénivelé", without a full stop. */
    static Said of(ActivitySummary activity, Phrases phrases) {
        Figures figures = Figures.in(phrases.language());
        String source = RunView.source(activity);
        List<Fact> facts = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        double meters = Math.round(activity.distanceMeters());
        String time = figures.exactDuration(activity.timerSeconds());
        if (meters > 0) {
            facts.add(Fact.number("distance", meters, "m", source));
            parts.add(phrases.say("run.distance", "distance", figures.exactDistance(meters), "time", time));
        } else {
            parts.add(phrases.say("run.time", "time", time));
        }
        facts.add(Fact.number("timer", Math.round(activity.timerSeconds()), "s", source));
        if (activity.sport() == Sport.RUN) {
            activity.secondsPerKilometre().ifPresent(pace -> {
                facts.add(Fact.number("pace", Math.round(pace), "s/km", "distance/timer"));
                parts.add(phrases.say("run.pace", "pace", figures.pace(pace)));
            });
        }
        activity.totals().averageHeartRate().ifPresent(heartRate -> {
            facts.add(Fact.number("heart_rate", heartRate, "bpm", source));
            parts.add(phrases.say("run.heart-rate", "heartRate", figures.heartRate(heartRate)));
        });
        activity.totals().ascentMeters().stream()
                .filter(climb -> climb >= WORTH_SAYING_CLIMB_METERS && !activity.indoor())
                .forEach(climb -> {
                    facts.add(Fact.number("climb", Math.round(climb), "m", source));
                    parts.add(phrases.say("run.climb", "climb", figures.meters(climb)));
                });
        return new Said(String.join(", ", parts), facts);
    }

    /** What stands over a picture: "Jeudi 19 : 8,42 km en 46 min 10 s". */
    static Said heading(RunView view) {
        ActivitySummary run = view.run();
        Said when = when(run, view.phrases(), view.today());
        double meters = Math.round(run.distanceMeters());
        String time = view.figures().exactDuration(run.timerSeconds());
        String figures = meters > 0
                ? view.say("run.distance", "distance", view.figures().exactDistance(meters), "time", time)
                : view.say("run.time", "time", time);
        List<Fact> facts = new ArrayList<>(when.facts());
        facts.add(view.fact("distance", meters, "m"));
        facts.add(view.fact("timer", Math.round(run.timerSeconds()), "s"));
        return new Said(view.say("review.chart.title", "title", when.text(), "figures", figures), facts);
    }

    /** "Jeudi 19", "Une sortie sans date". */
    static Said when(ActivitySummary activity, Phrases phrases, LocalDate today) {
        if (!activity.start().dateKnown()) {
            return Said.of(phrases.say("run.undated"));
        }
        LocalDate day = activity.start().localDay();
        return Said.of(
                capital(Figures.in(phrases.language()).day(day, today), phrases),
                Fact.text("date", day.toString(), RunView.source(activity)));
    }

    static String capital(String text, Phrases phrases) {
        Locale locale = phrases.language().locale();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** "course à pied", "vélo". */
    static String sport(Sport sport, Phrases phrases) {
        return phrases.say("sport." + sport.name().toLowerCase(Locale.ROOT));
    }
}
