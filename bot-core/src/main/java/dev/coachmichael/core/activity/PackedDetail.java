package dev.coachmichael.core.activity;

import java.util.List;

/**
 * Laps, kilometre splits and track of an activity, the track packed by {@link TrackCodec} as it is kept. Packing and
 * unpacking cost milliseconds of CPU: never on an event loop.
 *
 * @param laps as the watch cut them
 * @param splits computed from the cleaned track; empty without one
 * @param packedTrack empty when there is no track; not to be changed
 */
public record PackedDetail(List<Lap> laps, List<KilometreSplit> splits, byte[] packedTrack) {

    public static final PackedDetail NONE = new PackedDetail(List.of(), List.of(), new byte[0]);

    public PackedDetail {
        laps = List.copyOf(laps);
        splits = List.copyOf(splits);
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

    public Track track() {
        return packedTrack.length == 0 ? Track.EMPTY : TrackCodec.decode(packedTrack);
    }
}
