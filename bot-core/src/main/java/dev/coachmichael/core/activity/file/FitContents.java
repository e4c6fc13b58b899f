package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames.Named;
import dev.coachmichael.core.activity.SubSport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one FIT file holds, as far as we use it. Moments are in the format's seconds (from 1989-12-31T00:00:00Z, or since
 * power-on below {@link #FIRST_DATE}); a missing moment is {@link #NONE}, a missing measure is not-a-number.
 */
final class FitContents {

    static final long NONE = -1;
    /** Below this a moment counts from the device's power-on and is no date. */
    static final long FIRST_DATE = 0x1000_0000L;
    /** Seconds between 1970-01-01 and the format's own beginning. */
    static final long EPOCH_OFFSET = 631_065_600L;

    /** The file id's type: an activity, a workout, a course; {@link #NONE} when there is no file id. */
    long fileType = NONE;

    static final long ACTIVITY_TYPE = 4;

    long serialNumber = NONE;
    long timeCreated = NONE;
    long closingTimestamp = NONE;
    long closingLocalTimestamp = NONE;
    /** Something could not be decoded. */
    boolean broken;
    /** What lies behind the place where decoding had to end. */
    int unreadBytes;

    Optional<Named> sport = Optional.empty();
    final List<Session> sessions = new ArrayList<>();
    String workoutName = "";
    final List<FitWorkout.Line> workoutLines = new ArrayList<>();
    final List<LapEntry> laps = new ArrayList<>();
    final List<TimerEvent> timerEvents = new ArrayList<>();
    final FitRecords records = new FitRecords();

    /** The sums that a session or lap message gives. Cadence as the device counts it, on one leg. */
    record Sums(
            long startTime,
            long timestamp,
            double distanceMeters,
            double timerSeconds,
            double elapsedSeconds,
            double averageHeartRate,
            double maxHeartRate,
            double averageCadence,
            double ascentMeters,
            double descentMeters,
            double calories) {}

    /** One sport of the file. First lap and number of laps are -1 when missing. */
    record Session(Sums sums, Sport sport, SubSport subSport, int firstLap, int lapCount) {}

    /** One lap; the workout step is -1 when missing. */
    record LapEntry(Sums sums, Optional<Named> sport, Lap.Trigger trigger, Lap.Intensity intensity, int workoutStep) {}

    /** The timer was started or stopped. */
    record TimerEvent(long timestamp, boolean running) {}
}
