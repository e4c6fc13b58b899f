package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.analysis.DataDoubt.Kind;
import dev.coachmichael.core.physiology.CadenceLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a recording can be trusted, looked at before anything is concluded from it.
 *
 * @param doubts none for a clean recording
 */
public record DataQuality(List<DataDoubt> doubts) {

    private static final double SPARSE = 0.9;
    private static final double STEEPEST_BEATS_PER_SECOND = 15;
    private static final double HARMLESS_METERS = 100;

    public DataQuality {
        doubts = List.copyOf(doubts);
    }

    static DataQuality of(Activity activity, List<Anomaly> ofTrack, SpeedStream stream) {
        List<DataDoubt> doubts = new ArrayList<>();
        List<Anomaly> anomalies = new ArrayList<>(activity.anomalies());
        ofTrack.stream()
                .filter(anomaly -> anomalies.stream().noneMatch(known -> known.kind() == anomaly.kind()))
                .forEach(anomalies::add);
        anomalies.forEach(anomaly -> kind(anomaly.kind())
                .ifPresent(kind ->
                        doubts.add(new DataDoubt(kind, Math.max(1, anomaly.count()), Math.max(0, anomaly.amount())))));
        activity.incomplete().ifPresent(cut -> doubts.add(DataDoubt.of(Kind.INCOMPLETE)));
        if (activity.subSport() == SubSport.TREADMILL) {
            doubts.add(DataDoubt.of(Kind.TREADMILL));
        }
        if (activity.track().isEmpty()) {
            doubts.add(DataDoubt.of(Kind.NO_TRACK));
        } else {
            heart(stream, doubts);
        }
        return new DataQuality(doubts);
    }

    private static void heart(SpeedStream stream, List<DataDoubt> doubts) {
        double share = stream.heartRateShare();
        if (share == 0) {
            doubts.add(DataDoubt.of(Kind.NO_HEART_RATE));
            return;
        }
        if (share < SPARSE) {
            doubts.add(new DataDoubt(Kind.HEART_RATE_SPARSE, 1, Math.round(100 * share)));
        }
        int jumps = jumps(stream.heartRate());
        if (jumps > 0) {
            doubts.add(new DataDoubt(Kind.HEART_RATE_JUMPS, jumps, 0));
        }
        if (CadenceLock.isSeen(stream.heartRate(), stream.stepsPerMinute())) {
            doubts.add(DataDoubt.of(Kind.CADENCE_LOCK));
        }
    }

    private static int jumps(double[] heartRate) {
        int jumps = 0;
        for (int second = 1; second < heartRate.length; second++) {
            boolean known = heartRate[second] > 0 && heartRate[second - 1] > 0;
            jumps += known && Math.abs(heartRate[second] - heartRate[second - 1]) > STEEPEST_BEATS_PER_SECOND ? 1 : 0;
        }
        return jumps;
    }

    private static Optional<Kind> kind(Anomaly.Kind kind) {
        return switch (kind) {
            case IMPOSSIBLE_SPEED -> Optional.of(Kind.GPS_SPIKES);
            case GAP -> Optional.of(Kind.GAPS);
            case HEART_RATE_IMPOSSIBLE -> Optional.of(Kind.HEART_RATE_IMPOSSIBLE);
            case DISTANCE_DISORDER -> Optional.of(Kind.DISTANCE_DISORDER);
            case DATE_UNKNOWN, DATE_IMPLAUSIBLE -> Optional.of(Kind.DATE_UNKNOWN);
            case VERY_SHORT -> Optional.of(Kind.VERY_SHORT);
            case TOTALS_DISAGREE -> Optional.of(Kind.TOTALS_DISAGREE);
            case TIME_DISORDER, SPORT_ASSUMED -> Optional.empty();
        };
    }

    public boolean has(Kind kind) {
        return doubts.stream().anyMatch(doubt -> doubt.kind() == kind);
    }

    /** Whether speeds within the run may be judged: no jumps worth speaking of, and all of it is there. */
    public boolean speedsAreSound() {
        boolean jumps =
                doubts.stream().anyMatch(doubt -> doubt.kind() == Kind.GPS_SPIKES && doubt.amount() >= HARMLESS_METERS);
        return !jumps && !has(Kind.NO_TRACK) && !has(Kind.VERY_SHORT);
    }

    /** Whether conclusions may be drawn from the heart rate. */
    public boolean heartIsSound() {
        return !has(Kind.NO_HEART_RATE) && !has(Kind.HEART_RATE_SPARSE) && !has(Kind.CADENCE_LOCK);
    }
}
