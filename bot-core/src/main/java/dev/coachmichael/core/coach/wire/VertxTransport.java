package dev.coachmichael.core.coach.wire;

import dev.coachmichael.core.coach.wire.ModelFailure.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * langchain4j's transport on Vert.x, for one call: no thread waits for a stream, and every call ends. A {@link CallWatch}
 * looks at the time, this class at the bytes. Whichever runs out closes the connection and tells the listener once.
 */
final class VertxTransport implements HttpClient, ServerSentEventParsingHandle {

    private static final int MOST_COMPLAINT_BYTES = 8 * 1024;
    private static final Pattern FINISHED = Pattern.compile("\"finish_reason\"\\s*:\\s*\"");

    private final io.vertx.core.http.HttpClient client;
    private final CallLimits limits;
    private final Duration patience;
    private final Dialect dialect;
    private final EventStream events = new EventStream(this::event);
    private final CallWatch watch;

    private @Nullable ServerSentEventListener listener;
    private @Nullable HttpClientRequest request;
    private @Nullable ModelFailure failure;
    private boolean ended;
    private boolean finished;
    private boolean learnt;
    private int bytes;

    VertxTransport(
            Vertx vertx, io.vertx.core.http.HttpClient client, CallLimits limits, Duration patience, Dialect dialect) {
        this.client = client;
        this.limits = limits;
        this.patience = patience;
        this.dialect = dialect;
        this.watch = new CallWatch(vertx, limits, this::fail);
    }

    /** Why it failed, as far as the transport knows. */
    synchronized Optional<ModelFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the endpoint refused a field that will be left out next time. */
    synchronized boolean learnt() {
        return learnt;
    }

    /** Whether the stream said that it was complete. */
    synchronized boolean finished() {
        return finished;
    }

    CallWatch watch() {
        return watch;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest wanted) {
        throw new UnsupportedOperationException("Models are only called as streams");
    }

    @Override
    public void execute(HttpRequest wanted, ServerSentEventParser parser, ServerSentEventListener told) {
        synchronized (this) {
            listener = told;
        }
        watch.start(patience);
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(wanted.url())
                .setConnectTimeout(limits.connect().toMillis());
        wanted.headers().forEach((name, values) -> values.forEach(value -> options.addHeader(name, value)));
        options.putHeader("Accept", "text/event-stream");
        Buffer body = Buffer.buffer(dialect.spoken(wanted.body()));
        client.request(options).onSuccess(open -> begin(open, body)).onFailure(this::cut);
    }

    /** The response is taken on the request's own event loop, where it comes, so that no piece of it is missed. */
    private synchronized void begin(HttpClientRequest open, Buffer body) {
        request = open;
        if (ended) {
            open.reset();
            return;
        }
        open.exceptionHandler(this::cut);
        open.response().onSuccess(this::responded).onFailure(this::cut);
        open.end(body);
    }

    private void cut(Throwable why) {
        fail(new ModelFailure(Kind.UNREACHABLE, why.getClass().getSimpleName()));
    }

    private void responded(HttpClientResponse response) {
        response.exceptionHandler(this::cut);
        String type = response.getHeader("Content-Type");
        if (response.statusCode() == 200 && type != null && type.startsWith("application/json")) {
            Buffer whole = Buffer.buffer();
            response.handler(more -> {
                        if (counted(more)) {
                            whole.appendBuffer(more);
                        }
                    })
                    .endHandler(end -> whole(whole.toString()));
        } else if (response.statusCode() == 200) {
            response.handler(this::bytes).endHandler(end -> ended());
        } else {
            Buffer complaint = Buffer.buffer();
            response.handler(more -> {
                        if (complaint.length() < MOST_COMPLAINT_BYTES) {
                            complaint.appendBuffer(more);
                        } else {
                            refused(response, complaint.toString());
                        }
                    })
                    .endHandler(end -> refused(response, complaint.toString()));
        }
    }

    private void refused(HttpClientResponse response, String complaint) {
        int status = response.statusCode();
        synchronized (this) {
            learnt = !ended && dialect.learns(status, complaint);
        }
        fail(new ModelFailure(kind(status), "Status " + status, RetryAfter.read(response.getHeader("Retry-After")), 0));
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 429 -> Kind.LIMITED;
            case 400, 413, 422 -> Kind.UNFIT;
            default -> status >= 500 || status == 408 ? Kind.BROKEN : Kind.REFUSED;
        };
    }

    private synchronized void bytes(Buffer more) {
        if (counted(more)) {
            events.take(more);
        }
    }

    /** Whether there is room for more. */
    private synchronized boolean counted(Buffer more) {
        bytes += more.length();
        if (bytes > limits.bytes()) {
            fail(new ModelFailure(Kind.TOO_MUCH, "More than " + limits.bytes() + " bytes"));
        }
        return !ended;
    }

    /** Some endpoints do not stream: their whole reply is taken as its only event. */
    private synchronized void whole(String reply) {
        event("", WholeReply.asEvent(reply));
        finished = true;
        ended();
    }

    private synchronized void event(String name, String data) {
        if (ended || listener == null) {
            return;
        }
        watch.seen();
        if (name.equals("error") || data.startsWith("{\"error\"")) {
            fail(new ModelFailure(Kind.BROKEN, "An error inside the stream"));
            return;
        }
        finished |= data.equals("[DONE]") || FINISHED.matcher(data).find();
        try {
            listener.onEvent(new ServerSentEvent(name.isEmpty() ? null : name, data), new ServerSentEventContext(this));
        } catch (RuntimeException e) {
            // What an endpoint sends may break whoever reads it; the call must end all the same.
            fail(unreadable(e));
        }
    }

    private synchronized void ended() {
        if (!ended) {
            events.end();
        }
        if (!ended) {
            stop();
            if (listener != null) {
                close(listener);
            }
        }
    }

    private void close(ServerSentEventListener told) {
        try {
            told.onClose();
        } catch (RuntimeException e) {
            failure = unreadable(e);
            told.onError(e);
        }
    }

    private static ModelFailure unreadable(RuntimeException e) {
        return new ModelFailure(Kind.GARBAGE, "Unreadable: " + e.getClass().getSimpleName());
    }

    private void stop() {
        ended = true;
        watch.stop();
    }

    void fail(ModelFailure why) {
        ServerSentEventListener told;
        synchronized (this) {
            if (ended) {
                return;
            }
            stop();
            failure = why;
            told = listener;
            if (request != null) {
                request.reset();
            }
        }
        if (told != null) {
            told.onError(why);
        }
    }

    @Override
    public synchronized void cancel() {
        if (!ended) {
            stop();
            if (request != null) {
                request.reset();
            }
        }
    }

    @Override
    public synchronized boolean isCancelled() {
        return failure != null;
    }

    /** Hands this transport to langchain4j, whose own time limits are ours already. */
    HttpClientBuilder builder() {
        return new Ready(this);
    }

    private record Ready(VertxTransport transport) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return transport.limits.connect();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return transport.patience;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return transport;
        }
    }
}
