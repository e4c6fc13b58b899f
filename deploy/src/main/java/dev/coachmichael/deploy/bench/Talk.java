package dev.coachmichael.deploy.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Runners who write and wait: one message each at a time, or so many a second whatever the answers do. Every message is
 * timed from when it was to be sent to its answer. Thread-safe; one conversation round at a time.
 */
final class Talk {

    /** How long nothing at all may be answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The way to whom they talk. */
    @FunctionalInterface
    interface Way {
        /** Succeeds when the message is taken. */
        Future<Void> say(String chat, long number);
    }

    /** What a round was: how many answers in which time, and how long each took in milliseconds. */
    record Heard(int answers, Duration time, List<Double> millis) {
        double perSecond() {
            return answers / (time.toNanos() / 1e9);
        }
    }

    private final Vertx vertx;
    private final Way way;
    private final Map<String, Deque<Long>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final List<Double> millis = new ArrayList<>();
    private final List<Throwable> refused = new ArrayList<>();
    private volatile BooleanSupplier more = () -> false;
    private volatile CountDownLatch done = new CountDownLatch(0);
    private long number;

    Talk(Vertx vertx, Way way) {
        this.vertx = vertx;
        this.way = way;
    }

    /** Each chat says the next thing when it is answered, as long as there is more. */
    Heard closely(List<String> chats, BooleanSupplier thereIsMore) throws InterruptedException {
        begin(thereIsMore);
        long begun = System.nanoTime();
        // One hold more than messages, so that quick answers do not end the round while it begins.
        inFlight.incrementAndGet();
        chats.forEach(chat -> say(chat, System.nanoTime()));
        release();
        return end(begun);
    }

    /** {@link #closely} for some time. */
    Heard closely(List<String> chats, Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        return closely(chats, () -> System.nanoTime() < until);
    }

    /** {@link #closely} for so many messages or a few more. */
    Heard closely(List<String> chats, int messages) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(messages - chats.size());
        return closely(chats, () -> left.getAndDecrement() > 0);
    }

    /** Chats in turn, so many messages a second; a late message counts from when it was due. */
    Heard steadily(List<String> chats, int perSecond, Duration time) throws InterruptedException {
        begin(() -> false);
        long begun = System.nanoTime();
        int messages = (int) (time.toNanos() * perSecond / 1_000_000_000L);
        inFlight.incrementAndGet();
        AtomicInteger next = new AtomicInteger();
        vertx.setPeriodic(1, timer -> {
            while (next.get() < messages) {
                long due = begun + next.get() * 1_000_000_000L / perSecond;
                if (due > System.nanoTime()) {
                    return;
                }
                say(chats.get(next.getAndIncrement() % chats.size()), due);
            }
            vertx.cancelTimer(timer);
            release();
        });
        return end(begun);
    }

    /** The answer to the oldest message of a chat is there. */
    void answered(String chat) {
        Long since = waitingOf(chat).poll();
        if (since == null) {
            synchronized (this) {
                refused.add(new IllegalStateException("An answer that nobody waits for, in chat " + chat));
            }
            return;
        }
        double took = (System.nanoTime() - since) / 1e6;
        synchronized (this) {
            millis.add(took);
        }
        if (more.getAsBoolean()) {
            say(chat, System.nanoTime());
        }
        release();
    }

    private synchronized void begin(BooleanSupplier thereIsMore) {
        millis.clear();
        refused.clear();
        more = thereIsMore;
        done = new CountDownLatch(1);
    }

    private Heard end(long begun) throws InterruptedException {
        int before = -1;
        while (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            synchronized (this) {
                if (millis.size() == before) {
                    throw new IllegalStateException(inFlight.get() + " messages were not answered");
                }
                before = millis.size();
            }
        }
        long ended = System.nanoTime();
        synchronized (this) {
            if (!refused.isEmpty()) {
                throw new IllegalStateException(refused.size() + " messages failed", refused.getFirst());
            }
            return new Heard(millis.size(), Duration.ofNanos(ended - begun), List.copyOf(millis));
        }
    }

    private void say(String chat, long since) {
        inFlight.incrementAndGet();
        waitingOf(chat).add(since);
        way.say(chat, nextNumber()).onFailure(e -> {
            synchronized (this) {
                refused.add(e);
            }
            release();
        });
    }

    private synchronized long nextNumber() {
        return ++number;
    }

    private Deque<Long> waitingOf(String chat) {
        return waiting.computeIfAbsent(chat, name -> new ConcurrentLinkedDeque<>());
    }

    private void release() {
        if (inFlight.decrementAndGet() == 0) {
            done.countDown();
        }
    }
}
