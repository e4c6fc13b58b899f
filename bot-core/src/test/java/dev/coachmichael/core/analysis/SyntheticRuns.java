package dev.coachmichael.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Runs of nine kinds as speeds once a second, with the number of repetitions that whoever ran them would count. Speeds of
 * legs differ a little, runners take a few seconds to change pace, and the noise of the watch is an AR(1) process.
 */
final class SyntheticRuns {

    enum Kind {
        EASY,
        PROGRESSIVE,
        HILLY,
        STOP_AND_GO,
        R200,
        R400,
        R1000,
        TEMPO_10_MIN,
        THIRTY_THIRTY
    }

    record Run(Kind kind, double[] metersPerSecond, int repetitions) {}

    private static final double MEMORY = 0.8;
    private static final double CHANGE_SECONDS = 3;

    private final Random dice;
    private final List<Double> target = new ArrayList<>();

    private SyntheticRuns(long seed) {
        dice = new Random(seed);
    }

    /** Forty of each kind. */
    static List<Run> all(double noise, long seed) {
        List<Run> runs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < 40; i++) {
                runs.add(new SyntheticRuns(seed + 1000L * kind.ordinal() + i).run(kind, noise));
            }
        }
        return runs;
    }

    private Run run(Kind kind, double noise) {
        double easy = between(2.4, 3.4);
        int repetitions =
                switch (kind) {
                    case EASY -> easy(easy);
                    case PROGRESSIVE -> progressive(easy);
                    case HILLY -> hilly(easy);
                    case STOP_AND_GO -> stopAndGo(easy);
                    case R200 -> distance(easy, 200, whole(8, 14), between(1.45, 1.7), whole(45, 90));
                    case R400 -> distance(easy, 400, whole(6, 12), between(1.38, 1.6), whole(60, 120));
                    case R1000 -> distance(easy, 1000, whole(4, 8), between(1.3, 1.5), whole(90, 180));
                    case TEMPO_10_MIN -> time(easy, 600, whole(2, 4), between(1.2, 1.3), whole(120, 240));
                    case THIRTY_THIRTY -> time(easy, 30, whole(10, 24), between(1.45, 1.7), 30);
                };
        return new Run(kind, watched(noise), repetitions);
    }

    private int easy(double easy) {
        leg(easy, whole(1800, 4500));
        return 0;
    }

    private int progressive(double easy) {
        int seconds = whole(2400, 4200);
        for (int second = 0; second < seconds; second++) {
            target.add(easy * (0.92 + 0.28 * second / seconds));
        }
        return 0;
    }

    private int hilly(double easy) {
        int seconds = whole(2400, 5400);
        double period = between(240, 700);
        double phase = between(0, 6);
        for (int second = 0; second < seconds; second++) {
            target.add(easy
                    * (1
                            + 0.08 * Math.sin(2 * Math.PI * second / period + phase)
                            + 0.05 * Math.sin(2 * Math.PI * second / (period * 0.37))));
        }
        return 0;
    }

    private int stopAndGo(double easy) {
        int lights = whole(6, 14);
        for (int light = 0; light < lights; light++) {
            leg(easy * between(0.97, 1.03), whole(120, 400));
            leg(0, whole(10, 50));
        }
        leg(easy, whole(200, 400));
        return 0;
    }

    private int distance(double easy, double meters, int count, double faster, int restSeconds) {
        return session(easy, (int) Math.round(meters / (easy * faster)), count, faster, restSeconds);
    }

    private int time(double easy, int seconds, int count, double faster, int restSeconds) {
        return session(easy, seconds, count, faster, restSeconds);
    }

    private int session(double easy, int seconds, int count, double faster, int restSeconds) {
        leg(easy, whole(600, 1200));
        double jog = easy * between(0.78, 0.95);
        for (int repetition = 0; repetition < count; repetition++) {
            leg(easy * faster * between(0.98, 1.02), seconds);
            leg(repetition == count - 1 ? easy * 0.95 : jog, restSeconds);
        }
        leg(easy * 0.95, whole(400, 900));
        return count;
    }

    private void leg(double speed, int seconds) {
        for (int second = 0; second < seconds; second++) {
            target.add(speed);
        }
    }

    private double[] watched(double noise) {
        double[] speeds = new double[target.size()];
        double body = target.getFirst();
        double error = 0;
        double fresh = noise * Math.sqrt(1 - MEMORY * MEMORY);
        for (int second = 0; second < speeds.length; second++) {
            body += (target.get(second) - body) / CHANGE_SECONDS;
            error = MEMORY * error + fresh * dice.nextGaussian();
            speeds[second] = Math.max(0, body + error);
        }
        return speeds;
    }

    private double between(double low, double high) {
        return low + (high - low) * dice.nextDouble();
    }

    private int whole(int low, int high) {
        return low + dice.nextInt(high - low + 1);
    }
}
