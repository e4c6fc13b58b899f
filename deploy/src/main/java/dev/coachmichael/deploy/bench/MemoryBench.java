package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Heap that turns hold while a slow coach thinks. The same chats have been answered once before, so that what is kept
 * about a chat anyway (its place, its athlete) is not counted.
 */
final class MemoryBench implements Measurement {

    private static final int BATCH = 100;
    private static final Duration THINKING = Duration.ofSeconds(20);

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        int flight = ground.effort().flight();
        ground.say("Holding " + Figure.number(flight) + " turns in flight");
        Thinker thinker = new Thinker(ground.vertx());
        Tally tally = new Tally();
        try (Node node = new Node(ground.vertx(), ground.crowd("memory", flight), thinker)) {
            node.start(BenchDoor.instant(outgoing -> tally.latch.countDown()));
            ask(node, flight, 0, tally);
            tally.await();
            long before = heap();
            thinker.slow = true;
            ask(node, flight, flight, tally);
            long giveUp = System.nanoTime() + THINKING.toNanos();
            while (node.conversations().inFlight() < flight && System.nanoTime() < giveUp) {
                ground.vertx().timer(10, TimeUnit.MILLISECONDS).await();
            }
            int held = node.conversations().inFlight();
            double megabytes = (heap() - before) / 1e6;
            thinker.hurry();
            tally.await();
            return List.of(
                    Figure.of(Part.MEMORY, "turns in flight at once", held, "").aiming(Aim.atLeast(flight)),
                    Figure.of(Part.MEMORY, "heap growth for these", megabytes, "MB")
                            .aiming(Aim.atMost(300.0 * flight / 10_000)),
                    Figure.of(Part.MEMORY, "heap per 1,000 turns in flight", megabytes / held * 1_000, "MB"));
        }
    }

    private static void ask(Node node, int flight, int first, Tally tally) throws Exception {
        tally.latch = new CountDownLatch(flight);
        for (int from = 1; from <= flight; from += BATCH) {
            List<Inbound> batch = new ArrayList<>(BATCH);
            for (int chat = from; chat < from + BATCH && chat <= flight; chat++) {
                batch.add(Node.message(String.valueOf(chat), first + chat));
            }
            node.take(batch).await(30, TimeUnit.SECONDS);
        }
    }

    private static long heap() {
        // Twice: what the first collection lets go of may hold more.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Counts answers down. */
    private static final class Tally {
        private volatile CountDownLatch latch = new CountDownLatch(0);

        void await() throws InterruptedException {
            if (!latch.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException(latch.getCount() + " messages were not answered");
            }
        }
    }

    /** Echoes; when slow, after a while by a timer, as a model would, or when told to hurry. */
    private static final class Thinker implements Coach {
        private final Vertx vertx;
        private final Promise<Void> hurry = Promise.promise();
        private volatile boolean slow;

        Thinker(Vertx vertx) {
            this.vertx = vertx;
        }

        void hurry() {
            hurry.complete();
        }

        @Override
        public Answered answer(dev.coachmichael.core.turn.Turn turn, java.util.function.Consumer<String> partial) {
            if (slow) {
                Promise<Void> thought = Promise.promise();
                long timer = vertx.setTimer(THINKING.toMillis(), id -> thought.tryComplete());
                hurry.future().onComplete(done -> {
                    vertx.cancelTimer(timer);
                    thought.tryComplete();
                });
                thought.future().await();
            }
            return new Answered(
                    "smalltalk", Mode.LOCAL, Answer.saying(turn.heard().words()));
        }
    }
}
