package dev.coachmichael.deploy.demo;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A race in a runner's past.
 *
 * @param fade how much slower the last fifth was than the middle, 0.05 being 5 %
 */
record PastRace(int weeksAgo, String name, double officialMeters, int seconds, double fade) {
    static final double HALF_METERS = 21_097.5;
    static final double MARATHON_METERS = 42_195;

    Session session() {
        return Workouts.race(officialMeters, seconds, fade);
    }

    Course course(Places places) {
        return places.race(
                name, 47.2 + 0.11 * (weeksAgo % 9), 1.2 + 0.13 * (weeksAgo % 7), officialMeters * 1.004 + 250);
    }

    DemoRunner.RaceResult on(LocalDate date) {
        return new DemoRunner.RaceResult(name, date, officialMeters, Duration.ofSeconds(seconds));
    }
}
