package dev.coachmichael.deploy.bench;

import java.util.Locale;

/** What can be measured, in the order in which it is. */
public enum Part {
    /** Turns beside a yardstick that only inserts. */
    TURN(40),
    /** A stored burst until everything is answered. */
    DRAIN(10),
    /** Heap for turns that wait for a slow coach. */
    MEMORY(8),
    /** From the start of a process to its first answer. */
    START(8),
    /** The same turn among few and among many athletes. */
    GROWTH(34),
    /** Analysis, prediction and form on one thread. */
    NUMBERS(2),
    /** Conversations that wait for a slow language model. */
    MODEL(30);

    private final int share;

    Part(int share) {
        this.share = share;
    }

    /** As typed and printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which part of the time it may take, as a weight among the parts. */
    int share() {
        return share;
    }
}
