package dev.coachmichael.core.coach;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A place to work for one turn. Thousands of turns may wait for a model, but only a few read, reckon and write at a time,
 * so that they do not all stand in the way of the messages that come in. Who waits for a model leaves the place to others.
 * It only orders the work: who waited long enough goes on without a place.
 */
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore desks;
    private boolean taken;

    private Desk(Semaphore desks) {
        this.desks = desks;
    }

    /** Waits for a free one, in the order of coming. */
    static Desk at(Semaphore desks) {
        Desk desk = new Desk(desks);
        desk.take();
        return desk;
    }

    /** Waits for something while others work here. */
    <T> T leftFor(Supplier<T> something) {
        close();
        try {
            return something.get();
        } finally {
            take();
        }
    }

    private void take() {
        try {
            taken = desks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
