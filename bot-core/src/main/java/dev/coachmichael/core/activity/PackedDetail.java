package dev.coachmichael.core.activity;

import dev.coachmichael.core.plan.Workout;
import java.util.List;
import java.util.Optional;

/**
 * Laps, kilometre splits and track of an activity, the track packed by {@link TrackCodec} as it is kept. Packing and
 * unpacking cost milliseconds of CPU: never on an event loop.
 *
 * @param laps as the watch cut them
 * @param splits computed from the cleaned track; empty without one
 * @param packedTrack empty when there is no track; not to be changed
 * @param workout what the watch was told to do
 * @param heartRateDoubted whether the heart rates of the track are not to be read
 */
public record PackedDetail(
        List<Lap> laps,
        List<KilometreSplit> splits,
        byte[] packedTrack,
        Optional<Workout> workout,
        boolean heartRateDoubted) {

    public static final PackedDetail NONE = new PackedDetail(List.of(), List.of(), new byte[0], Optional.empty());

    public PackedDetail {
        laps = List.copyOf(laps);
        splits = List.copyOf(splits);
    }

    /** As recorded. */
    public PackedDetail(List<Lap> laps, List<KilometreSplit> splits, byte[] packedTrack, Optional<Workout> workout) {
        this(laps, splits, packedTrack, workout, false);
    }

    public static PackedDetail of(Activity activity) {
        Track track = activity.track();
        return track.isEmpty()
                ? new PackedDetail(activity.laps(), List.of(), new byte[0], activity.workout())
                : new PackedDetail(
                        activity.laps(),
                        TrackCleaning.clean(track, activity.sport()).splits(),
                        TrackCodec.encode(track),
                        activity.workout());
    }

    /** The same without heart rates: the athlete does not believe them. */
    public PackedDetail withoutHeartRate() {
        return new PackedDetail(
                laps.stream().map(Lap::withoutHeartRate).toList(),
                splits.stream().map(KilometreSplit::withoutHeartRate).toList(),
                packedTrack,
                workout,
                true);
    }

    public Track track() {
        Track track = packedTrack.length == 0 ? Track.EMPTY : TrackCodec.decode(packedTrack);
        return heartRateDoubted ? track.without(Track.Column.HEART_RATE) : track;
    }
}
