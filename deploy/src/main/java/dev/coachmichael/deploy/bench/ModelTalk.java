package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.coach.ModelSettings;
import dev.coachmichael.core.coach.TurnLimits;
import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.store.DatabaseUrl;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole coach, as the product opens it, between many runners and a {@link SlowModel}. */
final class ModelTalk implements AutoCloseable {

    /** Messages are handed in as polling does, those of such a while together. */
    private static final Duration HAND = Duration.ofMillis(10);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CONNECTIONS = 12;
    /** Every so manieth runner asks for something that the model looks up first. */
    private static final int TOOL_EVERY = 4;

    /**
     * What a round was.
     *
     * @param overMillis of each answer: from handing the message in to sending the answer, without the model's own time
     * @param modelled answers in the model's words
     */
    record Heard(List<Double> overMillis, int modelled) {}

    /** Somebody who waits. */
    private record Waiting(long since, boolean tool) {}

    private final Vertx vertx;
    private final SlowModel.Pace pace;
    private final CoachCore core;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final List<Double> overMillis = new ArrayList<>();
    private final AtomicInteger modelled = new AtomicInteger();
    private volatile CountDownLatch left = new CountDownLatch(0);
    private int round;

    /** @param database with a crowd in it, whose chats are numbered from 1 on */
    ModelTalk(Vertx vertx, DatabaseUrl database, Path folder, int modelPort, SlowModel.Pace pace)
            throws TimeoutException {
        this.vertx = vertx;
        this.pace = pace;
        ModelEndpoint endpoint = new ModelEndpoint(URI.create("http://127.0.0.1:" + modelPort + "/v1"), "", "slow");
        core = CoachCore.open(
                        vertx,
                        new CoreSettings(
                                Optional.of(database),
                                folder,
                                Language.FR,
                                ZoneId.of("Europe/Paris"),
                                CONNECTIONS,
                                new ModelSettings(List.of(endpoint), 10_000_000, 0, Set.of(), TurnLimits.STANDARD)),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())
                .await(60, SECONDS);
        core.coaching().open(BenchDoor.instant(this::answered)).await(30, SECONDS);
    }

    /**
     * Each runner says one thing; ends when all are answered.
     *
     * @param arriving within this time all have spoken, evenly
     * @param within runs when the last has spoken
     */
    Heard say(int runners, Duration arriving, Runnable within) throws Exception {
        round++;
        overMillis.clear();
        modelled.set(0);
        left = new CountDownLatch(runners);
        long begun = System.nanoTime();
        List<io.vertx.core.Future<?>> taken = new ArrayList<>();
        int hands = (int) arriving.dividedBy(HAND);
        for (int hand = 0; hand < hands; hand++) {
            long due = begun + HAND.toNanos() * hand;
            vertx.timer(Math.max(1, (due - System.nanoTime()) / 1_000_000), java.util.concurrent.TimeUnit.MILLISECONDS)
                    .await();
            List<Inbound> batch = batch(runners * hand / hands, runners * (hand + 1) / hands);
            if (!batch.isEmpty()) {
                taken.add(core.coaching().accept(BenchDoor.ENDPOINT, batch, OptionalLong.empty()));
            }
        }
        io.vertx.core.Future.all(taken).await(30, SECONDS);
        within.run();
        if (!left.await(PATIENCE.toSeconds(), SECONDS)) {
            throw new IllegalStateException(left.getCount() + " messages were not answered");
        }
        synchronized (overMillis) {
            return new Heard(List.copyOf(overMillis), modelled.get());
        }
    }

    private List<Inbound> batch(int from, int to) {
        List<Inbound> batch = new ArrayList<>(to - from);
        for (int runner = from + 1; runner <= to; runner++) {
            String chat = String.valueOf(runner);
            boolean tool = runner % TOOL_EVERY == 0;
            String words = "Tu penses quoi de tout ça, coach ?" + (tool ? " Et " + SlowModel.WITH_TOOL + "." : "");
            waiting.put(chat, new Waiting(System.nanoTime(), tool));
            batch.add(Node.message(chat, round + "-" + runner, words));
        }
        return batch;
    }

    private void answered(Outgoing outgoing) {
        Waiting since = waiting.remove(outgoing.address().chat());
        if (since == null) {
            return;
        }
        double over = (System.nanoTime() - since.since()) / 1e6
                - pace.ownTime(since.tool()).toMillis();
        synchronized (overMillis) {
            overMillis.add(over);
        }
        if (PlainText.of(outgoing.blocks()).contains(SlowModel.SAYS)) {
            modelled.incrementAndGet();
        }
        left.countDown();
    }

    @Override
    public void close() throws TimeoutException {
        core.close().await(30, SECONDS);
    }
}
