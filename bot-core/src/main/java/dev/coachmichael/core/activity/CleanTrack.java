package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Track.Column;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A track together with what of it can be believed, made by {@link TrackCleaning}. Immutable. */
public final class CleanTrack {

    private static final double MEAN_SPEED_SHARE = 0.8;
    private static final int NOISE_STEPS = 20;
    private static final double NOISE_SHARE = 0.05;

    private final Track track;
    private final int[] timerMillis;
    private final double[] meters;
    private final boolean[] suspect;
    private final double recordedMeters;
    private final List<Anomaly> anomalies;

    CleanTrack(
            Track track,
            int[] timerMillis,
            double[] meters,
            boolean[] suspect,
            double recordedMeters,
            List<Anomaly> anomalies) {
        this.track = track;
        this.timerMillis = timerMillis;
        this.meters = meters;
        this.suspect = suspect;
        this.recordedMeters = recordedMeters;
        this.anomalies = List.copyOf(anomalies);
    }

    public Track track() {
        return track;
    }

    public int size() {
        return meters.length;
    }

    /** Metres covered without the steps that cannot be. */
    public double distanceMeters() {
        return meters.length == 0 ? 0 : meters[meters.length - 1];
    }

    /** Metres with every step, as recorded. */
    public double recordedMeters() {
        return recordedMeters;
    }

    /**
     * The distance to show for a track that has no device's total: as recorded when only single steps are doubtful (they are
     * reported, the athlete decides), cleaned when more than 5 % of the steps and at least 20 are impossible or the mean speed
     * over the whole cannot be.
     */
    public double trustedMeters(Sport sport) {
        int doubtful = 0;
        for (boolean step : suspect) {
            doubtful += step ? 1 : 0;
        }
        boolean noisy = doubtful >= NOISE_STEPS && doubtful > NOISE_SHARE * meters.length;
        boolean tooFast = recordedMeters > timerSeconds() * sport.maxStepSpeed() * MEAN_SPEED_SHARE;
        return noisy || tooFast ? distanceMeters() : recordedMeters;
    }

    /** Seconds with the timer running, from the first to the last point. */
    public double timerSeconds() {
        return meters.length == 0 ? 0 : (timerMillis[meters.length - 1] - timerMillis[0]) / 1000.0;
    }

    /** Metres covered when this point was recorded. */
    public double metersAt(int point) {
        return meters[point];
    }

    /** What the timer showed at this point, in milliseconds. */
    public int timerMillisAt(int point) {
        return timerMillis[point];
    }

    /** Whether the step to this point was left out. */
    public boolean suspect(int point) {
        return suspect[point];
    }

    /** Beats per minute at this point, or {@link Track#ABSENT} when missing or impossible. */
    public int heartRateAt(int point) {
        int heartRate = track.value(Column.HEART_RATE, point);
        return heartRate > 0 && heartRate <= TrackCleaning.MAX_HEART_RATE ? heartRate : Track.ABSENT;
    }

    public List<Anomaly> anomalies() {
        return anomalies;
    }

    /** Mean of the believable heart rates, each point counted once. */
    public OptionalDouble averageHeartRate() {
        return mean(Column.HEART_RATE, TrackCleaning.MAX_HEART_RATE);
    }

    public OptionalInt maxHeartRate() {
        int max = Track.ABSENT;
        for (int point = 0; point < meters.length; point++) {
            max = Math.max(max, heartRateAt(point));
        }
        return max == Track.ABSENT ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /** Mean of the cadences above 0, each point counted once. */
    public OptionalDouble averageCadence() {
        return mean(Column.CADENCE, 500);
    }

    /** All rises added, when most points have altitudes. */
    public OptionalDouble ascentMeters() {
        Climb climb = climb();
        return altitudesUsable() ? OptionalDouble.of(climb.ascentMeters()) : OptionalDouble.empty();
    }

    /** All falls added as a positive number, when most points have altitudes. */
    public OptionalDouble descentMeters() {
        Climb climb = climb();
        return altitudesUsable() ? OptionalDouble.of(climb.descentMeters()) : OptionalDouble.empty();
    }

    /**
     * The kilometres, from the first to the last point. Distances add up to {@link #distanceMeters()} and times to {@link
     * #timerSeconds()}. A rest under 10 m is counted with the kilometre before it.
     */
    public List<KilometreSplit> splits() {
        return new KilometreSplits(this).list();
    }

    /** Whether at least half of the points have an altitude: a few of them tell nothing about the hills between. */
    boolean altitudesUsable() {
        int count = 0;
        for (int point = 0; point < meters.length; point++) {
            count += track.value(Column.ALTITUDE_DECIMETERS, point) == Track.ABSENT ? 0 : 1;
        }
        return count > 0 && count * 2 >= meters.length;
    }

    private Climb climb() {
        var climb = new Climb();
        for (int point = 0; point < meters.length; point++) {
            climb.add(track.value(Column.ALTITUDE_DECIMETERS, point));
        }
        return climb;
    }

    private OptionalDouble mean(Column column, int max) {
        long sum = 0;
        int count = 0;
        for (int point = 0; point < meters.length; point++) {
            int value = track.value(column, point);
            if (value > 0 && value <= max) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }
}
