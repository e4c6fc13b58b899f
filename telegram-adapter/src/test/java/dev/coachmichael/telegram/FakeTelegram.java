package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Pacing;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * A Bot API server on the loopback interface with people who write to the bot. It checks what the real one checks, and
 * goes wrong when told to. Thread-safe; one lock guards everything.
 */
public final class FakeTelegram implements AutoCloseable {

    /** The bot's name. */
    public static final String BOT = "CoachMichaelBot";

    private static final long BOT_ID = 700_100_200L;
    private static final String TOKEN = BOT_ID + ":fake-token_that-no-log-may-show";

    /** A file that a person uploaded; {@code sizeBytes} may be more than there is of it. */
    record StoredFile(String path, byte[] content, long sizeBytes) {}

    final Map<Long, FakeChat> chats = new HashMap<>();
    final Map<String, JsonArray> commands = new HashMap<>();
    final Map<String, StoredFile> files = new HashMap<>();
    final Map<String, String> toasts = new HashMap<>();
    final Set<String> openQueries = new HashSet<>();

    private final Object lock = new Object();
    private final Conditions conditions = new Conditions(lock);
    private final FaultScript faults = new FaultScript();
    private final FakeUpdates updates;
    private final FakePushes pushes;
    private final FakeHttp http;
    private final HttpServer server;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private long messageId;
    private long fileId;

    private FakeTelegram(Vertx vertx) {
        updates = new FakeUpdates(vertx);
        pushes = new FakePushes(lock, vertx, conditions::changed);
        http = new FakeHttp(vertx, this, TOKEN);
        server = vertx.createHttpServer().requestHandler(this::serve);
    }

    /** A server on a free port, ready. */
    public static FakeTelegram start(Vertx vertx) {
        FakeTelegram telegram = new FakeTelegram(vertx);
        Conditions.done(telegram.server.listen(0, "127.0.0.1"));
        return telegram;
    }

    @Override
    public void close() {
        locked(updates::abandon);
        Conditions.done(server.close());
    }

    // ---- what the bot needs to know ----

    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    public String token() {
        return TOKEN;
    }

    /** Settings that poll this server, without limits of pace. */
    public TelegramSettings settings() {
        return new TelegramSettings(TOKEN, apiUrl(), "", "", TelegramSettings.CONNECTIONS, Pacing.OFF);
    }

    // ---- people and groups ----

    /** A person who has opened a private chat with the bot. */
    public FakeUser user(long id) {
        return new FakeUser(this, id, "fr", chat(id, "private"), 0);
    }

    public FakeChat group(long id) {
        return chat(id, "group");
    }

    public FakeChat supergroup(long id) {
        return chat(id, "supergroup");
    }

    FakeChat channel(long id) {
        return chat(id, "channel");
    }

    private FakeChat chat(long id, String type) {
        return locked(() -> chats.computeIfAbsent(id, unknown -> new FakeChat(this, id, type)));
    }

    // ---- what happens at the platform ----

    /** A message arrives: {@code message} as in the documentation. */
    void say(JsonObject message) {
        happens("message", message);
    }

    /** An update of any kind arrives; returns its id. */
    public long happens(String kind, JsonObject content) {
        synchronized (lock) {
            long id = updates.nextId();
            deliver(queue(kind, content), id, FakeUpdates.json(id, kind, content));
            return id;
        }
    }

    /** An update of which the text is all that counts: broken, foreign, from the future. Takes one id. */
    public long happensRaw(LongFunction<String> json) {
        synchronized (lock) {
            long id = updates.nextId();
            deliver("raw", id, Buffer.buffer(json.apply(id)));
            return id;
        }
    }

    private void deliver(String queue, long id, Buffer json) {
        if (pushes.active()) {
            pushes.add(queue, json);
        } else {
            updates.add(id, json);
        }
        conditions.changed();
    }

    /** Updates wait, and then come in full batches. */
    public void inOneGo(Runnable many) {
        locked(updates::keep);
        many.run();
        locked(updates::release);
    }

    /** The newest update is delivered once more. */
    public void repeatNewestUpdate() {
        locked(updates::repeatNewest);
    }

    /** The next batch is not in order. */
    public void shuffleNextBatch() {
        locked(updates::shuffleNext);
    }

    /** Update ids start elsewhere from now on. */
    public void resetUpdateIds(long first) {
        locked(() -> updates.reset(first));
    }

    // ---- faults ----

    public FaultScript faults() {
        return faults;
    }

    /** How long a failed push waits until it is repeated. */
    public void retryPushesAfter(Duration time) {
        locked(() -> pushes.retryAfter(time));
    }

    // ---- what a test asks ----

    /** All calls so far, in order of arrival. */
    public List<Call> calls() {
        synchronized (lock) {
            return List.copyOf(calls);
        }
    }

    /** All calls of one method so far. */
    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** How many calls arrived so far. */
    public int callCount() {
        return locked(calls::size);
    }

    /** How many calls of one method arrived so far. */
    public int callCount(String method) {
        return locked(() -> counts.getOrDefault(method, 0));
    }

    /** The menu of a scope, such as {@code all_private_chats} or {@code all_private_chats:en}. */
    public JsonArray menu(String scope) {
        return locked(() -> commands.getOrDefault(scope, new JsonArray()));
    }

