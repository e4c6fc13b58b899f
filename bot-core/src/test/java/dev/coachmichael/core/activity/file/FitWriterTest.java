package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.SourceKeys.FitIdentity;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What we write is checked with the format's own decoder, not with ours. */
class FitWriterTest {

    private static final Instant START = Instant.parse("2026-03-01T17:30:00Z");

    @Test
    void otherProgramsReadWhatWasWritten() {
        FitMessages read = decode(new FitWriter(4711).write(tenMinuteRun()));

        assertThat(read.getFileIdMesgs().getFirst().getSerialNumber()).isEqualTo(4711);
        assertThat(read.getFileIdMesgs().getFirst().getTimeCreated().getInstant())
                .isEqualTo(START);
        assertThat(read.getRecordMesgs()).hasSize(600);
        var record = read.getRecordMesgs().get(100);
        assertThat(record.getTimestamp().getInstant()).isEqualTo(START.plusSeconds(100));
        assertThat(record.getDistance()).isEqualTo(300f);
        assertThat(record.getHeartRate()).isEqualTo((short) 150);
        assertThat(record.getCadence()).isEqualTo((short) 85);
        assertThat(record.getFractionalCadence()).isEqualTo(0.5f);
        assertThat(record.getPositionLat() * 180.0 / (1L << 31))
                .isCloseTo(48.85, org.assertj.core.data.Offset.offset(1e-6));
        var session = read.getSessionMesgs().getFirst();
        assertThat(session.getStartTime().getInstant()).isEqualTo(START);
        assertThat(session.getTotalDistance()).isEqualTo(1800f);
        assertThat(session.getTotalTimerTime()).isEqualTo(600f);
        assertThat(session.getSport()).isEqualTo(com.garmin.fit.Sport.RUNNING);
        assertThat(session.getAvgHeartRate()).isEqualTo((short) 150);
        assertThat(session.getNumLaps()).isEqualTo(1);
        assertThat(read.getLapMesgs()).hasSize(1);
        var closing = read.getActivityMesgs().getFirst();
        assertThat(closing.getLocalTimestamp() - closing.getTimestamp().getTimestamp())
                .isEqualTo(3600);
    }

    @Test
    void keepsTheIdentityOfTheRecordingDevice() {
        var activity = tenMinuteRun().withKeys(SourceKeys.ofFit(new FitIdentity(99, 1_000_000_000)));

        var fileId =
                decode(new FitWriter(4711).write(activity)).getFileIdMesgs().getFirst();

        assertThat(fileId.getSerialNumber()).isEqualTo(99);
        assertThat(fileId.getTimeCreated().getTimestamp()).isEqualTo(1_000_000_000);
    }

    @Test
    void refusesAnActivityWithoutDate() {
        var undated = tenMinuteRun().withStart(ActivityStart.unknown());

        assertThatThrownBy(() -> new FitWriter(4711).write(undated)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Activity tenMinuteRun() {
        var track = Track.builder();
        for (int second = 0; second < 600; second++) {
            track.add(second * 1000)
                    .set(Column.HEART_RATE, 150)
                    .set(Column.CADENCE, 171)
                    .position(48.85, 2.35 + second * 1e-5)
                    .distanceMeters(3.0 * second);
        }
        var totals = Totals.of(1800, 600, 600)
                .withHeartRate(OptionalInt.of(150), OptionalInt.of(150))
                .withCadence(OptionalInt.of(171));
        return Activity.summary(Sport.RUN, ActivityStart.at(START, ZoneId.of("Europe/Paris")), totals, SourceFormat.FIT)
                .withTrack(track.build())
                .withLaps(List.of(Lap.of(0, totals, Lap.Trigger.SESSION_END, Lap.Intensity.ACTIVE)));
    }

    private static FitMessages decode(byte[] file) {
        return new FitDecoder().decode(new ByteArrayInputStream(file));
    }
}
