package dev.coachmichael.core.activity.file;

import static dev.coachmichael.core.activity.file.FitContents.NONE;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.Decode;
import com.garmin.fit.DeveloperField;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.FitRuntimeException;
import com.garmin.fit.HrvMesg;
import com.garmin.fit.Intensity;
import com.garmin.fit.LapMesg;
import com.garmin.fit.LapTrigger;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames.Named;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.file.FitContents.LapEntry;
import dev.coachmichael.core.activity.file.FitContents.Session;
import dev.coachmichael.core.activity.file.FitContents.Sums;
import dev.coachmichael.core.activity.file.FitContents.TimerEvent;
import dev.coachmichael.core.activity.file.FitRecords.DeveloperKey;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes with Garmin's own SDK, the only class besides {@link FitWriter} that knows it. Messages arrive one by one before
 * any damage is met, so what precedes it is kept.
 */
final class GarminFitDecoder implements FitDecoder {

    private static final double DEGREES_PER_SEMICIRCLE = 180.0 / (1L << 31);
    private static final int MAX_SESSIONS = 64;
    private static final int MAX_LAPS = 10_000;
    private static final double MAX_BEAT_SECONDS = 60;

    @Override
    public FitContents decode(byte[] file, Budget budget) {
        var contents = new FitContents();
        var in = new ByteArrayInputStream(file);
        try {
            new Decode().read(in, mesg -> takeIfReadable(mesg, contents, budget), definition -> budget.chargeMessage());
        } catch (RefusedFile refused) {
            throw refused;
        } catch (RuntimeException damage) {
            // The SDK meets damage with its own exception and with those of the arrays and numbers it trusted.
            contents.broken = true;
        }
        contents.unreadBytes = in.available();
        return contents;
    }

    /** A message whose fields have other types than they should is left out; the ones after it may be fine. */
    private static void takeIfReadable(Mesg mesg, FitContents contents, Budget budget) {
        budget.chargeMessage();
        try {
            take(mesg, contents, budget);
        } catch (FitRuntimeException | ClassCastException | NumberFormatException damage) {
            contents.broken = true;
        }
    }

    private static void take(Mesg mesg, FitContents contents, Budget budget) {
        switch (mesg.getNum()) {
            case MesgNum.RECORD -> takeRecord(mesg, contents.records, budget);
            case MesgNum.HRV -> contents.records.addBeats(beats(mesg));
            case MesgNum.SESSION -> takeSession(mesg, contents);
            case MesgNum.LAP -> takeLap(mesg, contents);
            case MesgNum.EVENT -> takeEvent(mesg, contents);
            case MesgNum.SPORT -> contents.sport = named(mesg, SportMesg.SportFieldNum, SportMesg.SubSportFieldNum);
            case MesgNum.WORKOUT ->
                contents.workoutName = Names.clean(text(mesg.getFieldStringValue(WorkoutMesg.WktNameFieldNum)), 80);
            case MesgNum.WORKOUT_STEP -> takeWorkoutStep(mesg, contents);
            case MesgNum.FILE_ID -> takeFileId(mesg, contents);
            case MesgNum.ACTIVITY -> {
                contents.closingTimestamp = whole(mesg, ActivityMesg.TimestampFieldNum);
                contents.closingLocalTimestamp = whole(mesg, ActivityMesg.LocalTimestampFieldNum);
            }
            default -> {
                // Devices write many more kinds of messages than a coach needs.
            }
        }
    }

    private static void takeFileId(Mesg mesg, FitContents contents) {
        contents.fileType = whole(mesg, FileIdMesg.TypeFieldNum);
        contents.serialNumber = whole(mesg, FileIdMesg.SerialNumberFieldNum);
        contents.timeCreated = whole(mesg, FileIdMesg.TimeCreatedFieldNum);
    }

