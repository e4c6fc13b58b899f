package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;
import dev.coachmichael.core.activity.file.FitWriter;
import dev.coachmichael.core.plan.Workout;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Runs made to order, one point a second, as FIT and GPX files. */
public final class Runs {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double METERS_PER_DEGREE = 6371008.8 * Math.PI / 180 * Math.cos(Math.toRadians(48.85));

    private final Instant start;
    private ZoneId zone = PARIS;
    private final List<double[]> legs = new ArrayList<>();
    private boolean laps;
    private boolean indoor;
    private double ascent;
    private Optional<Workout> workout = Optional.empty();
    private int[] lines = {};

    private Runs(Instant start) {
        this.start = start;
    }

    public static Runs at(String utc) {
        return new Runs(Instant.parse(utc));
    }

    public Runs zone(String name) {
        zone = ZoneId.of(name);
        return this;
    }

    /** Goes on for a distance at a pace; a heart rate of 0 means none was measured. */
    public Runs leg(double meters, double secondsPerKm, int heartRate) {
        legs.add(new double[] {meters, secondsPerKm, heartRate});
        return this;
    }

    /** Kilometres at these paces. */
    public Runs kilometres(int heartRate, double... paces) {
        Arrays.stream(paces).forEach(pace -> leg(1000, pace, heartRate));
        return this;
    }

    public Runs even(int kilometres, double secondsPerKm, int heartRate) {
        return leg(kilometres * 1000.0, secondsPerKm, heartRate);
    }

    /** A lap at the end of each leg. */
    public Runs withLaps() {
        laps = true;
        return this;
    }

    /** A watch that follows a workout and cuts a lap at each leg, which belongs to one of its lines. */
    public Runs following(Workout planned, int... lineOfEachLeg) {
        workout = Optional.of(planned);
        lines = lineOfEachLeg;
        return withLaps();
    }

    public Runs onTreadmill() {
        indoor = true;
        return this;
    }

    public Runs climbing(double meters) {
        ascent = meters;
        return this;
    }

    public Activity activity() {
        TrackBuilder track = Track.builder();
        List<Lap> cut = new ArrayList<>();
        double meters = 0;
        double second = 0;
        long beats = 0;
        int measured = 0;
        int point = 0;
        for (double[] leg : legs) {
            double speed = 1000 / leg[1];
            double end = second + leg[0] / speed;
            double from = second;
            double before = meters;
            for (; point <= end; point++) {
                double here = before + (point - from) * speed;
                track.add(point * 1000).distanceMeters(here);
                if (!indoor) {
                    track.position(48.85, 2.35 + here / METERS_PER_DEGREE);
                }
                if (leg[2] > 0) {
                    track.set(Column.HEART_RATE, (int) leg[2]);
                    beats += (long) leg[2];
                    measured++;
                }
            }
            meters = before + leg[0];
            second = end;
            if (laps) {
                Totals totals = Totals.of(leg[0], leg[0] / speed, leg[0] / speed);
                cut.add(new Lap(
                        (int) (from * 1000),
                        leg[2] > 0 ? totals.withHeartRate(OptionalInt.of((int) leg[2]), OptionalInt.empty()) : totals,
                        Lap.Trigger.MANUAL,
                        Lap.Intensity.ACTIVE,
                        cut.size() < lines.length ? OptionalInt.of(lines[cut.size()]) : OptionalInt.empty()));
            }
        }
        OptionalInt average =
                measured == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round((double) beats / measured));
        Totals totals = Totals.of(meters, second, second)
                .withHeartRate(average, average)
                .withClimb(
                        ascent > 0 ? OptionalDouble.of(ascent) : OptionalDouble.empty(),
                        ascent > 0 ? OptionalDouble.of(ascent) : OptionalDouble.empty());
        return Activity.summary(Sport.RUN, ActivityStart.at(start, zone), totals, SourceFormat.FIT)
                .withSport(Sport.RUN, indoor ? SubSport.TREADMILL : SubSport.GENERIC)
                .withLaps(cut)
                .withTrack(track.build())
                .withWorkout(workout);
    }

    public byte[] fit() {
        return fit(4711);
    }

    public byte[] fit(long serialNumber) {
        return new FitWriter(serialNumber).write(activity());
    }

    /** As a phone would export it: positions and times, nothing else. */
    public byte[] gpx(int shiftSeconds) {
        Activity activity = activity();
        StringBuilder gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
                """);
        for (int point = 0; point < activity.track().size(); point += 5) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.7f\" lon=\"%.7f\"><time>%s</time></trkpt>%n",
                    activity.track().latitude(point),
                    activity.track().longitude(point),
                    start.plusSeconds(shiftSeconds + activity.track().offsetMillis(point) / 1000)));
        }
        return gpx.append("</trkseg></trk></gpx>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
