package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Incomplete;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SportNames;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GPX 1.0 and 1.1: each track is an activity, unless it lacks times. Heart rate, cadence and power are found in the
 * extensions by their local names, whatever the namespace.
 *
 * <p>A GPX file has no timer. The timer is taken to stand still between two track segments, and in a silence of more than a
 * minute in which the runner moved slower than 0.5 m/s, or of more than ten minutes whatever the speed. The elapsed time is
 * always that from the first to the last point.
 */
final class GpxDocument implements XmlReader.Document {

    private static final int SILENCE_MILLIS = 60_000;
    private static final int LONG_SILENCE_MILLIS = 600_000;
    private static final double STANDING_SPEED = 0.5;
    private static final int MAX_TRACKS = 200;

    private final ReadingContext context;
    private final List<Activity> activities = new ArrayList<>();
    private boolean anyTrack;
    private boolean anyUntimed;

    private PointCollector points;
    private ActivityDraft draft = new ActivityDraft(SourceFormat.GPX);
    private int timedPoints;
    private int untimedPoints;
    private boolean inTrack;
    private boolean segmentBegins;
    private boolean inPoint;
    private GpxPoint point = new GpxPoint();

    /** The point being read; missing numbers are not-a-number. */
    private static final class GpxPoint {
        private double latitude = Double.NaN;
        private double longitude = Double.NaN;
        private double altitude = Double.NaN;
        private double speed = Double.NaN;
        private double heartRate = Double.NaN;
        private double cadence = Double.NaN;
        private double power = Double.NaN;
        private Optional<OffsetDateTime> time = Optional.empty();
    }

    GpxDocument(ReadingContext context) {
        this.context = context;
        this.points = new PointCollector(context.budget());
    }

    @Override
    public void start(String name, XmlWalk.Attributes attributes, int depth) {
        switch (name) {
            case "trk" -> beginTrack();
            case "trkseg" -> segmentBegins = true;
            case "trkpt" -> {
                inPoint = inTrack;
                point = new GpxPoint();
                point.latitude = XmlValues.number(attributes.get("lat"));
                point.longitude = XmlValues.number(attributes.get("lon"));
            }
            default -> {
                // Everything else is told by its text.
            }
        }
    }

    @Override
    public void end(String name, String text, int depth) {
        if (inPoint) {
            endInPoint(name, text);
        } else if (inTrack) {
            endInTrack(name, text, depth);
        }
    }

    private void endInPoint(String name, String text) {
        switch (name) {
            case "ele" -> point.altitude = XmlValues.number(text);
            case "time" -> point.time = XmlValues.time(text);
            case "hr" -> point.heartRate = XmlValues.number(text);
            case "cad", "cadence" -> point.cadence = XmlValues.number(text);
            case "speed" -> point.speed = XmlValues.number(text);
            case "power", "PowerInWatts" -> point.power = XmlValues.number(text);
            case "trkpt" -> {
                inPoint = false;
                takePoint();
            }
            default -> {
                // Temperature, dilution and the like.
            }
        }
    }

    private void endInTrack(String name, String text, int depth) {
        switch (name) {
            case "name" -> draft.name = depth == 3 ? text : draft.name;
            case "type" -> draft.sport = depth == 3 ? SportNames.find(text).or(() -> draft.sport) : draft.sport;
            case "trk" -> endTrack(true);
            default -> {
                // Descriptions and links.
            }
        }
    }

    private void beginTrack() {
        if (activities.size() >= MAX_TRACKS) {
            throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
        }
        anyTrack = true;
        inTrack = true;
        inPoint = false;
        segmentBegins = false;
        timedPoints = 0;
        untimedPoints = 0;
        draft = new ActivityDraft(SourceFormat.GPX);
        points = new PointCollector(context.budget());
    }

    private void takePoint() {
        if (point.time.isEmpty()) {
            untimedPoints++;
            context.budget().chargeRecord();
            return;
        }
        timedPoints++;
        OffsetDateTime time = point.time.get();
        int before = points.builder.size() == 0 ? 0 : points.builder.lastOffsetMillis();
        if (!points.open(time.toInstant())) {
            return;
        }
        if (points.builder.size() == 1) {
            draft.offset = XmlValues.namedOffset(time);
        } else if (segmentBegins) {
            points.builder.pause(before, points.builder.lastOffsetMillis());
        }
        segmentBegins = false;
        points.builder.position(point.latitude, point.longitude);
        points.builder.altitudeMeters(point.altitude);
        points.builder.speedMetersPerSecond(point.speed);
        set(Column.HEART_RATE, point.heartRate);
        set(Column.CADENCE, point.cadence);
        set(Column.POWER_WATTS, point.power);
    }

    private void set(Column column, double value) {
        if (column.holds(value)) {
            points.builder.set(column, (int) Math.round(value));
        }
    }

    private void endTrack(boolean whole) {
        inTrack = false;
        anyUntimed |= untimedPoints > 0;
        if (timedPoints < 2 || timedPoints < untimedPoints || points.builder.size() < 2) {
            return;
        }
        draft.start = points.start();
        Track silent = addSilences(points.builder);
        draft.track =
                Cadences.bothLegs(points.builder, draft.settleSport(silent).sport());
        if (points.leftOut() > 0) {
            draft.anomalies.add(new Anomaly(Kind.TIME_DISORDER, points.leftOut(), 0));
        }
        if (!whole) {
            draft.incomplete = Optional.of(Incomplete.because(Reason.CUT_SHORT));
        }
        activities.add(draft.finish(context));
    }

    private static Track addSilences(TrackBuilder builder) {
        Track track = builder.build();
        for (int i = 1; i < track.size(); i++) {
            int silence = track.offsetMillis(i) - track.offsetMillis(i - 1);
            if (silence > LONG_SILENCE_MILLIS || (silence > SILENCE_MILLIS && stood(track, i, silence))) {
                builder.silence(track.offsetMillis(i - 1), track.offsetMillis(i));
            }
        }
        return track;
    }

    private static boolean stood(Track track, int i, int silenceMillis) {
        return track.hasPosition(i)
                && track.hasPosition(i - 1)
                && track.metersBetween(i - 1, i) < STANDING_SPEED * silenceMillis / 1000;
    }

    @Override
    public Reading reading(boolean whole) {
        if (inTrack) {
            endTrack(whole);
        }
        if (activities.isEmpty()) {
            throw RefusedFile.because(whyNothing(whole));
        }
        return Reading.of(activities);
    }

    private RefusalReason whyNothing(boolean whole) {
        if (anyUntimed) {
            return RefusalReason.NO_TIMES;
        }
        if (!whole) {
            return RefusalReason.DAMAGED;
        }
        return anyTrack ? RefusalReason.NO_DATA : RefusalReason.NOT_AN_ACTIVITY;
    }
}
