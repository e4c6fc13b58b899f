package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * The days on which somebody runs three times a week, chosen so that yesterday is one of them and the long run falls on a
 * weekend.
 */
record Rhythm(DayOfWeek easy, DayOfWeek quality, DayOfWeek longRun) {
    static Rhythm endingOn(DayOfWeek yesterday) {
        return switch (yesterday) {
            case MONDAY, WEDNESDAY, SATURDAY -> new Rhythm(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
            case TUESDAY, THURSDAY, SUNDAY -> new Rhythm(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
            case FRIDAY -> new Rhythm(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        };
    }

    List<DayOfWeek> inOrder() {
        return List.of(easy, quality, longRun);
    }

    Set<DayOfWeek> days() {
        return Set.of(easy, quality, longRun);
    }
}
