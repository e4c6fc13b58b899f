package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.WeekSum;
import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;

/** The answer when there is no run at all: what is missing and what to do about it. */
final class NoRuns {

    private static final int WEEKS_BACK = 520;

    private NoRuns() {}

    static Answer answer(Turn turn, Activities activities, AthleteId athlete) {
        Phrases phrases = Phrases.in(turn.language());
        LocalDate monday = turn.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String others = activities.weeks(athlete, monday.minusWeeks(WEEKS_BACK - 1), WEEKS_BACK).await().stream()
                .map(WeekSum::sport)
                .filter(sport -> sport != Sport.RUN)
                .distinct()
                .sorted()
                .map(sport -> RunFigures.sport(sport, phrases))
                .collect(Collectors.joining(", "));
        return Answer.draft()
                .say(
                        others.isEmpty()
                                ? phrases.say("running.none", "limit", megabytes())
                                : phrases.say("running.none.others", "limit", megabytes(), "others", others))
                .fact(limit())
                .warn(Warning.NOT_ENOUGH_DATA)
                .buttons(Action.of(phrases.say("running.button.file"), "import"))
                .done();
    }

    static long megabytes() {
        return ActivityImport.MAX_FILE_BYTES >> 20;
    }

    static Fact limit() {
        return Fact.number("file_size_limit", megabytes(), "MB", "limit");
    }
}
