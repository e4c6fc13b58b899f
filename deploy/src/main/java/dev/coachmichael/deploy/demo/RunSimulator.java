package dev.coachmichael.deploy.demo;

/**
 * Runs a planned run: each stretch takes exactly its seconds for exactly its meters, with the unevenness of legs, hills,
 * satellites and hearts in between.
 */
final class RunSimulator {
    private static final double LEGS_SECONDS = 2.5;
    private static final double SLOWER_PER_GRADE = 2.2;
    private static final double EFFORT_PER_GRADE = 3.3;
    private static final double SLOWEST_METERS_PER_SECOND = 0.4;

    private final PlannedRun run;
    private final Dice dice;
    private final Trace trace;

    private RunSimulator(PlannedRun run, Dice dice) {
        this.run = run;
        this.dice = dice;
        this.trace = new Trace(run.session().seconds());
    }

    static Trace simulate(PlannedRun run, Dice dice) {
        RunSimulator simulator = new RunSimulator(run, dice);
        simulator.move();
        simulator.beat();
        simulator.step();
        simulator.locate();
        Mishap.strike(run, simulator.trace, dice);
        return simulator.trace;
    }

    /** Seconds of running time after which a long pause begins. */
    static int pauseAfterSeconds(PlannedRun run) {
        return run.session().seconds() * 3 / 5;
    }

    private void move() {
        boolean belt = run.course() instanceof Course.Treadmill;
        Ripple mood = new Ripple(dice, 90, belt ? 0.005 : 0.025);
        Ripple stride = new Ripple(dice, 5, belt ? 0.015 : 0.06);
        int start = 0;
        for (Stretch stretch : run.session().stretches()) {
            int direction = stretch.kind() == Stretch.Kind.JOG_BACK ? -1 : 1;
            pace(stretch, start, direction, mood, stride);
            settle(stretch, start, direction);
            start += stretch.seconds();
        }
        trace.metersPerSecond[0] = 0;
    }

    private void pace(Stretch stretch, int start, int direction, Ripple mood, Ripple stride) {
        double legs = start == 0 ? 0 : trace.metersPerSecond[start];
        double along = trace.alongMeters[start];
        for (int t = start + 1; t <= start + stretch.seconds(); t++) {
            double slope = direction * gradeAt(along);
            double wanted = stretch.metersPerSecond() * (1 - SLOWER_PER_GRADE * slope + mood.next());
            legs += (wanted - legs) / LEGS_SECONDS;
            trace.metersPerSecond[t] = Math.max(SLOWEST_METERS_PER_SECOND, legs + stride.next());
            along += direction * trace.metersPerSecond[t];
        }
    }

    /** Scales the stretch to its exact length and adds it up. */
    private void settle(Stretch stretch, int start, int direction) {
        int end = start + stretch.seconds();
        double sum = 0;
        for (int t = start + 1; t <= end; t++) {
            sum += trace.metersPerSecond[t];
        }
        double scale = stretch.meters() / sum;
        for (int t = start + 1; t <= end; t++) {
            double metersPerSecond = trace.metersPerSecond[t] * scale;
            trace.metersPerSecond[t] = metersPerSecond;
            trace.meters[t] = trace.meters[t - 1] + metersPerSecond;
            trace.alongMeters[t] = trace.alongMeters[t - 1] + direction * metersPerSecond;
        }
    }

    private void beat() {
        Body body = run.body();
        Ripple nerves = new Ripple(dice, 12, 1.2);
        double heartRate = body.startingHeartRate();
        trace.heartRate[0] = heartRate;
        for (int t = 1; t <= trace.seconds(); t++) {
            double ahead = trace.alongMeters[t] - trace.alongMeters[t - 1];
            double slope = Math.signum(ahead) * gradeAt(trace.alongMeters[t]);
            double flatSpeed = trace.metersPerSecond[t] * (1 + EFFORT_PER_GRADE * slope);
            if (run.fault() == Fault.LONG_PAUSE && t == pauseAfterSeconds(run) + 1) {
                heartRate = body.startingHeartRate();
            }
            heartRate = body.nextHeartRate(heartRate, flatSpeed, t);
            trace.heartRate[t] = heartRate + nerves.next();
        }
        shiftToMean();
    }

    /** The day's form: a few beats up or down, so that the mean is the planned one. */
    private void shiftToMean() {
        for (int round = 0; round < 4; round++) {
            double shift = run.meanHeartRate() - trace.mean(trace.heartRate, 1, trace.seconds());
            for (int t = 0; t <= trace.seconds(); t++) {
                trace.heartRate[t] = Math.clamp(
                        trace.heartRate[t] + shift,
                        run.body().restingHeartRate(),
                        run.body().maximalHeartRate());
            }
        }
    }

    private void step() {
        Ripple rhythm = new Ripple(dice, 15, 1.4);
        for (int t = 0; t <= trace.seconds(); t++) {
            trace.stepsPerMinute[t] = t == 0 ? 0 : run.body().cadence(trace.metersPerSecond[t]) + rhythm.next();
        }
    }

    private void locate() {
        switch (run.course()) {
            case Course.Treadmill treadmill -> {
                // A belt goes nowhere.
            }
            case Course.Outdoors outdoors -> locate(outdoors.loop());
        }
    }

    private void locate(Loop loop) {
        Ripple north = new Ripple(dice, 40, 1.6);
        Ripple east = new Ripple(dice, 40, 1.6);
        Ripple air = new Ripple(dice, 240, 0.8);
        for (int t = 0; t <= trace.seconds(); t++) {
            double along = trace.alongMeters[t];
            trace.latitude[t] = loop.latitudeAt(along, north.next());
            trace.longitude[t] = loop.longitudeAt(along, east.next());
            trace.altitudeMeters[t] = loop.altitudeAt(along) + air.next();
        }
    }

    private double gradeAt(double alongMeters) {
        return switch (run.course()) {
            case Course.Treadmill treadmill -> 0;
            case Course.Outdoors outdoors -> outdoors.loop().gradeAt(alongMeters);
        };
    }
}
