package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.TrackCleaning;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Best efforts of runs, found once and remembered as long as the process lives; the runs longest unasked for are forgotten
 * first. A run whose figures changed is looked at again. Safe for use by many threads.
 */
public final class EffortBook {

    private static final int MOST_RUNS = 20_000;

    private record Key(UUID run, double meters, double timerSeconds, boolean indoor) {}

    private final Map<Key, List<BestEffort>> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<BestEffort>> eldest) {
            return size() > MOST_RUNS;
        }
    });

    /** The efforts of a run if it was looked at before. */
    public Optional<List<BestEffort>> known(ActivitySummary run) {
        return Optional.ofNullable(known.get(key(run)));
    }

    /** The efforts of a run; none when its speeds cannot be believed. */
    public List<BestEffort> look(ActivitySummary run, PackedDetail detail) {
        CleanTrack clean = TrackCleaning.clean(detail.track(), run.sport());
        DataQuality quality = DataQuality.of(run.with(detail), clean.anomalies(), SpeedStream.of(clean));
        List<BestEffort> efforts = quality.speedsAreSound() && !run.indoor() ? BestEffort.of(clean) : List.of();
        known.put(key(run), efforts);
        return efforts;
    }

    private static Key key(ActivitySummary run) {
        return new Key(run.id(), run.totals().distanceMeters(), run.timerSeconds(), run.indoor());
    }
}
