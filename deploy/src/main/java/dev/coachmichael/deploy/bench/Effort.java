package dev.coachmichael.deploy.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how often a measurement is repeated; medians are printed
 * @param slice how long one measurement of a round lasts
 * @param warmUp messages before anything is measured: fewer than 40,000 measure the compiler too
 * @param burst updates that are stored before they are drained
 * @param flight turns that wait for a slow coach at once
 * @param few athletes of the small database
 * @param many athletes of the large one
 * @param limit how long all parts together may take; rounds are left out when it is over
 */
public record Effort(int rounds, Duration slice, int warmUp, int burst, int flight, int few, int many, Duration limit) {

    /** Most rounds that may be asked for. */
    public static final int MOST_ROUNDS = 50;

    public Effort {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("Rounds are 1 to " + MOST_ROUNDS + ", not " + rounds);
        }
    }

    /** About six minutes. */
    public static Effort full() {
        return new Effort(5, Duration.ofSeconds(3), 40_000, 20_000, 10_000, 1_000, 250_000, Duration.ofMinutes(6));
    }

    /** About a minute and a half; its figures are rougher. */
    public static Effort quick() {
        return new Effort(3, Duration.ofSeconds(1), 10_000, 5_000, 2_000, 1_000, 50_000, Duration.ofSeconds(90));
    }

    /** The same with other rounds; the limit grows with them. */
    public Effort withRounds(int wanted) {
        Duration longer = wanted > rounds ? limit.multipliedBy(wanted).dividedBy(rounds) : limit;
        return new Effort(wanted, slice, warmUp, burst, flight, few, many, longer);
    }
}
