package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coachmichael.core.SharedData;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityMerge;
import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.Duplicates;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.Duplicates.Match;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.Lap.Trigger;
import dev.coachmichael.core.activity.Recorded;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.activity.TrackCodec;
import dev.coachmichael.core.activity.file.FileResult.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real recordings of many devices, with values found by two independent decoders. */
class SampleRecordingsTest {

    private Optional<Path> data = Optional.empty();

    @BeforeEach
    void findSamples() {
        data = SharedData.dir();
        assumeTrue(data.isPresent(), "no sample data");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        run_2013_autolap.fit,              RUN,  2013-02-06T12:11:14Z, 4835.38, 2625.14,  2625.14,  5,  147,   590
        run_2015_no_summary_hr.fit,        RUN,  2015-08-15T14:45:08Z, 9008.22, 2832,     2832,     4,  154,   2809
        run_2018_stryd_hrv_14laps.fit,     RUN,  2018-06-14T14:55:22Z, 5383.19, 1680.559, 1680.559, 14, 158,   1681
        run_2017_stryd_device.fit,         RUN,  2017-01-17T17:06:47Z, 6753.99, 3424,     3424,     1,  130.8, 3424
        run_2019_long_pauses.fit,          RUN,  2019-05-18T14:11:39Z, 16773.34,6855.96,  8629.415, 11, 147,   6874
        run_2017_57_seconds.fit,           RUN,  2017-06-11T14:34:09Z, 157.56,  56.887,   56.887,   1,  90,    21
        ride_2011_indoor_hr_only.fit,      RIDE, 2011-11-02T12:54:19Z, 0,       2261.85,  2261.85,  5,  148,   2263
        yoga_2026_no_laps_no_distance.fit, YOGA, 2026-01-17T08:10:42Z, 0,       778.918,  778.918,  0,  102,   779
        run_2012_fr410.tcx,                RUN,  2012-12-26T21:29:53Z, 4689.24, 1992.78,  1992.78,  3,  156.7, 383
        run_2012_fr410_same_run_no_hr.tcx, RUN,  2012-12-26T21:29:53Z, 4689.24, 1992.78,  1992.78,  3,  0,     384
        paddle_2022_sport_other.tcx,       OTHER,2022-07-16T16:08:25Z, 1157.51, 1112.34,  1113.539, 2,  88.1,  111
        run_2021_10k_sparse_hr.gpx,        RUN,  2021-05-30T09:58:12.455Z, 10147.4, 3807.546, 3957.546, 0, 164.7, 885
        run_2020_gps_spike.gpx,            RUN,  2020-09-20T09:15:49.999Z, 5324.2,  2584.071, 2854.001, 0, 163.0, 856
        run_2021_24h_gap.gpx,              RUN,  2021-01-17T10:23:22.369Z, 12298.9, 6095.511, 86248.781, 0, 150.9, 1030
        run_2020_no_hr.gpx,                RUN,  2020-10-18T20:29:56Z, 6151.2,  2455.001, 2542,     0,  0,     531
        run_2025_hand_made_tpx.gpx,        RUN,  2025-08-31T10:00:00Z, 2983.7,  630,      630,      0,  145.8, 15
        syn_treadmill_run.fit,             RUN,  2026-02-03T17:30:00Z, 5850,    2100,     2100,     3,  141,   2100
        syn_intervals_6x3min.fit,          RUN,  2026-03-28T22:40:00Z, 9870,    3120,     3120,     14, 147,   3120
        der_garmin_original_download.zip,  RUN,  2018-06-14T14:55:22Z, 5383.19, 1680.559, 1680.559, 14, 158,   1681
        """)
    void readsWhatTheDeviceShowed(
            String file,
            Sport sport,
            Instant start,
            double meters,
            double timerSeconds,
            double elapsedSeconds,
            int laps,
            double heartRate,
            int points) {
        Activity activity = only(file);

        assertThat(activity.sport()).isEqualTo(sport);
        assertThat(activity.start().dateKnown()).isTrue();
        assertThat(activity.start().instant()).isEqualTo(start);
        assertThat(activity.distanceMeters()).isCloseTo(meters, within(Math.max(0.1, meters * 0.0001)));
        assertThat(activity.timerSeconds()).isCloseTo(timerSeconds, within(0.5));
        assertThat(activity.elapsedSeconds()).isCloseTo(elapsedSeconds, within(0.5));
        assertThat(activity.laps()).hasSize(laps);
        assertThat((double) activity.totals().averageHeartRate().orElse(0)).isCloseTo(heartRate, within(0.51));
        assertThat(activity.track().size()).isEqualTo(points);
        assertThat(activity.incomplete()).isEmpty();
    }

    @Test
    void keepsARunWhoseClockWasNeverSetWithoutADate() {
        Activity run = only("run_indoor_footpod_clock_unset.fit");

        assertThat(run.start().dateKnown()).isFalse();
        assertThat(kinds(run)).contains(Kind.DATE_UNKNOWN);
        assertThat(run.distanceMeters()).isCloseTo(10248.67, within(0.01));
        assertThat(run.timerSeconds()).isCloseTo(3772.75, within(0.01));
        assertThat(run.elapsedSeconds()).isCloseTo(3883.273, within(0.01));
        assertThat(run.laps()).hasSize(11);
        assertThat(run.totals().averageHeartRate()).hasValue(170);
        assertThat(run.indoor()).isTrue();
        assertThat(run.keys().fit()).isEmpty();
    }

    @Test
    void takesTheSportsOfATriathlonApart() {
        List<Activity> parts = read("triathlon_2023_summary_last.fit").activities();

        assertThat(parts)
                .extracting(Activity::sport)
                .containsExactly(Sport.SWIM, Sport.TRANSITION, Sport.RIDE, Sport.TRANSITION, Sport.RUN);
        assertThat(parts).extracting(activity -> activity.laps().size()).containsExactly(3, 2, 2, 1, 3);
        Activity run = parts.getLast();
        assertThat(run.start().instant()).isEqualTo(Instant.parse("2023-09-02T13:56:34Z"));
        assertThat(run.distanceMeters()).isCloseTo(4491.51, within(0.01));
        assertThat(run.timerSeconds()).isCloseTo(1573.613, within(0.001));
        assertThat(run.totals().averageHeartRate()).hasValue(168);
        int last = run.track().size() - 1;
        assertThat(run.track().points().get(last).distanceMeters().orElse(0)).isCloseTo(4491.51, within(10.0));
        assertThat(run.track().points().getFirst().distanceMeters().orElse(-1)).isBetween(0.0, 10.0);
        assertThat(run.track().points().get(100).speedMetersPerSecond()).isPresent();
        assertThat(run.track().points().get(100).altitudeMeters()).isPresent();
        assertThat(parts).extracting(activity -> activity.keys().part()).containsExactly(0, 1, 2, 3, 4);
        assertThat(run.start().localDay()).isEqualTo(LocalDate.of(2023, 9, 2));
        assertThat(run.start().offset().getTotalSeconds()).isEqualTo(-18000);
    }

    @Test
    void keepsTheReadablePartOfACutFileAndSaysSo() {
        Activity run = only("der_truncated_60pct.fit");

        assertThat(run.incomplete().orElseThrow().reason()).isEqualTo(Reason.CUT_SHORT);
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.start().instant()).isEqualTo(Instant.parse("2013-02-06T12:11:14Z"));
        assertThat(run.distanceMeters()).isCloseTo(2368.24, within(0.01));
        assertThat(run.timerSeconds()).isCloseTo(1582, within(0.01));
        assertThat(run.laps()).hasSize(2);
        assertThat(run.totals().averageHeartRate()).hasValue(146);
    }

    @Test
    void keepsAllOfAFileWhoseChecksumIsWrongAndSaysSo() {
        Activity run = only("der_bad_crc_one_byte.fit");

        assertThat(run.incomplete().orElseThrow().reason()).isEqualTo(Reason.CHECKSUM);
        assertThat(run.distanceMeters()).isCloseTo(4835.38, within(0.01));
        assertThat(run.laps()).hasSize(5);
        assertThat(duplicateOf("run_2013_autolap.fit", run)).isEqualTo(Match.FIT_IDENTITY);
    }

    @Test
    void neverShowsTheWholeDistanceForHalfATrack() {
        Activity run = only("run_2021_corrupt_midfile.fit");

        assertThat(run.incomplete().orElseThrow().reason()).isEqualTo(Reason.DAMAGED);
        assertThat(run.incomplete().orElseThrow().declaredDistanceMeters()).hasValue(11274.04);
        assertThat(run.incomplete().orElseThrow().declaredTimerSeconds()).hasValue(3558);
        assertThat(run.distanceMeters()).isCloseTo(928.25, within(0.5));
        assertThat(run.elapsedSeconds()).isLessThan(3558);
        assertThat(run.start().instant()).isEqualTo(Instant.parse("2021-09-27T14:13:10Z"));
        assertThat(kinds(run)).contains(Kind.TIME_DISORDER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "syn_workout_not_activity.fit, NOT_AN_ACTIVITY",
        "der_empty.fit, EMPTY",
        "der_html_named_fit.fit, HTML_PAGE",
        "track_2010_almost_no_times.gpx, NO_TIMES"
    })
    void refusesWhatIsNoActivityWithItsReason(String file, RefusalReason reason) {
        assertThat(Reads.refusal(file, bytes(file))).isEqualTo(reason);
    }

    @Test
    void knowsTheSameRunInAnotherFile() {
        assertThat(duplicateOf("run_2012_fr410.tcx", only("run_2012_fr410_same_run_no_hr.tcx")))
                .isEqualTo(Match.CLOSE);
        assertThat(duplicateOf("run_2018_stryd_hrv_14laps.fit", only("der_garmin_original_download.zip")))
                .isEqualTo(Match.FIT_IDENTITY);
        assertThat(only("der_garmin_original_download.zip").keys().garminActivityId())
                .isEqualTo(OptionalLong.of(11111111111L));
    }

    @Test
    void knowsTheRunThatStravasTableLists() {
        byte[] table = bytes(data.orElseThrow().resolve("garmin-json").resolve("synthetic-strava-activities.csv"));

        Activity row = Reads.read("activities.csv", table).activities().getFirst();

        assertThat(duplicateOf("run_2013_autolap.fit", row)).isEqualTo(Match.CLOSE);
    }

    @Test
    void tellsNoClimbWhereFewPointsHaveAnAltitude() {
        assertThat(only("run_2020_no_hr.gpx").totals().ascentMeters()).isEmpty();
        assertThat(only("run_2025_hand_made_tpx.gpx").totals().ascentMeters()).isPresent();
    }

    @Test
    void keepsTheHeartRateWhicheverFileComesFirst() {
        Activity with = only("run_2012_fr410.tcx");
        Activity without = only("run_2012_fr410_same_run_no_hr.tcx");

        for (Activity merged : List.of(ActivityMerge.of(with, without), ActivityMerge.of(without, with))) {
            assertThat(merged.totals().averageHeartRate().orElse(0)).isBetween(156, 157);
            assertThat(merged.track().has(Column.HEART_RATE)).isTrue();
        }
    }

    @Test
    void findsWhatIsDoubtfulInARecording() {
        assertThat(kinds(only("run_2020_gps_spike.gpx"))).contains(Kind.IMPOSSIBLE_SPEED, Kind.SPORT_ASSUMED);
        assertThat(kinds(only("run_2021_24h_gap.gpx"))).contains(Kind.IMPOSSIBLE_SPEED);
        assertThat(kinds(only("run_2017_57_seconds.fit"))).contains(Kind.VERY_SHORT);
        assertThat(kinds(only("run_2013_autolap.fit"))).doesNotContain(Kind.IMPOSSIBLE_SPEED);
    }

    @Test
    void countsBeatsAndKeepsDeveloperFieldsApart() {
        Activity run = only("run_2018_stryd_hrv_14laps.fit");

        assertThat(run.beatIntervals()).isEqualTo(4360);
        assertThat(run.track().developerColumns())
                .extracting(column -> column.name())
                .contains("Power", "Cadence", "Form Power", "Leg Spring Stiffness");
        var power = run.track().developerColumns().stream()
                .filter(column -> column.name().equals("Power"))
                .findFirst()
                .orElseThrow();
        assertThat(power.value(840)).isEqualTo(302f);
        assertThat(run.laps().stream().map(lap -> lap.trigger()).toList())
                .containsOnly(Trigger.DISTANCE, Trigger.TIME, Trigger.MANUAL, Trigger.SESSION_END);
        assertThat(run.totals().averageCadence().orElse(0)).isBetween(156, 162);
        assertThat(only("run_2017_57_seconds.fit").beatIntervals()).isEqualTo(113);
        assertThat(only("syn_intervals_6x3min.fit").beatIntervals()).isEqualTo(3120);
    }

    @Test
    void doesNotMistakeADeveloperDistanceForTheNativeOne() {
        Activity run = only("run_2017_stryd_device.fit");

        assertThat(run.track().developerColumns())
                .extracting(column -> column.name())
                .contains("Distance");
        assertThat(run.distanceMeters()).isCloseTo(6753.99, within(0.01));
        assertThat(run.keys().fit()).isEmpty();
    }

    @Test
    void tellsTheLocalDayAcrossMidnight() {
        Activity intervals = only("syn_intervals_6x3min.fit");

        assertThat(intervals.start().localDay()).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(intervals.start().offset().getTotalSeconds()).isEqualTo(3600);
        assertThat(intervals.subSport()).isEqualTo(SubSport.TRACK);
        assertThat(only("syn_treadmill_run.fit").subSport()).isEqualTo(SubSport.TREADMILL);
        assertThat(only("syn_treadmill_run.fit").indoor()).isTrue();
        assertThat(only("run_2013_autolap.fit").indoor()).isFalse();
    }

    @Test
    void splitsAddUpAndTracksSurviveStorage() {
        for (Path file : files()) {
            for (FileResult result : Reads.all(file.getFileName().toString(), bytes(file))) {
                if (result instanceof Read read) {
                    for (Activity activity : read.activities()) {
                        thenSplitsAddUp(activity);
                        assertThat(TrackCodec.decode(TrackCodec.encode(activity.track())))
                                .isEqualTo(activity.track());
                    }
                }
            }
        }
    }

    private static void thenSplitsAddUp(Activity activity) {
        CleanTrack clean = TrackCleaning.clean(activity.track(), activity.sport());
        var splits = clean.splits();
        assertThat(splits.stream().mapToDouble(split -> split.distanceMeters()).sum())
                .isCloseTo(clean.distanceMeters(), within(1e-6));
        if (!splits.isEmpty()) {
            assertThat(splits.stream()
                            .mapToDouble(split -> split.timerSeconds())
                            .sum())
                    .isCloseTo(clean.timerSeconds(), within(1e-6));
        }
    }

    private Match duplicateOf(String knownFile, Activity incoming) {
        Decision decision = Duplicates.decide(incoming, List.of(Recorded.of(UUID.randomUUID(), only(knownFile))));
        assertThat(decision).isInstanceOf(Decision.Duplicate.class);
        return ((Decision.Duplicate) decision).match();
    }

    private static List<Kind> kinds(Activity activity) {
        return activity.anomalies().stream().map(anomaly -> anomaly.kind()).toList();
    }

    private Activity only(String file) {
        return Reads.activity(file, bytes(file));
    }

    private Read read(String file) {
        return Reads.read(file, bytes(file));
    }

    private byte[] bytes(String file) {
        return bytes(data.orElseThrow().resolve("activities").resolve(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        try (var files = Files.list(data.orElseThrow().resolve("activities"))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
