package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.TrackCleaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A lap of a TCX file while it is being read; missing numbers are not-a-number. */
final class TcxLap {

    private static final double ONE_LEG_BELOW = 120;

    Optional<Instant> start = Optional.empty();
    double seconds = Double.NaN;
    double meters = Double.NaN;
    double averageHeartRate = Double.NaN;
    double maxHeartRate = Double.NaN;
    double cadence = Double.NaN;
    double calories = Double.NaN;
    Lap.Trigger trigger = Lap.Trigger.UNKNOWN;
    Lap.Intensity intensity = Lap.Intensity.UNKNOWN;

    Lap asLap(int offsetMillis, Sport sport) {
        double legs = sport.countsSteps() && cadence < ONE_LEG_BELOW ? 2 : 1;
        Totals totals = Plausible.totals(meters, seconds, seconds)
                .withHeartRate(Plausible.heartRate(averageHeartRate), Plausible.heartRate(maxHeartRate))
                .withCadence(Plausible.cadence(cadence * legs))
                .withCalories(Plausible.calories(calories));
        return Lap.of(offsetMillis, totals, trigger, intensity);
    }

    /** Distance, timer and calories summed over the laps; the rest is left to the track. */
    static Totals sum(List<Lap> laps, Track track, Sport sport) {
        double meters = 0;
        double timer = 0;
        double end = track.isEmpty() ? 0 : track.offsetMillis(track.size() - 1) / 1000.0;
        int calories = 0;
        int maxHeartRate = 0;
        double beats = 0;
        double beatSeconds = 0;
        for (Lap lap : laps) {
            Totals part = lap.totals();
            meters += part.distanceMeters();
            timer += part.timerSeconds();
            end = Math.max(end, lap.startOffsetMillis() / 1000.0 + part.timerSeconds());
            calories += part.calories().orElse(0);
            maxHeartRate = Math.max(maxHeartRate, part.maxHeartRate().orElse(0));
            if (part.averageHeartRate().isPresent()) {
                beats += part.averageHeartRate().getAsInt() * part.timerSeconds();
                beatSeconds += part.timerSeconds();
            }
        }
        double covered = meters > 0 ? meters : TrackCleaning.clean(track, sport).trustedMeters(sport);
        Totals totals = Plausible.totals(covered, timer, end)
                .withCalories(Plausible.calories(calories > 0 ? calories : Double.NaN));
        // Points know the mean better than rounded laps; laps stand in when points have no heart rate.
        boolean fromPoints = track.has(Track.Column.HEART_RATE);
        return fromPoints
                ? totals
                : totals.withHeartRate(Plausible.heartRate(beats / beatSeconds), Plausible.heartRate(maxHeartRate));
    }
}
