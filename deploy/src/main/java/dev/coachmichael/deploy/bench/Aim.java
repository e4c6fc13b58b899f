package dev.coachmichael.deploy.bench;

/** What a figure should be: at most or at least a value. */
record Aim(boolean most, double value) {

    static Aim atMost(double value) {
        return new Aim(true, value);
    }

    static Aim atLeast(double value) {
        return new Aim(false, value);
    }

    boolean metBy(double measured) {
        return most ? measured <= value : measured >= value;
    }

    @Override
    public String toString() {
        return (most ? "≤ " : "≥ ") + Figure.number(value);
    }
}
