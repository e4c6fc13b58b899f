package dev.coachmichael.deploy.demo;

import dev.coachmichael.deploy.demo.Session.Kind;
import java.util.ArrayList;
import java.util.List;

/** The sessions that the demo runners know, in the shares of maximal aerobic speed that coaches give. */
final class Workouts {
    private static final double JOG = 0.62;
    private static final double RACE_MEASURED_MORE = 1.004;

    private final Body body;

    Workouts(Body body) {
        this.body = body;
    }

    Session easy(double meters, double share) {
        return steady(Kind.EASY, meters, body.speedAt(share));
    }

    Session longRun(double meters, double share) {
        return steady(Kind.LONG, meters, body.speedAt(share));
    }

    Session easyOrLong(boolean longRun, double meters, double share) {
        return longRun ? longRun(meters, share) : easy(meters, share);
    }

    /** A gentle start, then an even rest. */
    static Session steady(Kind kind, double meters, double metersPerSecond) {
        double opening = Math.min(1000, meters / 4);
        int seconds = (int) StrictMath.round(meters / metersPerSecond);
        int openingSeconds = (int) StrictMath.round(opening / metersPerSecond * 1.04);
        return new Session(
                kind,
                List.of(
                        new Stretch(Stretch.Kind.RUN, opening, openingSeconds),
                        new Stretch(Stretch.Kind.RUN, meters - opening, seconds - openingSeconds)));
    }

    /** The last part of a long run at marathon pace. */
    Session longWithFastEnd(double meters, double fastMeters, double share, double fastShare) {
        return new Session(
                Kind.LONG,
                List.of(
                        run(meters - fastMeters, share),
                        Stretch.ofMeters(Stretch.Kind.RUN, fastMeters, body.speedAt(fastShare))));
    }

    /** For example 6 times 1000 m with 90 s of jogging. */
    Session repetitions(int count, double meters, double share, int restSeconds, double warmupMeters) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(Stretch.ofMeters(Stretch.Kind.WARMUP, warmupMeters, body.speedAt(0.66)));
        for (int i = 0; i < count; i++) {
            double unevenness = 1 + 0.008 * (i % 3 - 1) - 0.004 * i / count;
            stretches.add(Stretch.ofMeters(Stretch.Kind.REPETITION, meters, body.speedAt(share * unevenness)));
            stretches.add(Stretch.ofSeconds(Stretch.Kind.RECOVERY, restSeconds, body.speedAt(0.5)));
        }
        return closed(Kind.INTERVALS, stretches, warmupMeters / 2);
    }

    /** Sets of 30 s fast and 30 s slow, three minutes of jogging between the sets. */
    Session thirtyThirty(int sets, int count, double warmupMeters) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(Stretch.ofMeters(Stretch.Kind.WARMUP, warmupMeters, body.speedAt(0.66)));
        for (int set = 0; set < sets; set++) {
            if (set > 0) {
                stretches.add(Stretch.ofSeconds(Stretch.Kind.RECOVERY, 180, body.speedAt(0.5)));
            }
            for (int i = 0; i < count; i++) {
                stretches.add(Stretch.ofSeconds(Stretch.Kind.REPETITION, 30, body.speedAt(1.04)));
                stretches.add(Stretch.ofSeconds(Stretch.Kind.RECOVERY, 30, body.speedAt(0.55)));
            }
        }
        return closed(Kind.INTERVALS, stretches, warmupMeters / 2);
    }

    /** Blocks at threshold. */
    Session tempo(int blocks, int minutes, double share, double warmupMeters) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(Stretch.ofMeters(Stretch.Kind.WARMUP, warmupMeters, body.speedAt(0.66)));
        for (int block = 0; block < blocks; block++) {
            if (block > 0) {
                stretches.add(Stretch.ofSeconds(Stretch.Kind.RECOVERY, 150, body.speedAt(0.55)));
            }
            stretches.add(Stretch.ofSeconds(Stretch.Kind.REPETITION, minutes * 60, body.speedAt(share)));
        }
        return closed(Kind.TEMPO, stretches, warmupMeters / 2);
    }

    /** Uphill repetitions of 200 m; made for {@link Places#hill}, where the warm-up ends at the foot of the slope. */
    Session hills(int count) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(Stretch.ofMeters(Stretch.Kind.WARMUP, 2 * Places.HILL_METERS + 150, body.speedAt(0.66)));
        for (int i = 0; i < count; i++) {
            stretches.add(Stretch.ofMeters(Stretch.Kind.REPETITION, 200, body.speedAt(0.80 - 0.002 * i)));
            stretches.add(Stretch.ofMeters(Stretch.Kind.JOG_BACK, 200, body.speedAt(0.55)));
        }
        return closed(Kind.INTERVALS, stretches, 1500);
    }

    /** Run and walk in turn, with five minutes of walking around it. */
    static Session runWalk(int times, int runSeconds, int walkSeconds, double runMetersPerSecond) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(Stretch.ofSeconds(Stretch.Kind.WALK, 240, 1.5));
        for (int i = 0; i < times; i++) {
            stretches.add(Stretch.ofSeconds(Stretch.Kind.RUN, runSeconds, runMetersPerSecond));
            stretches.add(Stretch.ofSeconds(Stretch.Kind.WALK, walkSeconds, 1.5));
        }
        stretches.add(Stretch.ofSeconds(Stretch.Kind.WALK, 180, 1.4));
        return new Session(Kind.RUN_WALK, stretches);
    }

    /**
     * A race in exactly the given time. Watches measure a little more than the official distance.
     *
     * @param fade how much slower the last fifth is than the middle, 0.05 being 5 %
     */
    static Session race(double officialMeters, int seconds, double fade) {
        double[] shares = {0.1, 0.5, 0.2, 0.15, 0.05};
        double[] slowness = {0.98, 1, 1 + fade / 4, 1 + fade, 1 + fade / 2};
        double weight = 0;
        for (int i = 0; i < shares.length; i++) {
            weight += shares[i] * slowness[i];
        }
        List<Stretch> stretches = new ArrayList<>();
        int spent = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean last = i == shares.length - 1;
            int part = last ? seconds - spent : (int) StrictMath.round(seconds * shares[i] * slowness[i] / weight);
            stretches.add(new Stretch(Stretch.Kind.RUN, officialMeters * RACE_MEASURED_MORE * shares[i], part));
            spent += part;
        }
        return new Session(Kind.RACE, stretches);
    }

    private Stretch run(double meters, double share) {
        return Stretch.ofMeters(Stretch.Kind.RUN, meters, body.speedAt(share));
    }

    private Session closed(Kind kind, List<Stretch> stretches, double cooldownMeters) {
        stretches.add(Stretch.ofMeters(Stretch.Kind.COOLDOWN, cooldownMeters, body.speedAt(JOG)));
        return new Session(kind, stretches);
    }
}
