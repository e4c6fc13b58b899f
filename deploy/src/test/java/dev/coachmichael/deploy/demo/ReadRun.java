package dev.coachmichael.deploy.demo;

import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SubSport;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

/** What the official decoder finds in a demo file. */
record ReadRun(
        String runner,
        String name,
        int bytes,
        Instant start,
        double meters,
        double timerSeconds,
        double elapsedSeconds,
        int averageHeartRate,
        boolean treadmill,
        int laps,
        double lapMeters,
        int points,
        int positions,
        double fastestMetersPerSecond,
        double shareOfHeartRateAtCadence) {

    static ReadRun of(DemoFile file, byte[] fit) {
        FitMessages messages = new FitDecoder().decode(new ByteArrayInputStream(fit));
        SessionMesg session = messages.getSessionMesgs().getFirst();
        List<RecordMesg> records = messages.getRecordMesgs();
        return new ReadRun(
                file.runner().id(),
                file.name(),
                fit.length,
                session.getStartTime().getInstant(),
                session.getTotalDistance(),
                session.getTotalTimerTime(),
                session.getTotalElapsedTime(),
                session.getAvgHeartRate(),
                session.getSubSport() == SubSport.TREADMILL,
                messages.getLapMesgs().size(),
                messages.getLapMesgs().stream()
                        .mapToDouble(lap -> lap.getTotalDistance())
                        .sum(),
                records.size(),
                (int) records.stream()
                        .filter(point -> point.getPositionLat() != null)
                        .count(),
                records.stream().mapToDouble(RecordMesg::getEnhancedSpeed).max().orElseThrow(),
                records.stream().filter(ReadRun::beatsLikeSteps).count() / (double) records.size());
    }

    Instant end() {
        return start.plusMillis(Math.round(elapsedSeconds * 1000));
    }

    private static boolean beatsLikeSteps(RecordMesg point) {
        double steps = 2 * (point.getCadence() + point.getFractionalCadence());
        return Math.abs(point.getHeartRate() - steps) <= 3;
    }
}
