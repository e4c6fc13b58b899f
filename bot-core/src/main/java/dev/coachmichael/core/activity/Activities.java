package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The activities of the athletes, for reading. Each read takes the athlete and costs one descent of an index, however many
 * athletes and years there are. Changes are {@link ActivitiesStored} and its siblings. Futures fail when the database is
 * away.
 */
public interface Activities {

    /** The newest runs, newest first; those without a date come last. */
    Future<List<ActivitySummary>> latestRuns(AthleteId athlete, int limit);

    /** Everything of every sport on the athlete's own calendar days, oldest first; at most 2000. */
    Future<List<ActivitySummary>> between(AthleteId athlete, LocalDate firstDay, LocalDate lastDay);

    /**
     * Sums by week and sport from a Monday on; weeks and sports without activity are absent.
     *
     * @param firstMonday first day of the first week
     * @param weeks how many, 1 to 520
     */
    Future<List<WeekSum>> weeks(AthleteId athlete, LocalDate firstMonday, int weeks);

    Future<Optional<ActivitySummary>> find(AthleteId athlete, UUID activity);

    /** Laps, splits and track; empty when there is no such activity of this athlete. */
    Future<Optional<PackedDetail>> detail(AthleteId athlete, UUID activity);

    /**
     * Everything that incoming activities may be a second telling of: what shares a key with one, what lies within two days
     * of one, and what has no date.
     */
    Future<List<ActivitySummary>> candidates(AthleteId athlete, Collection<Activity> incoming);
}
