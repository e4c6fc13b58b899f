package dev.coachmichael.core.figures;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invented runs, the same at each call. */
final class Recorded {

    private static final Instant DAY = Instant.parse("2026-01-01T07:00:00Z");
    private static final int SECONDS_PER_HOUR = 3600;
    private static final double METERS_PER_SECOND = 3;
    private static final double METERS_PER_DEGREE = 111_195;

    private Recorded() {}

    /** A run of so many hours, a point a second with position, heart rate and height. */
    static Activity run(int hours) {
        Random dice = new Random(7);
        TrackBuilder track = Track.builder();
        double meters = 0;
        for (int second = 0; second < hours * SECONDS_PER_HOUR; second++) {
            meters = Math.max(0, meters + METERS_PER_SECOND + 0.2 * dice.nextGaussian());
            double turn = meters / 1500;
            track.add(second * 1000)
                    .distanceMeters(meters)
                    .position(
                            48.85 + 1500 * Math.sin(turn) / METERS_PER_DEGREE,
                            2.35 + 2200 * Math.cos(turn) / METERS_PER_DEGREE);
            track.set(Column.HEART_RATE, 140 + second / 600);
            track.set(Column.ALTITUDE_DECIMETERS, (int) (1000 + 200 * Math.sin(second / 300.0)));
        }
        double seconds = (double) hours * SECONDS_PER_HOUR;
        return Activity.summary(
                        Sport.RUN,
                        ActivityStart.at(DAY, ZoneOffset.UTC),
                        Totals.of(meters, seconds, seconds),
                        SourceFormat.FIT)
                .withTrack(track.build());
    }

    /** So many runs of three kinds, a day apart. */
    static List<ActivitySummary> summaries(int count) {
        Random dice = new Random(11);
        return IntStream.range(0, count)
                .mapToObj(day -> switch (day % 3) {
                    case 0 -> summary(day, 8000 + dice.nextInt(1500), 345 + dice.nextInt(20), 142 + dice.nextInt(8));
                    case 1 -> summary(day, 18_000 + dice.nextInt(3000), 355 + dice.nextInt(20), 146 + dice.nextInt(8));
                    default -> summary(day, 6000 + dice.nextInt(1000), 285 + dice.nextInt(15), 168 + dice.nextInt(8));
                })
                .toList();
    }

    private static ActivitySummary summary(int day, double meters, double secondsPerKm, int beats) {
        double seconds = meters / 1000 * secondsPerKm;
        Totals totals = Totals.of(meters, seconds, seconds).withHeartRate(OptionalInt.of(beats), OptionalInt.empty());
        Activity activity = Activity.summary(
                Sport.RUN, ActivityStart.at(DAY.plusSeconds(86_400L * day), ZoneOffset.UTC), totals, SourceFormat.FIT);
        return ActivitySummary.of(new UUID(0, day), activity, List.of());
    }
}
