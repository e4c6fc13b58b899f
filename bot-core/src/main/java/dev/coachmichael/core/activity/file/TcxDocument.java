package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Incomplete;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * TCX: each activity with its laps. Distance and timer are the sums over the laps, which is what the device showed; the last
 * track point often says a few metres less. The timer stands still between two tracks of a lap, and between the end of a
 * lap's time and the start of the next lap when these lie more than two seconds apart.
 */
final class TcxDocument implements XmlReader.Document {

    private static final int LAP_SEAM_MILLIS = 2000;
    private static final int MAX_LAPS = 10_000;
    private static final int MAX_ACTIVITIES = 200;

    private final ReadingContext context;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Activity> activities = new ArrayList<>();
    private boolean anyActivity;
    private boolean anyUntimed;

    private boolean inActivity;
    private ActivityDraft draft = new ActivityDraft(SourceFormat.TCX);
    private PointCollector points;
    private List<TcxLap> laps = new ArrayList<>();
    private TcxLap lap = new TcxLap();
    private TcxPoint point = new TcxPoint();
    private boolean trackBegins;
    private boolean firstTrackOfLap;
    private double lastMeters;
    private double baseMeters;

    /** A track point being read; missing numbers are not-a-number. */
    private static final class TcxPoint {
        private Optional<OffsetDateTime> time = Optional.empty();
        private double latitude = Double.NaN;
        private double longitude = Double.NaN;
        private double altitude = Double.NaN;
        private double meters = Double.NaN;
        private double heartRate = Double.NaN;
        private double cadence = Double.NaN;
        private double speed = Double.NaN;
        private double power = Double.NaN;
    }

    TcxDocument(ReadingContext context) {
        this.context = context;
        this.points = new PointCollector(context.budget());
    }

    @Override
    public void start(String name, XmlWalk.Attributes attributes, int depth) {
        path.push(name);
        switch (name) {
            case "Activity" -> beginActivity(attributes.get("Sport"));
            case "Lap" -> beginLap(attributes.get("StartTime"));
            case "Track" -> trackBegins = true;
            case "Trackpoint" -> point = new TcxPoint();
            default -> {
                // Told by its text.
            }
        }
    }

    @Override
    public void end(String name, String text, int depth) {
        path.pop();
        if (!inActivity) {
            return;
        }
        String parent = path.isEmpty() ? "" : path.peek();
        switch (parent) {
            case "Trackpoint", "Position", "TPX" -> endInPoint(name, text);
            case "HeartRateBpm" -> point.heartRate = XmlValues.number(text);
            case "AverageHeartRateBpm" -> lap.averageHeartRate = XmlValues.number(text);
            case "MaximumHeartRateBpm" -> lap.maxHeartRate = XmlValues.number(text);
            case "Lap", "LX" -> endInLap(name, text);
            case "Activity" -> endInActivity(name, text);
            default -> {
                // Creator, training plan, extensions of others.
            }
        }
        if (name.equals("Trackpoint")) {
            takePoint();
        } else if (name.equals("Activity")) {
            endActivity(true);
        }
    }

    private void endInPoint(String name, String text) {
        switch (name) {
            case "Time" -> point.time = XmlValues.time(text);
            case "LatitudeDegrees" -> point.latitude = XmlValues.number(text);
            case "LongitudeDegrees" -> point.longitude = XmlValues.number(text);
            case "AltitudeMeters" -> point.altitude = XmlValues.number(text);
            case "DistanceMeters" -> point.meters = XmlValues.number(text);
            case "Cadence", "RunCadence" -> point.cadence = XmlValues.number(text);
            case "Speed" -> point.speed = XmlValues.number(text);
            case "Watts" -> point.power = XmlValues.number(text);
            default -> {
                // Sensor state and the like.
            }
        }
    }

    private void endInLap(String name, String text) {
        switch (name) {
            case "TotalTimeSeconds" -> lap.seconds = XmlValues.number(text);
            case "DistanceMeters" -> lap.meters = XmlValues.number(text);
            case "Calories" -> lap.calories = XmlValues.number(text);
            case "Cadence", "AvgRunCadence" -> lap.cadence = XmlValues.number(text);
            case "Intensity" -> lap.intensity = intensity(text);
            case "TriggerMethod" -> lap.trigger = trigger(text);
            default -> {
                // Maximum speed, notes.
            }
        }
    }

    private void endInActivity(String name, String text) {
        if (name.equals("Notes")) {
            draft.name = text;
        } else if (name.equals("Id") && laps.isEmpty()) {
            XmlValues.time(text).ifPresent(time -> draft.offset = XmlValues.namedOffset(time));
        }
    }

    private void beginActivity(String sport) {
        if (activities.size() >= MAX_ACTIVITIES) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        anyActivity = true;
        inActivity = true;
        draft = new ActivityDraft(SourceFormat.TCX);
        draft.sport = Optional.of(SportNames.of(sport));
        points = new PointCollector(context.budget());
        laps = new ArrayList<>();
        lastMeters = 0;
        baseMeters = 0;
    }

