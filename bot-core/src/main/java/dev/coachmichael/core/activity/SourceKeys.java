package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What identifies the source of an activity, so that a second reading of it is recognised.
 *
 * @param garminActivityId the number Garmin gave it; the same in lists, exports and download names
 * @param externalId the number another service gave it, with the service's name in front: {@code strava:15001}
 * @param fit the recording device's serial number and the file's creation time
 * @param sha256 of the unpacked file, 64 hexadecimal digits
 * @param part 0 for the first activity of that file, 1 for the next one (multisport, several tracks, rows)
 */
public record SourceKeys(
        OptionalLong garminActivityId,
        Optional<String> externalId,
        Optional<FitIdentity> fit,
        Optional<String> sha256,
        int part) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Identity of a FIT file.
     *
     * @param serialNumber of the device
     * @param timeCreated in the format's own seconds, which count from 1989-12-31T00:00:00Z
     */
    public record FitIdentity(long serialNumber, long timeCreated) {

        public FitIdentity {
            if (!identifies(serialNumber) || timeCreated <= 0) {
                throw new IllegalArgumentException("serial " + serialNumber + ", created " + timeCreated);
            }
        }

        /** Whether the number is one device's own: 0 and the two largest values are what devices write for "none". */
        public static boolean identifies(long serialNumber) {
            return serialNumber > 0 && serialNumber < 0xFFFF_FFFFL && serialNumber != 0x7FFF_FFFFL;
        }
    }

    public SourceKeys {
        requireNonNull(garminActivityId);
        requireNonNull(externalId);
        requireNonNull(fit);
        if (requireNonNull(sha256).isPresent() && !SHA_256.matcher(sha256.get()).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256.get());
        }
        if (part < 0) {
            throw new IllegalArgumentException("part " + part);
        }
    }

    public static SourceKeys none() {
        return new SourceKeys(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public static SourceKeys ofGarmin(long activityId) {
        return new SourceKeys(OptionalLong.of(activityId), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public static SourceKeys ofFit(FitIdentity identity) {
        return new SourceKeys(OptionalLong.empty(), Optional.empty(), Optional.of(identity), Optional.empty(), 0);
    }
}
