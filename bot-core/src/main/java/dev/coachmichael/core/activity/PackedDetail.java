package dev.coachmichael.core.activity;

import java.util.List;

/**
 * Laps, kilometre splits and track of an activity, the track packed by {@link TrackCodec} as it is kept. Packing and
 * unpacking cost milliseconds of CPU: never on an event loop.
 *
 * @param laps as the watch cut them
 * @param splits computed from the cleaned track; empty without one
 * @param packedTrack empty when there is no track; not to be changed
 * @param heartRateDoubted whether the heart rates of the track are not to be read
 */
public record PackedDetail(List<Lap> laps, List<KilometreSplit> splits, byte[] packedTrack, boolean heartRateDoubted) {

    public static final PackedDetail NONE = new PackedDetail(List.of(), List.of(), new byte[0]);

    public PackedDetail {
        laps = List.copyOf(laps);
        splits = List.copyOf(splits);
    }

    public PackedDetail(List<Lap> laps, List<KilometreSplit> splits, byte[] packedTrack) {
        this(laps, splits, packedTrack, false);
    }

    public static PackedDetail of(Activity activity) {
        Track track = activity.track();
        return track.isEmpty()
                ? new PackedDetail(activity.laps(), List.of(), new byte[0])
                : new PackedDetail(
                        activity.laps(),
                        TrackCleaning.clean(track, activity.sport()).splits(),
                        TrackCodec.encode(track));
    }

    /** The same without heart rates: the athlete does not believe them. */
    public PackedDetail withoutHeartRate() {
        return new PackedDetail(
                laps.stream().map(Lap::withoutHeartRate).toList(),
                splits.stream().map(KilometreSplit::withoutHeartRate).toList(),
                packedTrack,
                true);
    }

    public Track track() {
        Track track = packedTrack.length == 0 ? Track.EMPTY : TrackCodec.decode(packedTrack);
        return heartRateDoubted ? track.without(Track.Column.HEART_RATE) : track;
    }
}