    private void beginLap(String startTime) {
        if (laps.size() >= MAX_LAPS) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        lap = new TcxLap();
        firstTrackOfLap = true;
        Optional<OffsetDateTime> time = XmlValues.time(startTime);
        time.ifPresent(start -> {
            lap.start = Optional.of(start.toInstant());
            points.startAt(start.toInstant());
            draft.offset = draft.offset.or(() -> XmlValues.namedOffset(start));
        });
        laps.add(lap);
    }

    private void takePoint() {
        if (point.time.isEmpty()) {
            anyUntimed = true;
            context.budget().chargeRecord();
            return;
        }
        int before = points.builder.size() == 0 ? 0 : points.builder.lastOffsetMillis();
        boolean first = points.builder.size() == 0;
        if (!points.open(point.time.get().toInstant())) {
            return;
        }
        if (trackBegins && !firstTrackOfLap && !first) {
            points.builder.pause(before, points.builder.lastOffsetMillis());
        }
        trackBegins = false;
        firstTrackOfLap = false;
        points.builder.position(point.latitude, point.longitude);
        points.builder.altitudeMeters(point.altitude);
        points.builder.speedMetersPerSecond(point.speed);
        takeDistance();
        set(Column.HEART_RATE, point.heartRate);
        set(Column.CADENCE, point.cadence);
        set(Column.POWER_WATTS, point.power);
    }

    /** Some writers begin the distance anew in each lap. */
    private void takeDistance() {
        if (!Plausible.distance(point.meters)) {
            return;
        }
        double meters = point.meters + baseMeters;
        if (meters < lastMeters - 100 && laps.size() > 1) {
            baseMeters = lastMeters;
            meters = point.meters + baseMeters;
        }
        points.builder.distanceMeters(meters);
        lastMeters = Math.max(lastMeters, meters);
    }

    private void set(Column column, double value) {
        if (column.holds(value)) {
            points.builder.set(column, (int) Math.round(value));
        }
    }

    private void endActivity(boolean whole) {
        inActivity = false;
        boolean timed = laps.stream().anyMatch(each -> each.seconds > 0);
        if (points.start().isEmpty() || (!timed && points.builder.size() < 2)) {
            return;
        }
        addLapPauses();
        Sport sport = draft.settleSport(Track.EMPTY).sport();
        draft.start = points.start();
        draft.track = Cadences.bothLegs(points.builder, sport);
        draft.laps = finishedLaps(sport);
        if (whole && timed) {
            draft.totals = Optional.of(TcxLap.sum(draft.laps, draft.track, sport));
        }
        if (points.leftOut() > 0) {
            draft.anomalies.add(new Anomaly(Kind.TIME_DISORDER, points.leftOut(), 0));
        }
        if (!whole) {
            draft.incomplete = Optional.of(Incomplete.because(Reason.CUT_SHORT));
        }
        activities.add(draft.finish(context));
    }

    private List<Lap> finishedLaps(Sport sport) {
        List<Lap> finished = new ArrayList<>();
        long next = 0;
        for (TcxLap each : laps) {
            long offset = each.start.map(points::offsetMillis).orElse(next);
            if (Math.abs(offset) < Integer.MAX_VALUE) {
                Lap done = each.asLap((int) offset, sport);
                finished.add(done);
                next = offset + Math.round(done.totals().timerSeconds() * 1000);
            }
        }
        return finished;
    }

    private void addLapPauses() {
        for (int i = 1; i < laps.size(); i++) {
            TcxLap before = laps.get(i - 1);
            if (before.start.isPresent() && laps.get(i).start.isPresent() && before.seconds > 0) {
                long end = points.offsetMillis(before.start.get()) + Math.round(before.seconds * 1000);
                long next = points.offsetMillis(laps.get(i).start.get());
                if (next - end > LAP_SEAM_MILLIS && next < Integer.MAX_VALUE) {
                    points.builder.pause((int) end, (int) next);
                }
            }
        }
    }

    @Override
    public Reading reading(boolean whole) {
        if (inActivity) {
            endActivity(whole);
        }
        if (activities.isEmpty()) {
            throw RefusedFile.because(whyNothing(whole));
        }
        return Reading.of(activities);
    }

    private RefusalReason whyNothing(boolean whole) {
        if (!whole) {
            return RefusalReason.DAMAGED;
        }
        if (anyUntimed) {
            return RefusalReason.NO_TIMES;
        }
        return anyActivity ? RefusalReason.NO_DATA : RefusalReason.NOT_AN_ACTIVITY;
    }

    private static Lap.Trigger trigger(String text) {
        return switch (text) {
            case "Manual" -> Lap.Trigger.MANUAL;
            case "Distance" -> Lap.Trigger.DISTANCE;
            case "Time" -> Lap.Trigger.TIME;
            case "Location" -> Lap.Trigger.POSITION;
            default -> Lap.Trigger.UNKNOWN;
        };
    }

    private static Lap.Intensity intensity(String text) {
        return switch (text) {
            case "Active" -> Lap.Intensity.ACTIVE;
            case "Resting" -> Lap.Intensity.REST;
            default -> Lap.Intensity.UNKNOWN;
        };
    }
}
