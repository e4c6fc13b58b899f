package dev.coachmichael.deploy.demo;

/**
 * Randomness that is the same on every machine and Java version: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). A named
 * stream per runner and per run keeps them independent of each other and of the order in which they are made.
 */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int MASK_16_BITS = 0xFFFF;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long seed, String name) {
        long hash = 0xCBF29CE484222325L ^ mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return new Dice(mix(hash));
    }

    /** Uniform in [low, high). */
    double between(double low, double high) {
        return low + (high - low) * ((next() >>> 11) * 0x1.0p-53);
    }

    /** Uniform in 0 .. bound - 1. */
    int below(int bound) {
        return (int) between(0, bound);
    }

    boolean chance(double probability) {
        return between(0, 1) < probability;
    }

    /** About normal with mean 0 and deviation 1, never beyond 3.5: the sum of four uniform numbers (Irwin-Hall). */
    double normal() {
        long bits = next();
        long sum = (bits & MASK_16_BITS)
                + ((bits >>> 16) & MASK_16_BITS)
                + ((bits >>> 32) & MASK_16_BITS)
                + ((bits >>> 48) & MASK_16_BITS);
        return (sum / 65_536.0 - 2) * 1.7320508;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
