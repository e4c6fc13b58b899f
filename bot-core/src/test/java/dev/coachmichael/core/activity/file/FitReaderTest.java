package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.Incomplete.Reason;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.Pause;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys.FitIdentity;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.file.FileResult.Read;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitReaderTest {

    @Test
    void readsBackWhatTheWriterWrote() {
        Activity written = Samples.run(3600);

        Activity read = Reads.activity("run.fit", Samples.fit(written));

        assertThat(read.sport()).isEqualTo(Sport.RUN);
        assertThat(read.subSport()).isEqualTo(SubSport.ROAD);
        assertThat(read.start()).isEqualTo(written.start());
        assertThat(read.totals()
                        .withClimb(
                                written.totals().ascentMeters(),
                                written.totals().descentMeters()))
                .isEqualTo(written.totals());
        assertThat(read.track().size()).isEqualTo(written.track().size());
        assertThat(read.track().pauses()).containsExactly(new Pause(600_000, 660_000, Pause.Kind.STOPPED));
        for (Column column : List.of(Column.HEART_RATE, Column.CADENCE, Column.DISTANCE_CENTIMETERS)) {
            assertThat(read.track().value(column, 1234))
                    .isEqualTo(written.track().value(column, 1234));
        }
        assertThat(read.track().latitude(1234)).isCloseTo(written.track().latitude(1234), within(2e-7));
        assertThat(read.laps()).hasSize(11);
        assertThat(read.laps().getFirst().trigger()).isEqualTo(Lap.Trigger.DISTANCE);
        assertThat(read.incomplete()).isEmpty();
        assertThat(read.format()).isEqualTo(SourceFormat.FIT);
        assertThat(read.keys().fit().map(FitIdentity::serialNumber)).isEqualTo(Optional.of(4711L));
        assertThat(read.keys().sha256()).isPresent();
    }

    @Test
    void readsAThreeHourRunInAFractionOfASecond() {
        byte[] file = Samples.fit(Samples.run(3 * 3600));
        Reads.activity("warm-up.fit", file);
        Reads.activity("warm-up.fit", file);

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Activity read = Reads.activity("run.fit", file);

        assertThat(read.track().size()).isEqualTo(10_801);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void readsChainedFilesOneAfterTheOther() {
        byte[] first = Samples.fit(Samples.run(700));
        byte[] second =
                Samples.fit(Samples.run(900).withStart(ActivityStart.at(Samples.START.plusSeconds(7200), Reads.PARIS)));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        Read read = Reads.read("chain.fit", both);

        assertThat(read.activities()).extracting(Activity::timerSeconds).containsExactly(700.0, 900.0);
        assertThat(read.activities())
                .extracting(activity -> activity.keys().part())
                .containsExactly(0, 1);
        assertThat(read.incomplete()).isFalse();
    }

    @Test
    void ignoresWhatFollowsTheFile() {
        byte[] file = Samples.fit(Samples.run(700));
        byte[] padded = Arrays.copyOf(file, file.length + 512);

        assertThat(Reads.activity("padded.fit", padded).incomplete()).isEmpty();
    }

    @Test
    void keepsWhatPrecedesACutAtAnyByte() {
        byte[] file = Samples.fit(Samples.run(120));
        for (int length = 0; length < file.length; length++) {
            FileResult result = Reads.only("cut.fit", Arrays.copyOf(file, length));
            if (result instanceof Read read) {
                Activity activity = read.activities().getFirst();
                assertThat(activity.incomplete()).as("cut at %s", length).isPresent();
                assertThat(activity.distanceMeters()).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void marksARecordingWhoseDeviceDiedBeforeClosingTheFile() {
        byte[] file = Samples.fit(Samples.run(1200));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0);

        Activity activity = Reads.activity("unclosed.fit", Arrays.copyOf(file, file.length * 2 / 3));

        assertThat(activity.incomplete().orElseThrow().reason()).isEqualTo(Reason.CUT_SHORT);
        assertThat(activity.track().size()).isGreaterThan(500);
    }

    @Test
    void keepsTheIdentityInBothDirections() {
        Activity named = Reads.activity("12345678901_ACTIVITY.fit", Samples.fit(Samples.run(700)));

        assertThat(named.keys().garminActivityId()).hasValue(12345678901L);
        assertThat(Reads.activity("2026-05-10.fit", Samples.fit(Samples.run(700)))
                        .keys()
                        .garminActivityId())
                .isEmpty();
    }

    @Test
    void refusesMoreRecordsThanAnyoneRecords() {
        var limits = new ReadLimits(
                1 << 24,
                1 << 24,
                10,
                100,
                1 << 24,
                1000,
                1_000_000,
                100,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10));

        var results = Reads.FILES.read("long.fit", Samples.fit(Samples.run(1001)), Reads.PARIS, limits);

        assertThat(results).containsExactly(new FileResult.Refused("long.fit", RefusalReason.TOO_MANY_RECORDS));
    }
}
