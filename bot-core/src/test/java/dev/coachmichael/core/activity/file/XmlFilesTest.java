package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart.OffsetFrom;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.file.FileResult.Read;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GPX and TCX. */
class XmlFilesTest {

    @Test
    void readsAGpxTrackWithItsPause() {
        Activity run = Reads.activity("run.gpx", Samples.gpx(Samples.run(1800)));

        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.name()).isEqualTo("Morning");
        assertThat(run.distanceMeters()).isCloseTo(5400, within(15.0));
        assertThat(run.elapsedSeconds()).isEqualTo(1860);
        assertThat(run.timerSeconds()).isCloseTo(1800, within(1.0));
        assertThat(run.totals().averageHeartRate()).hasValue(150);
        assertThat(run.totals().averageCadence()).hasValue(170);
        assertThat(run.laps()).isEmpty();
        assertThat(run.indoor()).isFalse();
        assertThat(run.anomalies()).isEmpty();
    }

    @Test
    void readsTcxLapsAndTheirSums() {
        Activity run = Reads.activity("run.tcx", Samples.tcx(Samples.run(1800)));

        assertThat(run.distanceMeters()).isCloseTo(5400, within(0.1));
        assertThat(run.timerSeconds()).isCloseTo(1800, within(0.1));
        assertThat(run.elapsedSeconds()).isCloseTo(1860, within(0.1));
        assertThat(run.laps()).hasSize(6);
        assertThat(run.laps().getFirst().trigger()).isEqualTo(Lap.Trigger.DISTANCE);
        assertThat(run.laps().getFirst().totals().averageHeartRate()).hasValue(150);
        assertThat(run.totals().averageCadence()).hasValue(170);
        assertThat(run.totals().calories()).hasValue(360);
    }

    @Test
    void placesTheDayByTheZoneThatTheFileNames() {
        String file = Samples.gpx(Samples.run(300))
                .replaceAll("T06:(\\d\\d):(\\d\\d)Z", "T23:$1:$2-05:00")
                .replaceAll("lon=\"[^\"]+\"", "lon=\"-74.0\"");

        Activity run = Reads.activity("evening.gpx", file);

        assertThat(run.start().localDay()).isEqualTo(LocalDate.of(2026, 5, 10));
        assertThat(run.start().offsetFrom()).isEqualTo(OffsetFrom.SOURCE);
    }

    @Test
    void placesTheDayOfAJourneyByTheLongitude() {
        String file =
                Samples.gpx(Samples.run(300)).replace("T06:", "T02:").replaceAll("lon=\"[^\"]+\"", "lon=\"-74.0\"");

        Activity run = Reads.activity("new-york.gpx", file);

        assertThat(run.start().localDay()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(run.start().offsetFrom()).isEqualTo(OffsetFrom.TRACK);
    }

    @Test
    void keepsTheReadablePartOfACutTrack() {
        String file = Samples.gpx(Samples.run(600));

        Activity run = Reads.activity("cut.gpx", file.substring(0, file.length() / 2));

        assertThat(run.incomplete().orElseThrow().reason()).isEqualTo(Reason.CUT_SHORT);
        assertThat(run.distanceMeters()).isBetween(800.0, 1000.0);
        String laps = Samples.tcx(Samples.run(600));
        Activity half = Reads.activity("cut.tcx", laps.substring(0, laps.length() / 2));
        assertThat(half.incomplete()).isPresent();
        assertThat(half.distanceMeters()).isBetween(700.0, 1100.0);
    }

    @Test
    void assumesTheSportByTheSpeedWhenTheFileNamesNone() {
        String file = Samples.gpx(Samples.run(600)).replace("<type>running</type>", "");

        Activity run = Reads.activity("unnamed.gpx", file);

        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.anomalies()).extracting(anomaly -> anomaly.kind()).contains(Kind.SPORT_ASSUMED);
    }

    @Test
    void takesEachTrackForAnActivity() {
        String file = Samples.gpx(Samples.run(300));
        String track = file.substring(file.indexOf("<trk>"), file.indexOf("</gpx>"));
        String later = track.replace("2026-05-10", "2026-05-11").replace("running", "trail_running");

        Read read = Reads.read("two.gpx", Samples.utf8(file.replace("</gpx>", later + "</gpx>")));

        assertThat(read.activities()).hasSize(2);
        assertThat(read.activities().get(1).subSport()).isEqualTo(SubSport.TRAIL);
        assertThat(read.activities())
                .extracting(activity -> activity.keys().part())
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-05-10", "2085-05-10", "2026-12-24"})
    void takesAnImpossibleDateForUnknown(String date) {
        Activity run = Reads.activity("date.gpx", Samples.gpx(Samples.run(300)).replace("2026-05-10", date));

        assertThat(run.start().dateKnown()).isFalse();
        assertThat(run.anomalies()).extracting(anomaly -> anomaly.kind()).contains(Kind.DATE_IMPLAUSIBLE);
        assertThat(run.distanceMeters()).isCloseTo(900, within(3.0));
    }

    @Test
    void readsOtherEncodings() {
        String file = Samples.gpx(Samples.run(120)).replace("UTF-8", "UTF-16");

        assertThat(Reads.activity("wide.gpx", file.getBytes(StandardCharsets.UTF_16))
                        .distanceMeters())
                .isCloseTo(360, within(2.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>",
                "<gpx><wpt lat='1' lon='2'><time>2026-01-01T00:00:00Z</time></wpt></gpx>",
                "<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>"
            })
    void refusesRoutesAndCourses(String file) {
        assertThat(Reads.refusal("route.xml", file)).isEqualTo(RefusalReason.NOT_AN_ACTIVITY);
    }

    @Test
    void refusesOtherXmlAndPages() {
        assertThat(Reads.refusal("map.kml", "<kml><Document/></kml>")).isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("run.gpx", "<!DOCTYPE html><html><body>Sign in</body></html>"))
                .isEqualTo(RefusalReason.HTML_PAGE);
        assertThat(Reads.refusal("run.gpx", "<?xml version='1.0'?><html xmlns='x'/>"))
                .isEqualTo(RefusalReason.HTML_PAGE);
        assertThat(Reads.refusal("run.gpx", "  \n ")).isEqualTo(RefusalReason.EMPTY);
        assertThat(Reads.refusal("run.gpx", "<gpx><trk><trkseg><trkpt lat='1'")).isEqualTo(RefusalReason.DAMAGED);
        assertThat(Reads.refusal("run.gpx", "<gpx><trk><trkseg/></trk></gpx>")).isEqualTo(RefusalReason.NO_DATA);
    }

    @Test
    void doesNotMistakeADescriptionForAPage() {
        String file =
                Samples.gpx(Samples.run(120)).replace("<trkseg>", "<desc><![CDATA[<html><b>nice</b>]]></desc><trkseg>");

        assertThat(Reads.activity("described.gpx", file).distanceMeters()).isCloseTo(360, within(2.0));
    }

    @Test
    void survivesNumbersThatAreNone() {
        String file = Samples.gpx(Samples.run(120))
                .replaceFirst("<ele>[^<]+", "<ele>NaN")
                .replaceFirst("lat=\"[^\"]+\"", "lat=\"9e99\"")
                .replaceFirst("<t:hr>150", "<t:hr>-7e300");

        assertThat(Reads.activity("odd.gpx", file).track().size()).isEqualTo(121);
    }
}
