package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the run that is meant and reads it with what it is compared to. */
record RunReader(Activities activities, Profiles profiles) {

    private static final int NEAREST_DAYS = 60;
    private static final int MOST_BACK = 50;

    Optional<ActivitySummary> find(AthleteId athlete, RunReview.Input input) {
        if (input.activity().isPresent()) {
            return activities.find(athlete, input.activity().get()).await();
        }
        if (input.day().isPresent()) {
            return runsOf(athlete, input.day().get()).stream().reduce((first, last) -> last);
        }
        int back = Math.max(0, Math.min(input.back().orElse(0), MOST_BACK));
        return activities.latestRuns(athlete, back + 1).await().stream()
                .skip(back)
                .findFirst();
    }

    List<ActivitySummary> runsOf(AthleteId athlete, LocalDate day) {
        return runs(activities.between(athlete, day, day).await());
    }

    private static List<ActivitySummary> runs(List<ActivitySummary> all) {
        return all.stream().filter(activity -> activity.sport() == Sport.RUN).toList();
    }

    RunView view(Turn turn, AthleteId athlete, ActivitySummary run) {
        PackedDetail detail = activities.detail(athlete, run.id()).await().orElse(PackedDetail.NONE);
        List<ActivitySummary> newest = activities.latestRuns(athlete, 2).await();
        boolean latest = newest.stream().limit(1).anyMatch(one -> one.id().equals(run.id()));
        return RunView.of(
                run,
                detail,
                before(athlete, run),
                new RunView.Place(latest, newest.size() < 2),
                profiles.of(athlete).await(),
                Phrases.in(turn.language()),
                turn.today());
    }

    private List<ActivitySummary> before(AthleteId athlete, ActivitySummary run) {
        if (!run.start().dateKnown()) {
            return List.of();
        }
        LocalDate day = run.start().localDay();
        return runs(activities
                        .between(athlete, day.minusWeeks(SimilarRuns.WEEKS), day)
                        .await())
                .stream()
                .filter(other -> !other.id().equals(run.id()))
                .filter(other -> other.start().instant().isBefore(run.start().instant()))
                .toList();
    }

    /** The newest runs, up to as many as one may count back. */
    List<ActivitySummary> newest(AthleteId athlete) {
        return activities.latestRuns(athlete, MOST_BACK).await();
    }

    /** The run nearest to a day without one. */
    Optional<ActivitySummary> nearest(AthleteId athlete, LocalDate day) {
        return runs(activities
                        .between(athlete, day.minusDays(NEAREST_DAYS), day.plusDays(NEAREST_DAYS))
                        .await())
                .stream()
                .min(Comparator.comparingLong(
                        run -> Math.abs(run.start().localDay().toEpochDay() - day.toEpochDay())));
    }
}
