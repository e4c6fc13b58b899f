package dev.coachmichael.core.coach.wire;

import dev.coachmichael.core.coach.wire.ModelFailure.Kind;
import dev.coachmichael.core.coach.wire.ModelReply.Tokens;
import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Calls models. One instance serves all turns of a process; connections are kept. Thread-safe. */
public final class ModelClient {

    /** For each endpoint: as many as turns that a node runs at once, so that none waits for another's stream. */
    private static final int CONNECTIONS = 10_000;

    private static final int MOST_CALLS = 16;
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final double TEMPERATURE = 0.3;

    private final Vertx vertx;
    private final CallLimits limits;
    private final HttpClient http;
    private final Map<ModelEndpoint, Dialect> dialects = new ConcurrentHashMap<>();
    /** Few turns have other tools than the turn before. */
    private final Map<List<Tool>, List<ToolSpecification>> translated = new ConcurrentHashMap<>();

    public ModelClient(Vertx vertx, CallLimits limits) {
        this.vertx = vertx;
        this.limits = limits;
        // One request per connection at a time: a reset then cuts that stream and no other.
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setMaxRedirects(0),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** The most tokens that a reply is asked to have. */
    public int outputTokens() {
        return limits.outputTokens();
    }

    /**
     * One call.
     *
     * @param patience how long the whole call may take
     * @param more takes each piece of text as it comes; on an event loop, so it must not block
     * @return the reply, or a {@link ModelFailure}; always within {@code patience}
     */
    public Future<ModelReply> call(
            ModelEndpoint endpoint,
            List<Message> messages,
            List<Tool> tools,
            Duration patience,
            Consumer<String> more) {
        long begunAt = System.nanoTime();
        Dialect dialect = dialects.computeIfAbsent(endpoint, x -> new Dialect());
        VertxTransport transport = new VertxTransport(vertx, http, limits, patience, dialect);
        // The transport ends every call in time; this is for the day when it does not.
        Future<ModelReply> reply = stream(endpoint, messages, tools, transport, more)
                .timeout(patience.toMillis() + GRACE.toMillis(), TimeUnit.MILLISECONDS);
        return reply.recover(e -> {
            Duration left = patience.minusNanos(System.nanoTime() - begunAt);
            return transport.learnt() && left.isPositive()
                    ? call(endpoint, messages, tools, left, more)
                    : Future.failedFuture(
                            e instanceof ModelFailure ? e : new ModelFailure(Kind.TOO_LATE, "Not ended in time"));
        });
    }

    private Future<ModelReply> stream(
            ModelEndpoint endpoint,
            List<Message> messages,
            List<Tool> tools,
            VertxTransport transport,
            Consumer<String> more) {
        Listening listening = new Listening(transport, more, Promise.promise());
        try {
            // Not its static builder, which looks for other builders in all jars, each time.
            var model = new OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder()
                    .httpClientBuilder(transport.builder())
                    .baseUrl(endpoint.address())
                    .customQueryParams(endpoint.query())
                    .customHeaders(endpoint.headers())
                    .modelName(endpoint.model())
                    .maxTokens(limits.outputTokens())
                    .temperature(TEMPERATURE)
                    // Some endpoints repeat the id with each piece of a tool call.
                    .accumulateToolCallId(false);
            if (!endpoint.apiKey().isEmpty()) {
                model.apiKey(endpoint.apiKey());
            }
            ChatRequest.Builder request = ChatRequest.builder().messages(Translated.messages(messages));
            if (!tools.isEmpty()) {
                request.toolSpecifications(translated.computeIfAbsent(tools, Translated::tools));
            }
            model.build().chat(request.build(), listening);
        } catch (RuntimeException e) {
            listening.onError(e);
        }
        return listening.promise().future();
    }

    /** Takes one stream; whatever goes wrong ends it as one failure. */
    private static final class Listening implements StreamingChatResponseHandler {
        private final VertxTransport transport;
        private final Consumer<String> more;
        private final Promise<ModelReply> promise;
        private int characters;

        Listening(VertxTransport transport, Consumer<String> more, Promise<ModelReply> promise) {
            this.transport = transport;
            this.more = more;
            this.promise = promise;
        }

        Promise<ModelReply> promise() {
            return promise;
        }

        @Override
        public void onPartialResponse(String piece) {
            characters += piece.length();
            more.accept(piece);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            AiMessage message = response.aiMessage();
            boolean nothing =
                    (message.text() == null || message.text().isBlank()) && !message.hasToolExecutionRequests();
            if (nothing) {
                fail(new ModelFailure(Kind.GARBAGE, "No words and no tool call"));
            } else if (!transport.finished()) {
                fail(new ModelFailure(Kind.UNREACHABLE, "The stream ended before the reply did"));
            } else {
                promise.tryComplete(new ModelReply(
                        message.text() == null ? "" : message.text(),
                        calls(message),
                        tokens(response.tokenUsage()),
                        response.finishReason() == FinishReason.LENGTH,
                        transport.watch().firstEventMillis(),
                        transport.watch().millis()));
            }
        }

        @Override
        public void onError(Throwable error) {
            // Read before cancelling: what the transport knows says more than what was made of it.
            ModelFailure why = transport
                    .failure()
                    .orElseGet(() -> new ModelFailure(
                            Kind.GARBAGE, "Unreadable: " + error.getClass().getSimpleName()));
            transport.cancel();
            fail(why);
        }

        private void fail(ModelFailure why) {
            promise.tryFail(why.after(characters));
        }

        private static List<ToolCall> calls(AiMessage message) {
            var asked = message.toolExecutionRequests();
            return IntStream.range(0, Math.min(asked.size(), MOST_CALLS))
                    .mapToObj(n -> new ToolCall(
                            asked.get(n).id() == null || asked.get(n).id().isBlank()
                                    ? "call_" + n
                                    : asked.get(n).id(),
                            asked.get(n).name() == null ? "" : asked.get(n).name(),
                            asked.get(n).arguments() == null ? "" : asked.get(n).arguments()))
                    .toList();
        }

        private static Tokens tokens(@Nullable TokenUsage usage) {
            return usage == null
                    ? Tokens.UNKNOWN
                    : new Tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount()));
        }

        private static int count(@Nullable Integer tokens) {
            return tokens == null ? 0 : Math.max(0, tokens);
        }
    }

    /** Closes the connections. */
    public Future<Void> close() {
        return http.close();
    }
}
