package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How likely a message is on one of two sides, learned from messages whose side is known. Each trait weighs by itself, and
 * each two of them together as much as their factors agree (Rendle 2010, Factorization Machines), so that a word may tell a
 * danger beside one word and none beside another. Learned step by step with steps that shrink per weight (AdaGrad, Duchi,
 * Hazan and Singer 2011), each looking at less than half of a message's traits (dropout, Srivastava and others 2014). Several
 * machines are learned from other beginnings and averaged, which makes one with the factors of all. The same messages in the
 * same order make the same machine.
 */
final class FactorizationMachine {

    private static final int MACHINES = 4;
    private static final int FACTORS = 8;
    /** Traits share factors by their last bits: there are far more of them than messages to learn from. */
    private static final int SHARED_BY = (1 << 16) - 1;

    private static final int ROUNDS = 8;
    private static final float STEP = 0.2f;
    private static final float DECAY = 1e-3f;
    private static final float SCALE = 2;
    private static final float FACTOR_STEP = 0.1f;
    private static final float FACTOR_SCALE = 4;
    private static final double FIRST_FACTOR = 0.03;
    private static final float FIRST_SPEED = 1e-3f;
    private static final float FIRST_FACTOR_SPEED = 1e-2f;
    /** Of the traits, how many are looked at in a step, of 1024. */
    private static final int LOOKED_AT = 410;
    /** Primes, so that each round meets every message once, far from its neighbours. */
    private static final int[] STRIDES = {7919, 7907, 7901, 7883};

    private final float[] weights;
    private final float[] factors;
    private final int each;
    private float usual;

    private FactorizationMachine(int each) {
        this.each = each;
        this.weights = new float[Traits.RANGE];
        this.factors = new float[(SHARED_BY + 1) * each];
    }

    /** @param importance how much more one on this side counts than one on the other */
    static FactorizationMachine learnt(List<Traits> messages, boolean[] onThisSide, float importance) {
        List<FactorizationMachine> machines = IntStream.range(0, MACHINES)
                .parallel()
                .mapToObj(number -> new Lesson(number).learn(messages, onThisSide, importance))
                .toList();
        FactorizationMachine all = new FactorizationMachine(FACTORS * MACHINES);
        float share = 1f / MACHINES;
        float root = (float) Math.sqrt(share);
        for (int number = 0; number < MACHINES; number++) {
            FactorizationMachine one = machines.get(number);
            all.usual += share * one.usual;
            for (int i = 0; i < one.weights.length; i++) {
                all.weights[i] += share * one.weights[i];
            }
            for (int i = 0; i < one.factors.length; i++) {
                all.factors[i / FACTORS * all.each + number * FACTORS + i % FACTORS] = root * one.factors[i];
            }
        }
        return all;
    }

    /** The logarithm of the odds for this side: 0 when undecided. */
    float of(Traits message) {
        return of(message, new float[each]);
    }

    /** @param sums is filled with the sums of the factors, which learning needs */
    private float of(Traits message, float[] sums) {
        Arrays.fill(sums, 0);
        float alone = usual;
        float squares = 0;
        for (int k = 0; k < message.at().length; k++) {
            alone += SCALE * message.value()[k] * weights[message.at()[k]];
            float value = FACTOR_SCALE * message.value()[k];
            int first = (message.at()[k] & SHARED_BY) * each;
            for (int factor = 0; factor < each; factor++) {
                float part = value * factors[first + factor];
                sums[factor] += part;
                squares += part * part;
            }
        }
        float pairs = -squares;
        for (float sum : sums) {
            pairs += sum * sum;
        }
        return alone + pairs / 2;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(each);
        out.writeFloat(usual);
        int[] used =
                IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
        out.writeInt(used.length);
        for (int at : used) {
            out.writeInt(at);
            out.writeFloat(weights[at]);
        }
        for (float factor : factors) {
            out.writeShort(Float.floatToFloat16(factor));
        }
    }

    static FactorizationMachine read(DataInputStream in) throws IOException {
        FactorizationMachine machine = new FactorizationMachine(in.readInt());
        machine.usual = in.readFloat();
        for (int left = in.readInt(); left > 0; left--) {
            machine.weights[in.readInt()] = in.readFloat();
        }
        for (int i = 0; i < machine.factors.length; i++) {
            machine.factors[i] = Float.float16ToFloat(in.readShort());
        }
        return machine;
    }

    /** How one machine comes to know. */
    private static final class Lesson {
        private final int number;
        private final FactorizationMachine machine = new FactorizationMachine(FACTORS);
        private final float[] speeds = new float[machine.weights.length];
        private final float[] factorSpeeds = new float[machine.factors.length];
        private final float[] sums = new float[FACTORS];
        private float usualSpeed = FIRST_SPEED;

        Lesson(int number) {
            this.number = number;
            Random random = new Random(number);
            for (int i = 0; i < machine.factors.length; i++) {
                machine.factors[i] = (float) (FIRST_FACTOR * random.nextGaussian());
            }
        }

        FactorizationMachine learn(List<Traits> messages, boolean[] onThisSide, float importance) {
            int size = messages.size();
            for (int step = 0; step < ROUNDS * size; step++) {
                int i = (int) ((long) step * STRIDES[number] % size);
                boolean side = onThisSide[i];
                Traits some = someOf(messages.get(i), step);
                double likely = 1 / (1 + StrictMath.exp(-machine.of(some, sums)));
                learn(some, (float) (likely - (side ? 1 : 0)) * (side ? importance : 1));
            }
            return machine;
        }

        /** Some traits, made larger so that they weigh as much as all. */
        private Traits someOf(Traits message, int step) {
            int[] at = new int[message.at().length];
            float[] value = new float[at.length];
            int count = 0;
            for (int k = 0; k < at.length; k++) {
                if ((Traits.mixed(message.at()[k], step + number * 1_000_003) & 1023) < LOOKED_AT) {
                    at[count] = message.at()[k];
                    value[count] = message.value()[k] * 1024 / LOOKED_AT;
                    count++;
                }
            }
            return new Traits(Arrays.copyOf(at, count), Arrays.copyOf(value, count));
        }

        private void learn(Traits message, float error) {
            usualSpeed += error * error;
            machine.usual -= STEP * error / (float) Math.sqrt(usualSpeed);
            for (int k = 0; k < message.at().length; k++) {
                int at = message.at()[k];
                float slope = SCALE * error * message.value()[k] + DECAY * machine.weights[at];
                speeds[at] += slope * slope;
                machine.weights[at] -= STEP * slope / (float) Math.sqrt(speeds[at] + FIRST_SPEED);
                learnFactors((at & SHARED_BY) * FACTORS, FACTOR_SCALE * message.value()[k], error);
            }
        }

        private void learnFactors(int first, float value, float error) {
            for (int factor = 0; factor < FACTORS; factor++) {
                int i = first + factor;
                float own = machine.factors[i];
                float slope = error * value * (sums[factor] - value * own) + DECAY * own;
                factorSpeeds[i] += slope * slope;
                machine.factors[i] -= FACTOR_STEP * slope / (float) Math.sqrt(factorSpeeds[i] + FIRST_FACTOR_SPEED);
            }
        }
    }
}
