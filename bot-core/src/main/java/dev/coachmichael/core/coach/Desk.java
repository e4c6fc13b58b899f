package dev.coachmichael.core.coach;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A place to work for one turn. Thousands of turns may wait for a model, but only a few read, reckon and write at a time,
 * so that they do not all stand in the way of the messages that come in. Who waits for a model leaves the place to others,
 * and goes on without one if none is free when the model has replied.
 */
final class Desk implements AutoCloseable {

    private static final Duration BACK = Duration.ofSeconds(3);

    private final Semaphore desks;
    private boolean taken;

    private Desk(Semaphore desks) {
        this.desks = desks;
    }

    /** Waits for a free one, in the order of coming; look whether it {@link #isTaken}. */
    static Desk at(Semaphore desks, Duration patience) {
        Desk desk = new Desk(desks);
        desk.take(patience);
        return desk;
    }

    /** Whether there was a free one in time. */
    boolean isTaken() {
        return taken;
    }

    /** Waits for something while others work here. */
    <T> T leftFor(Supplier<T> something) {
        close();
        try {
            return something.get();
        } finally {
            take(BACK);
        }
    }

    private void take(Duration patience) {
        try {
            taken = desks.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (taken) {
            taken = false;
            desks.release();
        }
    }
}
