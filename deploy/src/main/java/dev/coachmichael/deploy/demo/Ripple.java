package dev.coachmichael.deploy.demo;

/** Noise that remembers: a first-order autoregressive series with one value per second. */
final class Ripple {
    private final Dice dice;
    private final double memory;
    private final double kick;
    private double value;

    /**
     * @param memorySeconds after this time a third of a deviation is left
     * @param deviation standard deviation of the series, in the unit of what it disturbs
     */
    Ripple(Dice dice, double memorySeconds, double deviation) {
        this.dice = dice;
        this.memory = StrictMath.exp(-1 / memorySeconds);
        this.kick = deviation * StrictMath.sqrt(1 - memory * memory);
        this.value = deviation * dice.normal();
    }

    double next() {
        value = memory * value + kick * dice.normal();
        return value;
    }
}
