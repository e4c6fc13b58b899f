package dev.coachmichael.core.activity.file;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Intensity;
import com.garmin.fit.LapMesg;
import com.garmin.fit.LapTrigger;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Pause;
import dev.coachmichael.core.activity.SourceKeys.FitIdentity;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.plan.Workout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an activity as a FIT activity file: file id, timer events, records, laps, session, and the closing message with
 * the local time; the workout that was followed comes before the records. Whole seconds only, as the format has them; positions, heart rate, cadence, altitude, speed, power and
 * distance of the track are kept, developer columns are not.
 *
 * <p>The file id takes the activity's own FIT identity when it has one, otherwise the given serial number and the start.
 */
public final class FitWriter implements ActivityWriter {

    private static final double SEMICIRCLES_PER_E7 = (double) (1L << 31) / 180 / 1e7;
    private static final int RECORD = 0;
    private static final int OTHER = 1;

    private final long serialNumber;

    /** Uses this serial number for activities that have no FIT identity. */
    public FitWriter(long serialNumber) {
        if (!FitIdentity.identifies(serialNumber)) {
            throw new IllegalArgumentException("serial number " + serialNumber);
        }
        this.serialNumber = serialNumber;
    }

    @Override
    public byte[] write(Activity activity) {
        if (!activity.start().dateKnown()) {
            throw new IllegalArgumentException("a FIT file needs a date");
        }
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        encoder.write(fileId(activity));
        activity.workout()
                .ifPresent(workout -> WorkoutMesgs.of(workout, activity.sport()).forEach(encoder::write));
        writeStream(activity, encoder);
        for (int i = 0; i < activity.laps().size(); i++) {
            encoder.write(lap(activity, i));
        }
        encoder.write(session(activity));
        encoder.write(closing(activity));
        return encoder.close();
    }

    private FileIdMesg fileId(Activity activity) {
        var identity = activity.keys()
                .fit()
                .orElseGet(() -> new FitIdentity(
                        serialNumber, new DateTime(activity.start().instant()).getTimestamp()));
        var mesg = new FileIdMesg();
        mesg.setLocalNum(OTHER);
        mesg.setType(File.ACTIVITY);
        mesg.setManufacturer(Manufacturer.DEVELOPMENT);
        mesg.setProduct(0);
        mesg.setSerialNumber(identity.serialNumber());
        mesg.setTimeCreated(new DateTime(identity.timeCreated()));
        return mesg;
    }

    /** Records with the timer's stops and starts between them, in order of time. */
    private static void writeStream(Activity activity, BufferEncoder encoder) {
        encoder.write(timer(activity, 0, EventType.START));
        List<Pause> pauses = activity.track().pauses();
        int next = 0;
        for (int point = 0; point < activity.track().size(); point++) {
            while (next < pauses.size()
                    && pauses.get(next).toMillis() <= activity.track().offsetMillis(point)) {
                encoder.write(timer(activity, pauses.get(next).fromMillis(), EventType.STOP_ALL));
                encoder.write(timer(activity, pauses.get(next++).toMillis(), EventType.START));
            }
            encoder.write(record(activity, point));
        }
        encoder.write(timer(activity, (int) Math.round(activity.elapsedSeconds() * 1000), EventType.STOP_ALL));
    }

    private static EventMesg timer(Activity activity, int offsetMillis, EventType type) {
        var mesg = new EventMesg();
        mesg.setLocalNum(OTHER);
        mesg.setTimestamp(at(activity, offsetMillis));
        mesg.setEvent(Event.TIMER);
        mesg.setEventType(type);
        return mesg;
    }

    private static RecordMesg record(Activity activity, int point) {
        Track track = activity.track();
        var mesg = new RecordMesg();
        mesg.setLocalNum(RECORD);
        mesg.setTimestamp(at(activity, track.offsetMillis(point)));
        if (track.hasPosition(point)) {
            mesg.setPositionLat((int) Math.round(track.value(Column.LATITUDE_E7, point) * SEMICIRCLES_PER_E7));
            mesg.setPositionLong((int) Math.round(track.value(Column.LONGITUDE_E7, point) * SEMICIRCLES_PER_E7));
        }
        int distance = track.value(Column.DISTANCE_CENTIMETERS, point);
        if (distance != Track.ABSENT) {
            mesg.setDistance(distance / 100f);
        }
        int altitude = track.value(Column.ALTITUDE_DECIMETERS, point);
        if (altitude != Track.ABSENT) {
            mesg.setEnhancedAltitude(altitude / 10f);
        }
        int speed = track.value(Column.SPEED_MILLIMETERS_PER_SECOND, point);
        if (speed != Track.ABSENT) {
            mesg.setEnhancedSpeed(speed / 1000f);
        }
        int heartRate = track.value(Column.HEART_RATE, point);
        if (heartRate != Track.ABSENT) {
            mesg.setHeartRate((short) Math.min(heartRate, 254));
        }
        int power = track.value(Column.POWER_WATTS, point);
        if (power != Track.ABSENT) {
            mesg.setPower(power);
        }
        setCadence(mesg, activity.sport(), track.value(Column.CADENCE, point));
        return mesg;
    }