    /** Updates that nobody confirmed yet. */
    public int pendingUpdates() {
        return locked(() -> pushes.active() ? pushes.size() : updates.size());
    }

    /** How many pushes were acknowledged. */
    public int deliveredPushes() {
        return locked(pushes::delivered);
    }

    /** How long each push took until it was acknowledged, in nanoseconds. */
    public List<Long> pushNanos() {
        return locked(() -> List.copyOf(pushes.nanos()));
    }

    /** How many pushes were not acknowledged. */
    public int refusedPushes() {
        return locked(pushes::refused);
    }

    /** The status that the webhook answered last; 0 when it did not. */
    public int lastPushStatus() {
        return locked(pushes::lastStatus);
    }

    /** Whether a poll waits at this moment. */
    public boolean isPolled() {
        return locked(updates::polled);
    }

    /** Waits until something holds; looked at whenever something happens here. */
    public void await(String what, BooleanSupplier condition) {
        await(what, FakeChat.PATIENCE, condition);
    }

    /** As {@link #await(String, BooleanSupplier)}, with another patience. */
    public void await(String what, Duration patience, BooleanSupplier condition) {
        conditions.await(what, patience, condition);
    }

    /** Waits until a method was called so often. */
    public void awaitCalls(String method, int times) {
        await(times + " calls of " + method, () -> counts.getOrDefault(method, 0) >= times);
    }

    /** Waits until a button press got its answer; returns the toast, empty when there is none to show. */
    public String expectToast(String query) {
        await("an answer to the button", () -> toasts.containsKey(query));
        return locked(() -> toasts.get(query));
    }

    // ---- inside ----

    <T> T locked(Supplier<T> work) {
        synchronized (lock) {
            return work.get();
        }
    }

    void locked(Runnable work) {
        synchronized (lock) {
            work.run();
            conditions.changed();
        }
    }

    long nextMessageId() {
        synchronized (lock) {
            return ++messageId;
        }
    }

    /** Keeps a file for downloads; returns its id. */
    String store(String name, byte[] content, long sizeBytes) {
        synchronized (lock) {
            String id = "file-" + ++fileId;
            int dot = name.lastIndexOf('.');
            String path = "documents/file_" + fileId + (dot < 0 ? "" : name.substring(dot));
            files.put(id, new StoredFile(path, content, sizeBytes));
            return id;
        }
    }

    long nowSeconds() {
        return System.currentTimeMillis() / 1_000;
    }

    JsonObject me() {
        return new JsonObject()
                .put("id", BOT_ID)
                .put("is_bot", true)
                .put("first_name", "Coach Michael")
                .put("username", BOT)
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false);
    }

    JsonObject webhookInfo() {
        return new JsonObject()
                .put("url", pushes.url())
                .put("has_custom_certificate", false)
                .put("pending_update_count", pushes.active() ? pushes.size() : updates.size());
    }

    boolean setWebhook(JsonObject body) {
        pushes.set(body.getString("url", ""), body.getString("secret_token", ""));
        return true;
    }

    private void serve(HttpServerRequest request) {
        http.serve(request);
    }

    /** Notes a call; what is to go wrong with it is decided by the caller. */
    void note(Call call) {
        synchronized (lock) {
            calls.add(call);
            counts.merge(call.method(), 1, Integer::sum);
            conditions.changed();
        }
    }

    /** Does a call that is answered at once; returns status and body. */
    FakeHttp.Reply reply(Call call) {
        synchronized (lock) {
            try {
                Object result = new FakeMethods(this).call(call);
                return new FakeHttp.Reply(
                        200,
                        new JsonObject().put("ok", true).put("result", result).toBuffer());
            } catch (FakeMethods.Refused e) {
                return new FakeHttp.Reply(e.code(), e.answer().toBuffer());
            } finally {
                conditions.changed();
            }
        }
    }

    /** Parks or answers a poll. */
    void poll(Call call, Consumer<FakeHttp.Reply> answer) {
        synchronized (lock) {
            if (pushes.active()) {
                answer.accept(conflict("can't use getUpdates method while webhook is active; use deleteWebhook to"
                        + " delete the webhook first"));
                return;
            }
            updates.poll(
                    call,
                    call.body().getLong("offset", 0L),
                    call.body().getInteger("limit", 100),
                    call.body().getLong("timeout", 0L),
                    json -> answer.accept(new FakeHttp.Reply(200, json)),
                    () -> answer.accept(conflict("terminated by other getUpdates request; make sure that only one bot"
                            + " instance is running")));
            conditions.changed();
        }
    }

    /** Whoever made this poll is gone. */
    void left(Call poll) {
        locked(() -> updates.left(poll));
    }

    private static FakeHttp.Reply conflict(String why) {
        return new FakeHttp.Reply(
                409,
                new FakeMethods.Refused(409, "Conflict: " + why, new JsonObject())
                        .answer()
                        .toBuffer());
    }

    /** The real server's queues: one per chat for messages, one per person for buttons. */
    private static String queue(String kind, JsonObject content) {
        JsonObject from = content.getJsonObject("from", new JsonObject());
        JsonObject chat = content.getJsonObject("chat", new JsonObject());
        return switch (kind) {
            case "callback_query" -> "user " + from.getLong("id");
            case "my_chat_member" -> "member " + chat.getLong("id");
            default -> "chat " + chat.getLong("id");
        };
    }
}
