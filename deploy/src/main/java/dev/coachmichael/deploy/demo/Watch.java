package dev.coachmichael.deploy.demo;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;

/** What the watch makes of a run: which seconds it keeps, and the totals it shows. */
final class Watch {
    private static final int PAUSE_SECONDS = 17 * 60;

    private final PlannedRun run;
    private final Trace trace;
    private final Dice dice;

    private Watch(PlannedRun run, Trace trace, Dice dice) {
        this.run = run;
        this.trace = trace;
        this.dice = dice;
    }

    static Activity record(PlannedRun run, Trace trace, Dice dice) {
        Watch watch = new Watch(run, trace, dice);
        LapCutter laps = new LapCutter(run, trace, watch::elapsedMillis);
        SubSport subSport = watch.outdoors() ? SubSport.GENERIC : SubSport.TREADMILL;
        return Activity.summary(
                        Sport.RUN,
                        ActivityStart.at(run.start().toInstant(), run.start().getZone()),
                        laps.whole(),
                        SourceFormat.FIT)
                .withSport(Sport.RUN, subSport)
                .withLaps(laps.cut())
                .withTrack(watch.track());
    }

    private Track track() {
        TrackBuilder track = Track.builder();
        boolean[] kept = keptSeconds();
        for (int t = 0; t <= trace.seconds(); t++) {
            if (kept[t]) {
                add(track, t);
            }
        }
        if (run.fault() == Fault.LONG_PAUSE) {
            int from = RunSimulator.pauseAfterSeconds(run) * 1000;
            track.pause(from, from + PAUSE_SECONDS * 1000);
        }
        return track.build();
    }

    private void add(TrackBuilder track, int t) {
        track.add(elapsedMillis(t))
                .distanceMeters(trace.meters[t])
                .speedMetersPerSecond(trace.metersPerSecond[t])
                .set(Column.HEART_RATE, (int) Math.round(trace.heartRate[t]))
                .set(Column.CADENCE, (int) Math.round(trace.stepsPerMinute[t]));
        if (outdoors()) {
            track.position(trace.latitude[t], trace.longitude[t]).altitudeMeters(trace.altitudeMeters[t]);
        }
    }

    /** Every so many seconds, a little irregularly, and each second where something begins or ends. */
    private boolean[] keptSeconds() {
        boolean[] kept = new boolean[trace.seconds() + 1];
        int every = run.recordEverySeconds();
        for (int t = 0; t <= trace.seconds(); t += every == 1 ? 1 : every - 1 + dice.below(3)) {
            kept[t] = true;
        }
        int end = 0;
        for (Stretch stretch : run.session().stretches()) {
            end += stretch.seconds();
            kept[end] = true;
        }
        if (run.fault() == Fault.LONG_PAUSE) {
            int pause = RunSimulator.pauseAfterSeconds(run);
            kept[pause] = true;
            kept[pause + 1] = true;
        }
        return kept;
    }

    /** From the start by the clock, after so many seconds by the timer. */
    private int elapsedMillis(double timerSeconds) {
        boolean paused = run.fault() == Fault.LONG_PAUSE && timerSeconds > RunSimulator.pauseAfterSeconds(run);
        return (int) Math.round(timerSeconds * 1000) + (paused ? PAUSE_SECONDS * 1000 : 0);
    }

    private boolean outdoors() {
        return run.course() instanceof Course.Outdoors;
    }
}
