package dev.coachmichael.core.activity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When an activity began and how well that is known.
 *
 * @param instant the moment; 1970-01-01 when the date is unknown, so that no window of training ever contains it
 * @param offset what to add to UTC to get the runner's wall clock at that moment
 * @param offsetFrom who told the offset, and with it the local day
 * @param precision whether the time of day, only the day, or nothing is known
 */
public record ActivityStart(Instant instant, ZoneOffset offset, OffsetFrom offsetFrom, Precision precision) {

    /** Who told the offset from UTC, from the surest to the weakest. */
    public enum OffsetFrom {
        /** The file or the service says it. */
        SOURCE,
        /** Worked out from the longitude of the track, because the athlete's own zone is far from it. */
        TRACK,
        /** The zone in the athlete's profile. */
        ATHLETE
    }

    /** How much of the date and time is known. */
    public enum Precision {
        MOMENT,
        /** A day without a time; the instant is noon of that day. */
        DAY,
        /** The device's clock was never set, or tells a year that cannot be. */
        UNKNOWN
    }

    public ActivityStart {
        requireNonNull(instant);
        requireNonNull(offset);
        requireNonNull(offsetFrom);
        requireNonNull(precision);
    }

    /** A moment in a zone that the source names. */
    public static ActivityStart at(Instant instant, ZoneId zone) {
        return new ActivityStart(instant, zone.getRules().getOffset(instant), OffsetFrom.SOURCE, Precision.MOMENT);
    }

    /** A moment whose zone is only known from the athlete's profile. */
    public static ActivityStart inAthleteZone(Instant instant, ZoneId athleteZone) {
        return new ActivityStart(
                instant, athleteZone.getRules().getOffset(instant), OffsetFrom.ATHLETE, Precision.MOMENT);
    }

    /** A day without a time of day. */
    public static ActivityStart on(LocalDate day, ZoneId zone) {
        var noon = day.atTime(LocalTime.NOON).atZone(zone);
        return new ActivityStart(noon.toInstant(), noon.getOffset(), OffsetFrom.ATHLETE, Precision.DAY);
    }

    /** A recording without a usable date. */
    public static ActivityStart unknown() {
        return new ActivityStart(Instant.EPOCH, ZoneOffset.UTC, OffsetFrom.ATHLETE, Precision.UNKNOWN);
    }

    public boolean dateKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** The day on the runner's own calendar. Meaningless when {@link #dateKnown()} is false. */
    public LocalDate localDay() {
        return instant.atOffset(offset).toLocalDate();
    }
}
