package dev.coachmichael.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stretch of polling on its own virtual thread: ask, hand over, and only then ask for what comes next. Whatever goes
 * wrong, it waits and asks again from the same place; only a revoked token ends it.
 */
final class PollRun {

    /** The kinds of updates that the door understands. */
    static final JsonArray KINDS = new JsonArray()
            .add("message")
            .add("edited_message")
            .add("callback_query")
            .add("my_chat_member");

    private static final Logger LOG = LoggerFactory.getLogger(PollRun.class);
    private static final int BATCH = 100;

    private final EndpointId endpoint;
    private final BotApi api;
    private final CommandMenu menu;
    private final Intake intake;
    private final Coaching coaching;
    private final PollTiming timing;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Promise<Void> over = Promise.promise();
    private final Thread thread;
    private final Troubles troubles;
    private volatile OptionalLong offset;
    private volatile long stuckAt;
    private volatile boolean revoked;
    private boolean ready;

    /** {@code api} is this run's own; it is closed with it. */
    PollRun(
            EndpointId endpoint,
            BotApi api,
            CommandMenu menu,
            Intake intake,
            Coaching coaching,
            PollTiming timing,
            OptionalLong offset) {
        this.endpoint = endpoint;
        this.api = api;
        this.menu = menu;
        this.intake = intake;
        this.coaching = coaching;
        this.timing = timing;
        this.offset = offset;
        this.troubles = new Troubles(endpoint, timing);
        this.thread = Thread.ofVirtual().name("telegram-poll").unstarted(this::loop);
    }

    void start() {
        stuckAt = System.nanoTime() + timing.stuckAfter().toNanos();
        thread.start();
    }

    /** Ends the run; succeeds when it is over. A poll is cut, a batch that is being stored is waited for. */
    Future<Void> stop() {
        stopping.countDown();
        api.close();
        return over.future();
    }

    /** Where the next poll would start. */
    OptionalLong offset() {
        return offset;
    }

    /** Whether a step takes longer than it may, or the thread is gone. A run that ended on purpose is not stuck. */
    boolean stuck() {
        return !revoked && (!thread.isAlive() || System.nanoTime() - stuckAt > 0);
    }

    private void loop() {
        try {
            while (!revoked && !pause(step())) {
                stuckAt = System.nanoTime() + timing.stuckAfter().toNanos();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            api.close();
            over.complete();
        }
    }

    /** One step; returns how long to wait until the next. */
    private Duration step() {
        try {
            if (ready) {
                return poll();
            }
            prepare();
            ready = true;
            return Duration.ZERO;
        } catch (CallFailed e) {
            return failed(e.answer());
        } catch (Exception e) { // await throws whatever a future failed with, checked or not
            return failed(Answer.of(e));
        }
    }

    /** A webhook would keep everything from us; menus are nice to have. */
    private void prepare() {
        JsonNode webhook = api.result("getWebhookInfo", new JsonObject()).await();
        if (!webhook.path("url").asText().isEmpty()) {
            LOG.warn("A webhook was set while we poll; it is removed endpoint={}", endpoint.key());
            api.result("deleteWebhook", new JsonObject()).await();
        }
        menu.register(api)
                .recover(failure -> {
                    LOG.warn("Command menus not registered cause={}", failure.getMessage());
                    return Future.succeededFuture();
                })
                .await();
    }

    private Duration poll() throws IOException {
        long asked = System.nanoTime();
        HttpResponse<Buffer> response = ask().await();
        if (response.statusCode() != 200 || response.body() == null) {
            return failed(Answer.of(response));
        }
        UpdateReader.Batch batch = UpdateReader.batch(response.body().getBytes());
        if (batch.next().isEmpty() && batch.unread() > 0) {
            return failed(new Answer.Lost("a batch without a single id"));
        }
        boolean moved = batch.next().isPresent()
                && !offset.equals(OptionalLong.of(batch.next().get()));
        if (batch.next().isPresent()) {
            handOver(batch, OptionalLong.of(batch.next().get()));
        }
        coaching.polled(endpoint);
        troubles.over();
        // A server that neither waits nor brings anything new must not keep us spinning.
        boolean waited = System.nanoTime() - asked > timing.longPoll().toNanos() / 10;
        return moved || waited ? Duration.ZERO : timing.firstPause();
    }

    /** The offset moves only when the batch is committed. */
    private void handOver(UpdateReader.Batch batch, OptionalLong next) {
        intake.take(batch.updates(), next)
                .timeout(timing.accept().toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(failure instanceof CallFailed ? failure : notStored(failure)))
                .await();
        offset = next;
    }

    private static CallFailed notStored(Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        return new CallFailed("accept", new Answer.Lost("the coach did not store the batch: " + cause));
    }

    private Future<HttpResponse<Buffer>> ask() {
        JsonObject body = new JsonObject()
                .put("timeout", timing.longPoll().toSeconds())
                .put("limit", BATCH)
                .put("allowed_updates", KINDS);
        offset.ifPresent(from -> body.put("offset", from));
        Duration patience = timing.longPoll().plus(timing.grace());
        return api.post("getUpdates", body, patience).timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Duration failed(Answer answer) {
        if (stopping.getCount() == 0) {
            return Duration.ZERO;
        }
        if (answer instanceof Answer.Refusal refusal && refusal.code() == 401) {
            LOG.error(
                    "Telegram revoked the bot token: nothing is received until a new one is set endpoint={}",
                    endpoint.key());
            revoked = true;
            return Duration.ZERO;
        }
        return troubles.pause(answer, ThreadLocalRandom.current().nextDouble());
    }

    /** Waits; true when the run is to end. */
    private boolean pause(Duration time) throws InterruptedException {
        stuckAt = System.nanoTime() + time.plus(timing.stuckAfter()).toNanos();
        return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