    private static void setCadence(RecordMesg mesg, Sport sport, int cadence) {
        if (cadence == Track.ABSENT) {
            return;
        }
        double counted = sport.countsSteps() ? cadence / 2.0 : cadence;
        mesg.setCadence((short) Math.min((int) counted, 254));
        mesg.setFractionalCadence((float) (counted - Math.floor(counted)));
    }

    private static LapMesg lap(Activity activity, int index) {
        Lap lap = activity.laps().get(index);
        Totals totals = lap.totals();
        var mesg = new LapMesg();
        mesg.setLocalNum(OTHER);
        mesg.setMessageIndex(index);
        mesg.setStartTime(at(activity, lap.startOffsetMillis()));
        mesg.setTimestamp(at(activity, lap.startOffsetMillis() + (int) Math.round(totals.elapsedSeconds() * 1000)));
        mesg.setEvent(Event.LAP);
        mesg.setEventType(EventType.STOP);
        mesg.setTotalDistance((float) totals.distanceMeters());
        mesg.setTotalTimerTime((float) totals.timerSeconds());
        mesg.setTotalElapsedTime((float) totals.elapsedSeconds());
        totals.averageHeartRate().ifPresent(value -> mesg.setAvgHeartRate((short) Math.min(value, 254)));
        totals.maxHeartRate().ifPresent(value -> mesg.setMaxHeartRate((short) Math.min(value, 254)));
        totals.averageCadence().ifPresent(value -> {
            mesg.setAvgCadence((short) Math.min(counted(activity.sport(), value), 254));
            mesg.setAvgFractionalCadence(fraction(activity.sport(), value));
        });
        totals.ascentMeters().ifPresent(value -> mesg.setTotalAscent((int) Math.round(value)));
        totals.descentMeters().ifPresent(value -> mesg.setTotalDescent((int) Math.round(value)));
        totals.calories().ifPresent(mesg::setTotalCalories);
        lap.workoutStep().ifPresent(mesg::setWktStepIndex);
        mesg.setLapTrigger(trigger(lap.trigger()));
        mesg.setIntensity(intensity(lap.intensity()));
        mesg.setSport(FitSports.fit(activity.sport()));
        return mesg;
    }

    private static SessionMesg session(Activity activity) {
        Totals totals = activity.totals();
        var mesg = new SessionMesg();
        mesg.setLocalNum(OTHER);
        mesg.setMessageIndex(0);
        mesg.setStartTime(at(activity, 0));
        mesg.setTimestamp(at(activity, (int) Math.round(totals.elapsedSeconds() * 1000)));
        mesg.setEvent(Event.SESSION);
        mesg.setEventType(EventType.STOP);
        mesg.setSport(FitSports.fit(activity.sport()));
        mesg.setSubSport(FitSports.fit(activity.sport(), activity.subSport()));
        mesg.setTotalDistance((float) totals.distanceMeters());
        mesg.setTotalTimerTime((float) totals.timerSeconds());
        mesg.setTotalElapsedTime((float) totals.elapsedSeconds());
        totals.averageHeartRate().ifPresent(value -> mesg.setAvgHeartRate((short) Math.min(value, 254)));
        totals.maxHeartRate().ifPresent(value -> mesg.setMaxHeartRate((short) Math.min(value, 254)));
        totals.averageCadence().ifPresent(value -> {
            mesg.setAvgCadence((short) Math.min(counted(activity.sport(), value), 254));
            mesg.setAvgFractionalCadence(fraction(activity.sport(), value));
        });
        totals.ascentMeters().ifPresent(value -> mesg.setTotalAscent((int) Math.round(value)));
        totals.descentMeters().ifPresent(value -> mesg.setTotalDescent((int) Math.round(value)));
        totals.calories().ifPresent(mesg::setTotalCalories);
        mesg.setFirstLapIndex(0);
        mesg.setNumLaps(activity.laps().size());
        return mesg;
    }

    private static ActivityMesg closing(Activity activity) {
        var end = at(activity, (int) Math.round(activity.elapsedSeconds() * 1000));
        var mesg = new ActivityMesg();
        mesg.setLocalNum(OTHER);
        mesg.setTimestamp(end);
        mesg.setTotalTimerTime((float) activity.timerSeconds());
        mesg.setNumSessions(1);
        mesg.setType(com.garmin.fit.Activity.MANUAL);
        mesg.setEvent(Event.ACTIVITY);
        mesg.setEventType(EventType.STOP);
        mesg.setLocalTimestamp(end.getTimestamp() + activity.start().offset().getTotalSeconds());
        return mesg;
    }

