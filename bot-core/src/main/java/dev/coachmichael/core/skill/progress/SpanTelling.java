package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.progress.CompareSkill.Span;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** A week, month or year so far beside as many days of the one before. */
final class SpanTelling {

    private record Sums(int runs, double meters, double seconds) {
        static Sums of(List<ActivitySummary> runs, LocalDate first, LocalDate last) {
            List<ActivitySummary> inside = runs.stream()
                    .filter(run -> !run.start().localDay().isBefore(first)
                            && !run.start().localDay().isAfter(last))
                    .toList();
            return new Sums(
                    inside.size(),
                    inside.stream().mapToDouble(ActivitySummary::distanceMeters).sum(),
                    inside.stream().mapToDouble(ActivitySummary::timerSeconds).sum());
        }
    }

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;
    private final Span span;

    SpanTelling(Turn turn, Phrases phrases, Span span) {
        this.turn = turn;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.span = span;
    }

    Answer answer(List<ActivitySummary> runs) {
        LocalDate today = turn.today();
        LocalDate first = first(today);
        LocalDate firstBefore = before(first);
        long days = ChronoUnit.DAYS.between(first, today);
        LocalDate lastBefore =
                firstBefore.plusDays(days).isBefore(first) ? firstBefore.plusDays(days) : first.minusDays(1);
        Sums now = Sums.of(runs, first, today);
        Sums then = Sums.of(runs, firstBefore, lastBefore);
        String code = span.name().toLowerCase(Locale.ROOT);
        Answer.Draft answer = Answer.draft();
        facts(answer, "now", now, first);
        facts(answer, "then", then, firstBefore);
        answer.fact(Fact.number("days_compared", days + 1, "count", "calendar"));
        if (now.runs() == 0 && then.runs() == 0) {
            return answer.say(phrases.say("compare.span.none"))
                    .warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        return answer.say(verdict(answer, now, then, code) + " " + phrases.count("compare.span.days", days + 1))
                .table(
                        List.of(
                                "",
                                phrases.say("compare.span." + code + ".now"),
                                phrases.say("compare.span." + code + ".then")),
                        List.of(
                                List.of(
                                        phrases.say("compare.runs"),
                                        String.valueOf(now.runs()),
                                        String.valueOf(then.runs())),
                                List.of(
                                        phrases.say("compare.distance"),
                                        figures.distance(now.meters()),
                                        figures.distance(then.meters())),
                                List.of(
                                        phrases.say("compare.time"),
                                        figures.duration(now.seconds()),
                                        figures.duration(then.seconds()))))
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private String verdict(Answer.Draft answer, Sums now, Sums then, String code) {
        if (then.meters() == 0) {
            return phrases.say("compare.span.new", "distance", figures.distance(now.meters()));
        }
        double change = now.meters() / then.meters() - 1;
        answer.fact(Fact.number("distance_change", Math.round(change * 100), "%", "now_distance/then_distance"));
        return phrases.say(
                "compare.span." + code,
                "distance",
                figures.distance(now.meters()),
                "before",
                figures.distance(then.meters()),
                "change",
                figures.change(change));
    }

    private LocalDate first(LocalDate today) {
        return switch (span) {
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> today.withDayOfMonth(1);
            case YEAR -> today.withDayOfYear(1);
            case RUN, LAST_TWO, ODD, FAMILIES, MAP -> today;
        };
    }

    private LocalDate before(LocalDate first) {
        return switch (span) {
            case WEEK -> first.minusWeeks(1);
            case MONTH -> first.minusMonths(1);
            case YEAR -> first.minusYears(1);
            case RUN, LAST_TWO, ODD, FAMILIES, MAP -> first;
        };
    }

    private static void facts(Answer.Draft answer, String which, Sums sums, LocalDate first) {
        String source = "from:" + first;
        answer.fact(Fact.number(which + "_runs", sums.runs(), "count", source))
                .fact(Fact.number(which + "_distance", Math.round(sums.meters()), "m", source))
                .fact(Fact.number(which + "_time", Math.round(sums.seconds()), "s", source));
    }
}
