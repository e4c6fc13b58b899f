package dev.coachmichael.core.coach;

import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A budget in memory that lets a test see what was booked. */
final class Ledger implements TokenBudget {

    final AtomicInteger reserved = new AtomicInteger();
    final AtomicInteger spent = new AtomicInteger();
    final Queue<CallEnd> ends = new ConcurrentLinkedQueue<>();
    final Queue<Trace> traces = new ConcurrentLinkedQueue<>();
    volatile int limit = Integer.MAX_VALUE;

    @Override
    public Future<Optional<Reservation>> reserve(Turn turn, String provider, String model, int tokens) {
        if (spent.get() + reserved.get() + tokens > limit) {
            return Future.succeededFuture(Optional.empty());
        }
        reserved.addAndGet(tokens);
        return Future.succeededFuture(Optional.of(new Reservation(
                UUID.randomUUID(),
                turn.home(),
                turn.cause(),
                turn.today(),
                LocalDate.ofInstant(turn.now(), ZoneOffset.UTC),
                tokens)));
    }

    @Override
    public Future<Void> settle(Reservation reservation, CallEnd end) {
        reserved.addAndGet(-reservation.tokens());
        spent.addAndGet(end.tokens());
        ends.add(end);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> keep(Turn turn, Trace trace) {
        traces.add(trace);
        return Future.succeededFuture();
    }

    @Override
    public Future<Spending> spending(UUID home, LocalDate day) {
        return Future.succeededFuture(new Spending(spent.get(), OptionalInt.empty()));
    }
}
