package dev.coachmichael.core.activity;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One sample of a track: a view for reading, the track itself is kept in columns.
 *
 * @param offsetMillis from the start of the activity
 * @param latitude degrees north
 * @param longitude degrees east
 * @param distanceMeters covered since the start, as the device counted
 * @param altitudeMeters above sea level
 * @param speedMetersPerSecond as the device measured it
 * @param heartRate beats per minute
 * @param cadence steps per minute of both legs; revolutions on wheels
 * @param powerWatts as the device measured it
 */
public record TrackPoint(
        int offsetMillis,
        OptionalDouble latitude,
        OptionalDouble longitude,
        OptionalDouble distanceMeters,
        OptionalDouble altitudeMeters,
        OptionalDouble speedMetersPerSecond,
        OptionalInt heartRate,
        OptionalInt cadence,
        OptionalInt powerWatts) {}