    private static void takeRecord(Mesg mesg, FitRecords records, Budget budget) {
        long timestamp = whole(mesg, RecordMesg.TimestampFieldNum);
        if (timestamp == NONE) {
            return;
        }
        budget.chargeRecord();
        records.add(timestamp);
        double latitude = number(mesg, RecordMesg.PositionLatFieldNum) * DEGREES_PER_SEMICIRCLE;
        double longitude = number(mesg, RecordMesg.PositionLongFieldNum) * DEGREES_PER_SEMICIRCLE;
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            records.set(Column.LATITUDE_E7, latitude * 1e7);
            records.set(Column.LONGITUDE_E7, longitude * 1e7);
        }
        records.set(Column.DISTANCE_CENTIMETERS, number(mesg, RecordMesg.DistanceFieldNum) * 100);
        records.set(Column.ALTITUDE_DECIMETERS, number(mesg, RecordMesg.EnhancedAltitudeFieldNum) * 10);
        records.set(Column.SPEED_MILLIMETERS_PER_SECOND, number(mesg, RecordMesg.EnhancedSpeedFieldNum) * 1000);
        records.set(Column.HEART_RATE, number(mesg, RecordMesg.HeartRateFieldNum));
        double fraction = number(mesg, RecordMesg.FractionalCadenceFieldNum);
        // Twice the count, so that half steps of one leg are kept; FitReader settles what it means for the sport.
        records.set(
                Column.CADENCE,
                2 * (number(mesg, RecordMesg.CadenceFieldNum) + (Double.isNaN(fraction) ? 0 : fraction)));
        records.set(Column.POWER_WATTS, number(mesg, RecordMesg.PowerFieldNum));
        for (DeveloperField field : mesg.getDeveloperFields()) {
            takeDeveloperField(field, records);
        }
    }

    private static void takeDeveloperField(DeveloperField field, FitRecords records) {
        if (!field.isDefined() || field.getType() == Fit.BASE_TYPE_STRING) {
            return;
        }
        Double value = field.getDoubleValue();
        if (value != null) {
            var key = new DeveloperKey(
                    field.getDeveloperDataIndex(),
                    field.getNum(),
                    Names.clean(text(field.getName()), 40),
                    Names.clean(text(field.getUnits()), 20));
            records.setDeveloper(key, value.floatValue());
        }
    }

    private static int beats(Mesg mesg) {
        int count = 0;
        for (int i = 0; i < mesg.getNumFieldValues(HrvMesg.TimeFieldNum); i++) {
            Double seconds = mesg.getFieldDoubleValue(HrvMesg.TimeFieldNum, i);
            count += seconds != null && seconds > 0 && seconds < MAX_BEAT_SECONDS ? 1 : 0;
        }
        return count;
    }

    private static void takeSession(Mesg mesg, FitContents contents) {
        if (contents.sessions.size() >= MAX_SESSIONS) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        var sums = new Sums(
                whole(mesg, SessionMesg.StartTimeFieldNum),
                whole(mesg, SessionMesg.TimestampFieldNum),
                number(mesg, SessionMesg.TotalDistanceFieldNum),
                number(mesg, SessionMesg.TotalTimerTimeFieldNum),
                number(mesg, SessionMesg.TotalElapsedTimeFieldNum),
                number(mesg, SessionMesg.AvgHeartRateFieldNum),
                number(mesg, SessionMesg.MaxHeartRateFieldNum),
                cadence(mesg, SessionMesg.AvgCadenceFieldNum, SessionMesg.AvgFractionalCadenceFieldNum),
                number(mesg, SessionMesg.TotalAscentFieldNum),
                number(mesg, SessionMesg.TotalDescentFieldNum),
                number(mesg, SessionMesg.TotalCaloriesFieldNum));
        Named named = named(mesg, SessionMesg.SportFieldNum, SessionMesg.SubSportFieldNum)
                .orElse(new Named(Sport.OTHER, SubSport.GENERIC));
        contents.sessions.add(new Session(
                sums, named.sport(), named.subSport(), (int) whole(mesg, SessionMesg.FirstLapIndexFieldNum), (int)
                        whole(mesg, SessionMesg.NumLapsFieldNum)));
    }

    private static void takeLap(Mesg mesg, FitContents contents) {
        if (contents.laps.size() >= MAX_LAPS) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        var sums = new Sums(
                whole(mesg, LapMesg.StartTimeFieldNum),
                whole(mesg, LapMesg.TimestampFieldNum),
                number(mesg, LapMesg.TotalDistanceFieldNum),
                number(mesg, LapMesg.TotalTimerTimeFieldNum),
                number(mesg, LapMesg.TotalElapsedTimeFieldNum),
                number(mesg, LapMesg.AvgHeartRateFieldNum),
                number(mesg, LapMesg.MaxHeartRateFieldNum),
                cadence(mesg, LapMesg.AvgCadenceFieldNum, LapMesg.AvgFractionalCadenceFieldNum),
                number(mesg, LapMesg.TotalAscentFieldNum),
                number(mesg, LapMesg.TotalDescentFieldNum),
                number(mesg, LapMesg.TotalCaloriesFieldNum));
        contents.laps.add(new LapEntry(
                sums,
                named(mesg, LapMesg.SportFieldNum, LapMesg.SubSportFieldNum),
                trigger(mesg.getFieldShortValue(LapMesg.LapTriggerFieldNum)),
                intensity(mesg.getFieldShortValue(LapMesg.IntensityFieldNum)),
                (int) whole(mesg, LapMesg.WktStepIndexFieldNum)));
    }

    private static void takeWorkoutStep(Mesg mesg, FitContents contents) {
        if (contents.workoutLines.size() >= MAX_LAPS) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        contents.workoutLines.add(new FitWorkout.Line(
                whole(mesg, WorkoutStepMesg.MessageIndexFieldNum),
                whole(mesg, WorkoutStepMesg.DurationTypeFieldNum),
                raw(mesg, WorkoutStepMesg.DurationValueFieldNum),
                whole(mesg, WorkoutStepMesg.TargetTypeFieldNum),
                raw(mesg, WorkoutStepMesg.TargetValueFieldNum),
                raw(mesg, WorkoutStepMesg.CustomTargetValueLowFieldNum),
                raw(mesg, WorkoutStepMesg.CustomTargetValueHighFieldNum),
                whole(mesg, WorkoutStepMesg.IntensityFieldNum)));
    }

    private static void takeEvent(Mesg mesg, FitContents contents) {
        if (whole(mesg, EventMesg.EventFieldNum) != Event.TIMER.getValue()) {
            return;
        }
        long timestamp = whole(mesg, EventMesg.TimestampFieldNum);
        Short type = mesg.getFieldShortValue(EventMesg.EventTypeFieldNum);
        if (timestamp == NONE || type == null || contents.timerEvents.size() >= MAX_LAPS) {
            return;
        }
        switch (EventType.getByValue(type)) {
            case START -> contents.timerEvents.add(new TimerEvent(timestamp, true));
            case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL ->
                contents.timerEvents.add(new TimerEvent(timestamp, false));
            default -> {
                // Markers do not move the timer.
            }
        }
    }

    private static double cadence(Mesg mesg, int field, int fractionField) {
        double fraction = number(mesg, fractionField);
        return number(mesg, field) + (Double.isNaN(fraction) ? 0 : fraction);
    }

    private static double number(Mesg mesg, int field) {
        Double value = mesg.getFieldDoubleValue(field);
        return value == null ? Double.NaN : value;
    }

    private static long whole(Mesg mesg, int field) {
        Long value = mesg.getFieldLongValue(field);
        return value == null ? NONE : value;
    }

    /** The number as it is written, whatever the line's type makes of it. */
    private static long raw(Mesg mesg, int field) {
        Long value = mesg.getFieldLongValue(field, 0, Fit.SUBFIELD_INDEX_MAIN_FIELD);
        return value == null ? NONE : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Optional<Named> named(Mesg mesg, int sportField, int subSportField) {
        Short sport = mesg.getFieldShortValue(sportField);
        if (sport == null) {
            return Optional.empty();
        }
        Short subSport = mesg.getFieldShortValue(subSportField);
        return Optional.of(FitSports.named(
                com.garmin.fit.Sport.getByValue(sport),
                subSport == null ? null : com.garmin.fit.SubSport.getByValue(subSport)));
    }

    private static Lap.Trigger trigger(@Nullable Short value) {
        if (value == null) {
            return Lap.Trigger.UNKNOWN;
        }
        return switch (LapTrigger.getByValue(value)) {
            case MANUAL -> Lap.Trigger.MANUAL;
            case DISTANCE -> Lap.Trigger.DISTANCE;
            case TIME -> Lap.Trigger.TIME;
            case POSITION_START, POSITION_LAP, POSITION_WAYPOINT, POSITION_MARKED -> Lap.Trigger.POSITION;
            case SESSION_END -> Lap.Trigger.SESSION_END;
            case FITNESS_EQUIPMENT -> Lap.Trigger.FITNESS_EQUIPMENT;
            case INVALID -> Lap.Trigger.UNKNOWN;
        };
    }

    private static Lap.Intensity intensity(@Nullable Short value) {
        if (value == null) {
            return Lap.Intensity.UNKNOWN;
        }
        return switch (Intensity.getByValue(value)) {
            case ACTIVE -> Lap.Intensity.ACTIVE;
            case REST -> Lap.Intensity.REST;
            case WARMUP -> Lap.Intensity.WARMUP;
            case COOLDOWN -> Lap.Intensity.COOLDOWN;
            case RECOVERY -> Lap.Intensity.RECOVERY;
            case INTERVAL -> Lap.Intensity.INTERVAL;
            case OTHER -> Lap.Intensity.OTHER;
            case INVALID -> Lap.Intensity.UNKNOWN;
        };
    }
}
