package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * What a store knows of an activity that it already holds, as much as is needed to recognise it: no track.
 *
 * @param id the store's own
 * @param sport of the activity as it stands
 * @param start of the activity as it stands
 * @param totals of the activity as it stands
 * @param complete false while only a damaged file told of it
 * @param sources everything that has told of it
 */
public record Recorded(
        UUID id, Sport sport, ActivityStart start, Totals totals, boolean complete, List<Source> sources) {

    /**
     * One telling of an activity.
     *
     * @param format of the file or list
     * @param keys that identify it
     * @param digest of the numbers it told, see {@link Digest}
     */
    public record Source(SourceFormat format, SourceKeys keys, Digest digest) {

        public Source {
            requireNonNull(format);
            requireNonNull(keys);
            requireNonNull(digest);
        }

        public static Source of(Activity activity) {
            return new Source(activity.format(), activity.keys(), Digest.of(activity));
        }
    }

    /**
     * The numbers of one telling, to see later whether its source has changed them.
     *
     * @param startSeconds since 1970
     * @param sport as told
     * @param distanceDecimeters as told
     * @param timerSeconds as told, rounded
     * @param averageHeartRate as told, 0 when missing
     * @param laps how many
     * @param name as told
     */
    public record Digest(
            long startSeconds,
            Sport sport,
            long distanceDecimeters,
            long timerSeconds,
            int averageHeartRate,
            int laps,
            String name) {

        public Digest {
            requireNonNull(sport);
            requireNonNull(name);
        }

        public static Digest of(Activity activity) {
            return new Digest(
                    activity.start().instant().getEpochSecond(),
                    activity.sport(),
                    Math.round(activity.distanceMeters() * 10),
                    Math.round(activity.timerSeconds()),
                    activity.totals().averageHeartRate().orElse(0),
                    activity.laps().size(),
                    activity.name());
        }
    }

    public Recorded {
        requireNonNull(id);
        requireNonNull(sport);
        requireNonNull(start);
        requireNonNull(totals);
        sources = List.copyOf(sources);
    }

    /** An activity with the one source it came from. */
    public static Recorded of(UUID id, Activity activity) {
        return new Recorded(
                id,
                activity.sport(),
                activity.start(),
                activity.totals(),
                activity.incomplete().isEmpty(),
                List.of(Source.of(activity)));
    }
}
