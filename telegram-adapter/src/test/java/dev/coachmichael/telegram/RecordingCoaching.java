package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A coach that remembers what it was given, knows what it saw before, and fails when told to. */
final class RecordingCoaching implements Coaching {

    /** One call of {@link Coaching#accept}. */
    record Batch(EndpointId endpoint, List<Inbound> inbounds, OptionalLong offset) {}

    /** One group that got a new id. */
    record Move(String oldChat, String newChat) {}

    private final Conditions conditions = new Conditions(this);
    private final List<Batch> batches = new ArrayList<>();
    private final List<Inbound> stored = new ArrayList<>();
    private final Set<String> origins = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();
    private Function<Inbound, Acceptance> verdict = inbound -> new Acceptance.Queued();
    private int failures;
    private int hangs;
    private final List<Promise<Void>> held = new ArrayList<>();
    private int polls;
    private boolean breaks;

    @Override
    public synchronized Future<List<Acceptance>> accept(
            EndpointId endpoint, List<Inbound> batch, OptionalLong pollOffset) {
        if (hangs > 0) {
            hangs--;
            Promise<Void> release = Promise.promise();
            held.add(release);
            conditions.changed();
            return release.future().compose(go -> accept(endpoint, batch, pollOffset));
        }
        batches.add(new Batch(endpoint, List.copyOf(batch), pollOffset));
        if (failures > 0) {
            failures--;
            conditions.changed();
            return Future.failedFuture("the database is away");
        }
        List<Acceptance> acceptances = new ArrayList<>();
        for (Inbound inbound : batch) {
            boolean fresh = origins.add(inbound.origin());
            acceptances.add(fresh ? verdict.apply(inbound) : new Acceptance.Duplicate());
            if (fresh) {
                stored.add(inbound);
            }
        }
        conditions.changed();
        return Future.succeededFuture(acceptances);
    }

    @Override
    public Future<Void> open(Door door) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close(EndpointId endpoint) {
        return Future.succeededFuture();
    }

    @Override
    public synchronized Future<Void> chatMoved(EndpointId endpoint, String oldChat, String newChat) {
        moves.add(new Move(oldChat, newChat));
        conditions.changed();
        return Future.succeededFuture();
    }

    @Override
    public synchronized void polled(EndpointId endpoint) {
        if (breaks) {
            breaks = false;
            throw new AssertionError("a bug that nobody thought of");
        }
        polls++;
        conditions.changed();
    }

    /** The next batches are not stored. */
    synchronized void fail(int times) {
        failures = times;
    }

    /** The next batches get no answer until {@link #release}. */
    synchronized void hang(int times) {
        hangs = times;
    }

    /** The next good poll ends the thread that polls. */
    synchronized void breakOnce() {
        breaks = true;
    }

    /** What was held back is stored now. */
    void release() {
        List<Promise<Void>> releases;
        synchronized (this) {
            releases = List.copyOf(held);
            held.clear();
        }
        releases.forEach(Promise::complete);
    }

    synchronized int held() {
        return held.size();
    }

    synchronized void judge(Function<Inbound, Acceptance> newVerdict) {
        verdict = newVerdict;
    }

    /** Every batch that was handed over, failed ones too. */
    synchronized List<Batch> batches() {
        return List.copyOf(batches);
    }

    /** What is stored, each event once, in order. */
    synchronized List<Inbound> stored() {
        return List.copyOf(stored);
    }

    synchronized int storedCount() {
        return stored.size();
    }

    synchronized List<Move> moves() {
        return List.copyOf(moves);
    }

    synchronized int polls() {
        return polls;
    }

    /** Waits until so many events are stored, and returns them. */
    List<Inbound> expect(int count) {
        await(count + " stored events", () -> stored.size() >= count);
        return stored();
    }

    /** The texts that are stored. */
    List<String> texts() {
        return stored().stream()
                .map(inbound -> inbound.content() instanceof Inbound.Content.Text text ? text.text() : "?")
                .toList();
    }

    void await(String what, BooleanSupplier condition) {
        await(what, FakeChat.PATIENCE, condition);
    }

    void await(String what, Duration patience, BooleanSupplier condition) {
        conditions.await(what, patience, condition);
    }
}
