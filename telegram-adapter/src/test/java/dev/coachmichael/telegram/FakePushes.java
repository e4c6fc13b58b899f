package dev.coachmichael.telegram;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Pushes updates to a webhook as the server does: queues per chat, one push of each under way, and again and again until
 * the answer is 2xx. Guarded by the fake's lock.
 */
final class FakePushes {

    /** As many as the real server opens unless it is told otherwise. */
    private static final int CONNECTIONS = 40;

    private final Object lock;
    private final Vertx vertx;
    private final HttpClient http;
    private final Runnable changed;
    private final Map<String, Queue<Buffer>> queues = new HashMap<>();
    private String url = "";
    private String secret = "";
    private Duration retryAfter = Duration.ofMillis(50);
    private final List<Long> nanos = new ArrayList<>();
    private int delivered;
    private int refused;
    private int lastStatus;

    FakePushes(Object lock, Vertx vertx, Runnable changed) {
        this.lock = lock;
        this.vertx = vertx;
        this.http = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.changed = changed;
    }

    void set(String newUrl, String newSecret) {
        url = newUrl;
        secret = newSecret;
    }

    /** How long a failed push waits; the real server starts with a second. */
    void retryAfter(Duration time) {
        retryAfter = time;
    }

    boolean active() {
        return !url.isEmpty();
    }

    String url() {
        return url;
    }

    int delivered() {
        return delivered;
    }

    List<Long> nanos() {
        return nanos;
    }

    int refused() {
        return refused;
    }

    int lastStatus() {
        return lastStatus;
    }

    int size() {
        return queues.values().stream().mapToInt(Queue::size).sum();
    }

    void add(String queue, Buffer json) {
        Queue<Buffer> updates = queues.computeIfAbsent(queue, unknown -> new ArrayDeque<>());
        updates.add(json);
        if (updates.size() == 1) {
            push(updates);
        }
    }

    private void push(Queue<Buffer> updates) {
        Buffer update = updates.element();
        long start = System.nanoTime();
        http.request(new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(url))
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("X-Telegram-Bot-Api-Secret-Token", secret)
                        .send(update))
                .compose(response -> response.body().map(body -> response.statusCode()))
                .onComplete(status -> answered(updates, status.succeeded() ? status.result() : 0, start));
    }

    private void answered(Queue<Buffer> updates, int status, long start) {
        synchronized (lock) {
            lastStatus = status;
            if (status / 100 == 2) {
                delivered++;
                nanos.add(System.nanoTime() - start);
                updates.remove();
                if (!updates.isEmpty()) {
                    push(updates);
                }
            } else {
                refused++;
                vertx.setTimer(Math.max(1, retryAfter.toMillis()), again -> {
                    synchronized (lock) {
                        push(updates);
                    }
                });
            }
            changed.run();
        }
    }
}
