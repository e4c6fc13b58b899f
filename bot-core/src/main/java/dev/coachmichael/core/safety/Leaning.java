package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a message leans to one of two sides, learnt from messages whose side is known: logistic regression with steps that
 * shrink per weight (AdaGrad, Duchi, Hazan and Singer 2011). Each step looks at less than half of a message's traits, others each
 * time (dropout, Srivastava and others 2014), so that none becomes the only one to tell. The same messages in the same order make
 * the same leaning.
 */
final class Leaning {

    private static final int ROUNDS = 12;
    private static final float STEP = 0.2f;
    private static final float DECAY = 1e-3f;
    private static final float SCALE = 2;
    /** Of the traits, how many are looked at in a step, of 1024. */
    private static final int LOOKED_AT = 410;

    private static final float FIRST_SPEED = 1e-3f;
    /** A prime, so that each round meets every message once, far from its neighbours. */
    private static final int STRIDE = 7919;

    private final float[] weights = new float[Traits.RANGE];
    private float usual;

    /** @param importance how much more one on this side counts than one on the other */
    static Leaning learnt(List<Traits> messages, boolean[] onThisSide, float importance) {
        Leaning leaning = new Leaning();
        float[] past = new float[Traits.RANGE];
        float pastUsual = FIRST_SPEED;
        int size = messages.size();
        for (int step = 0; step < ROUNDS * size; step++) {
            int i = (int) ((long) step * STRIDE % size);
            boolean side = onThisSide[i];
            Traits some = someOf(messages.get(i), step);
            double likely = 1 / (1 + StrictMath.exp(-leaning.of(some)));
            float error = (float) (likely - (side ? 1 : 0)) * (side ? importance : 1);
            pastUsual += error * error;
            leaning.usual -= STEP * error / (float) Math.sqrt(pastUsual);
            leaning.learn(some, error, past);
        }
        return leaning;
    }

    /** Some traits, made larger so that they weigh as much as all. */
    private static Traits someOf(Traits message, int step) {
        int[] at = new int[message.at().length];
        float[] value = new float[at.length];
        int count = 0;
        for (int k = 0; k < at.length; k++) {
            if ((Traits.mixed(message.at()[k], step) & 1023) < LOOKED_AT) {
                at[count] = message.at()[k];
                value[count] = message.value()[k] * 1024 / LOOKED_AT;
                count++;
            }
        }
        return new Traits(Arrays.copyOf(at, count), Arrays.copyOf(value, count));
    }

    private void learn(Traits message, float error, float[] past) {
        for (int k = 0; k < message.at().length; k++) {
            int at = message.at()[k];
            float slope = error * message.value()[k] * SCALE + DECAY * weights[at];
            past[at] += slope * slope;
            weights[at] -= STEP * slope / (float) Math.sqrt(past[at] + FIRST_SPEED);
        }
    }

    void write(DataOutputStream out) throws IOException {
        usedWeights().write(out);
        out.writeFloat(usual);
    }

    /** The weights that are not zero, which most are. */
    private Traits usedWeights() {
        int[] at =
                IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
        float[] used = new float[at.length];
        for (int k = 0; k < at.length; k++) {
            used[k] = weights[at[k]];
        }
        return new Traits(at, used);
    }

    static Leaning read(DataInputStream in) throws IOException {
        Leaning leaning = new Leaning();
        Traits used = Traits.read(in);
        for (int k = 0; k < used.at().length; k++) {
            leaning.weights[used.at()[k]] = used.value()[k];
        }
        leaning.usual = in.readFloat();
        return leaning;
    }

    /** The logarithm of the odds for this side: 0 when undecided. */
    float of(Traits message) {
        float sum = 0;
        for (int k = 0; k < message.at().length; k++) {
            sum += message.value()[k] * weights[message.at()[k]];
        }
        return usual + SCALE * sum;
    }
}
