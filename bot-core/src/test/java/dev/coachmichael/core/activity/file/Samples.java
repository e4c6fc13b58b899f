package dev.coachmichael.core.activity.file;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made here, with known content: an hour's run and its kin in every format. */
final class Samples {

    static final Instant START = Instant.parse("2026-05-10T06:30:00Z");
    private static final double METERS_PER_DEGREE = 111_195.08;

    private Samples() {}

    /** A run at 3 m/s and 150 beats, one point a second, a lap each kilometre, a pause of a minute after ten minutes. */
    static Activity run(int seconds) {
        TrackBuilder track = Track.builder();
        int pause = seconds > 600 ? 60 : 0;
        for (int second = 0; second <= seconds; second++) {
            int clock = second <= 600 ? second : second + pause;
            track.add(clock * 1000)
                    .position(48.85 + second * 3 / METERS_PER_DEGREE, 2.35)
                    .distanceMeters(3.0 * second)
                    .altitudeMeters(100 + 20 * Math.sin(second / 300.0))
                    .speedMetersPerSecond(3)
                    .set(Column.HEART_RATE, 150)
                    .set(Column.CADENCE, 170);
        }
        if (pause > 0) {
            track.pause(600_000, 660_000);
        }
        double meters = 3.0 * seconds;
        var totals = Totals.of(meters, seconds, seconds + pause)
                .withHeartRate(OptionalInt.of(150), OptionalInt.of(150))
                .withCadence(OptionalInt.of(170));
        return Activity.summary(Sport.RUN, ActivityStart.at(START, ZoneId.of("Europe/Paris")), totals, SourceFormat.FIT)
                .withSport(Sport.RUN, SubSport.ROAD)
                .withTrack(track.build())
                .withLaps(kilometreLaps(seconds, pause));
    }

    private static List<Lap> kilometreLaps(int seconds, int pause) {
        List<Lap> laps = new ArrayList<>();
        for (double from = 0; from < seconds - 1e-9; from += 1000 / 3.0) {
            double to = Math.min(from + 1000 / 3.0, seconds);
            boolean paused = pause > 0 && from <= 600 && to > 600;
            double shift = from > 600 ? pause : 0;
            laps.add(Lap.of(
                    (int) Math.round((from + shift) * 1000),
                    Totals.of((to - from) * 3, to - from, to - from + (paused ? pause : 0)),
                    to < seconds ? Lap.Trigger.DISTANCE : Lap.Trigger.SESSION_END,
                    Lap.Intensity.ACTIVE));
        }
        return laps;
    }

    static byte[] fit(Activity activity) {
        return new FitWriter(4711).write(activity);
    }

    static String gpx(Activity activity) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="samples" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:t="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <trk><name>Morning</name><type>running</type><trkseg>
                """);
        List<Integer> stops = activity.track().pauses().stream()
                .map(pause -> pause.toMillis())
                .toList();
        for (var point : activity.track().points()) {
            if (stops.contains(point.offsetMillis() - 1000)) {
                text.append("</trkseg><trkseg>\n");
            }
            text.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%.1f</ele><time>%s</time><extensions>"
                            + "<t:TrackPointExtension><t:hr>%d</t:hr><t:cad>%d</t:cad></t:TrackPointExtension>"
                            + "</extensions></trkpt>%n",
                    point.latitude().orElseThrow(),
                    point.longitude().orElseThrow(),
                    point.altitudeMeters().orElseThrow(),
                    activity.start().instant().plusMillis(point.offsetMillis()),
                    point.heartRate().orElseThrow(),
                    point.cadence().orElseThrow() / 2));
        }
        return text.append("</trkseg></trk></gpx>\n").toString();
    }

    static String tcx(Activity activity) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
                    xmlns:x="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
                <Activities><Activity Sport="Running">
                """);
        text.append("<Id>").append(activity.start().instant()).append("</Id>\n");
        List<Lap> laps = activity.laps();
        int point = 0;
        for (int i = 0; i < laps.size(); i++) {
            Lap lap = laps.get(i);
            int end = i + 1 < laps.size() ? laps.get(i + 1).startOffsetMillis() : Integer.MAX_VALUE;
            text.append(String.format(
                    Locale.ROOT,
                    "<Lap StartTime=\"%s\"><TotalTimeSeconds>%.3f</TotalTimeSeconds><DistanceMeters>%.2f</DistanceMeters>"
                            + "<Calories>60</Calories><AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm>"
                            + "<Intensity>Active</Intensity><TriggerMethod>Distance</TriggerMethod><Track>%n",
                    activity.start().instant().plusMillis(lap.startOffsetMillis()),
                    lap.totals().timerSeconds(),
                    lap.totals().distanceMeters()));
            for (; point < activity.track().size() && activity.track().offsetMillis(point) < end; point++) {
                var sample = activity.track().points().get(point);
                text.append(String.format(
                        Locale.ROOT,
                        "<Trackpoint><Time>%s</Time><Position><LatitudeDegrees>%.7f</LatitudeDegrees><LongitudeDegrees>%.7f"
                                + "</LongitudeDegrees></Position><DistanceMeters>%.2f</DistanceMeters><HeartRateBpm><Value>%d"
                                + "</Value></HeartRateBpm><Extensions><x:TPX><x:RunCadence>%d</x:RunCadence></x:TPX>"
                                + "</Extensions></Trackpoint>%n",
                        activity.start().instant().plusMillis(sample.offsetMillis()),
                        sample.latitude().orElseThrow(),
                        sample.longitude().orElseThrow(),
                        sample.distanceMeters().orElseThrow(),
                        sample.heartRate().orElseThrow(),
                        sample.cadence().orElseThrow() / 2));
            }
            text.append("</Track></Lap>\n");
        }
        return text.append("</Activity></Activities></TrainingCenterDatabase>\n")
                .toString();
    }

    static String strava() {
        return """
        Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Filename,Elapsed Time,Moving Time,Distance,Max Heart Rate,Average Heart Rate
        1,"May 10, 2026, 6:30:00 AM","Morning, easy",Run,"two
        lines",3660,10.80,155,activities/9.fit.gz,3660.0,3600.0,10800.0,155.0,150.0
        2,"May 12, 2026, 6:30:00 PM",Gym,Weight Training,,1800,,,,1800.0,1800.0,,,
        """;
    }

    static String garminExport() {
        return """
        [{"summarizedActivitiesExport":[
          {"activityId":42000000001,"name":"Footing","activityType":"trail_running","beginTimestamp":1778394600000,
           "startTimeGmt":1778394600000.0,"startTimeLocal":1778401800000.0,"duration":3600000.0,
           "elapsedDuration":3660000.0,"distance":1080000.0,"avgHr":150.0,"maxHr":155.0,"avgRunCadence":85.0,
           "elevationGain":12300.0,"splits":[{"measurements":[{"fieldEnum":"SUM_DISTANCE","value":100000.0}]}],
           "parent":false},
          {"activityId":42000000002,"name":"Broken","activityType":"running","duration":10.0}
        ]}]
        """;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that do not compress. */
    static byte[] noise(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