    private static DateTime at(Activity activity, int offsetMillis) {
        Instant instant = activity.start().instant().plusMillis(offsetMillis);
        return new DateTime(instant.getEpochSecond() - DateTime.OFFSET / 1000);
    }

    private static int counted(Sport sport, int cadence) {
        return sport.countsSteps() ? cadence / 2 : cadence;
    }

    private static float fraction(Sport sport, int cadence) {
        return sport.countsSteps() && cadence % 2 != 0 ? 0.5f : 0f;
    }

    private static LapTrigger trigger(Lap.Trigger trigger) {
        return switch (trigger) {
            case MANUAL, UNKNOWN -> LapTrigger.MANUAL;
            case DISTANCE -> LapTrigger.DISTANCE;
            case TIME -> LapTrigger.TIME;
            case POSITION -> LapTrigger.POSITION_LAP;
            case SESSION_END -> LapTrigger.SESSION_END;
            case FITNESS_EQUIPMENT -> LapTrigger.FITNESS_EQUIPMENT;
        };
    }

    private static Intensity intensity(Lap.Intensity intensity) {
        return switch (intensity) {
            case ACTIVE, UNKNOWN -> Intensity.ACTIVE;
            case WARMUP -> Intensity.WARMUP;
            case INTERVAL -> Intensity.INTERVAL;
            case RECOVERY -> Intensity.RECOVERY;
            case REST -> Intensity.REST;
            case COOLDOWN -> Intensity.COOLDOWN;
            case OTHER -> Intensity.OTHER;
        };
    }

    /** A workout as the flat lines of the format; see {@link FitWorkout} for the way back. */
    private static final class WorkoutMesgs {

        private final List<Mesg> lines = new ArrayList<>();

        static List<Mesg> of(Workout workout, Sport sport) {
            var steps = new WorkoutMesgs();
            workout.steps().forEach(steps::add);
            var mesg = new WorkoutMesg();
            mesg.setLocalNum(OTHER);
            mesg.setSport(FitSports.fit(sport));
            mesg.setNumValidSteps(steps.lines.size());
            mesg.setWktName(workout.name());
            steps.lines.addFirst(mesg);
            return steps.lines;
        }

        private void add(Step step) {
            switch (step) {
                case Step.Stretch stretch -> lines.add(line(stretch));
                case Step.Repeated repeated -> {
                    int first = lines.size();
                    repeated.steps().forEach(this::add);
                    var mesg = next();
                    mesg.setDurationType(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
                    mesg.setDurationValue((long) first);
                    mesg.setTargetValue((long) repeated.times());
                    lines.add(mesg);
                }
            }
        }

        private WorkoutStepMesg line(Step.Stretch stretch) {
            var mesg = next();
            mesg.setIntensity(
                    switch (stretch.kind()) {
                        case WARMUP -> Intensity.WARMUP;
                        case RUN -> Intensity.ACTIVE;
                        case RECOVERY, WALK -> Intensity.REST;
                        case COOLDOWN -> Intensity.COOLDOWN;
                    });
            switch (stretch.extent()) {
                case Extent.Time time -> lasting(mesg, WktStepDuration.TIME, time.seconds() * 1000);
                case Extent.Distance distance -> lasting(mesg, WktStepDuration.DISTANCE, distance.meters() * 100);
                case Extent.Open open -> mesg.setDurationType(WktStepDuration.OPEN);
            }
            switch (stretch.target()) {
                case Target.Paces paces ->
                    between(mesg, WktStepTarget.SPEED, 1e6 / paces.slowSecondsPerKm(), 1e6 / paces.fastSecondsPerKm());
                case Target.HeartRates rates ->
                    between(mesg, WktStepTarget.HEART_RATE, rates.lowBpm() + 100, rates.highBpm() + 100);
                case Target.None none -> mesg.setTargetType(WktStepTarget.OPEN);
            }
            return mesg;
        }

        private WorkoutStepMesg next() {
            var mesg = new WorkoutStepMesg();
            mesg.setLocalNum(OTHER);
            mesg.setMessageIndex(lines.size());
            return mesg;
        }

        private static void lasting(WorkoutStepMesg mesg, WktStepDuration type, double value) {
            mesg.setDurationType(type);
            mesg.setDurationValue(Math.round(value));
        }

        private static void between(WorkoutStepMesg mesg, WktStepTarget type, double low, double high) {
            mesg.setTargetType(type);
            mesg.setTargetValue(0L);
            mesg.setCustomTargetValueLow(Math.round(low));
            mesg.setCustomTargetValueHigh(Math.round(high));
        }
    }
}
