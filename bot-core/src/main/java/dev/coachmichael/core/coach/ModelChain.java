package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.TokenBudget.CallEnd;
import dev.coachmichael.core.coach.TokenBudget.Reservation;
import dev.coachmichael.core.coach.wire.Message;
import dev.coachmichael.core.coach.wire.ModelClient;
import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.coach.wire.ModelFailure;
import dev.coachmichael.core.coach.wire.ModelFailure.Kind;
import dev.coachmichael.core.coach.wire.ModelReply;
import dev.coachmichael.core.coach.wire.ModelReply.Tokens;
import dev.coachmichael.core.coach.wire.Tool;
import dev.coachmichael.core.turn.Turn;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Endpoint after endpoint until one replies. Each request is reserved before and booked after, a failed one too. What may
 * pass soon is tried again at the same place; who asks to be left alone is left alone. Thread-safe; callers may await.
 */
final class ModelChain {

    private static final Logger LOG = LoggerFactory.getLogger(ModelChain.class);
    private static final Duration REST_UNTOLD = Duration.ofSeconds(10);
    private static final int CHARACTERS_PER_TOKEN_AT_LEAST = 3;
    private static final int CHARACTERS_PER_TOKEN = 4;

    private final Vertx vertx;
    private final ModelClient client;
    private final List<ModelLink> links;
    private final TokenBudget budget;
    private final Prices prices;
    private final ModelEvents events;

    ModelChain(
            Vertx vertx,
            ModelClient client,
            List<ModelEndpoint> endpoints,
            TokenBudget budget,
            Prices prices,
            ModelEvents events) {
        this.vertx = vertx;
        this.client = client;
        this.links = endpoints.stream()
                .map(endpoint -> new ModelLink(vertx, endpoint))
                .toList();
        this.budget = budget;
        this.prices = prices;
        this.events = events;
        for (ModelLink link : links) {
            events.breaker(link.endpoint().name(), link::state);
            events.expected(link.endpoint().provider(), link.endpoint().model());
        }
    }

    /**
     * One request of a turn.
     *
     * @param preview makes what takes the pieces of text, anew for each endpoint that is asked
     */
    record Request(Turn turn, List<Message> messages, List<Tool> tools, Supplier<Consumer<String>> preview) {

        int characters() {
            return messages.stream().mapToInt(Message::characters).sum()
                    + tools.stream().mapToInt(Tool::characters).sum();
        }
    }

    /**
     * The reply of the first endpoint that gives one.
     *
     * @throws ModelAway when none does within the allowance
     */
    ModelReply ask(Request request, Allowance allowance) {
        for (int at = 0; at < links.size(); at++) {
            ModelLink link = links.get(at);
            List<ModelLink> others = links.subList(at + 1, links.size());
            while (allowance.mayAsk() && link.ready()) {
                try {
                    return once(link, request, allowance);
                } catch (ModelFailure e) {
                    allowance.failed();
                    LOG.warn(
                            "Model failed cause={} upstream={} kind={} reason={}",
                            request.turn().cause(),
                            link.endpoint().name(),
                            e.kind(),
                            e.getMessage());
                    if (!repeats(link, e, others, allowance)) {
                        break;
                    }
                } catch (OpenCircuitException e) {
                    break;
                }
            }
        }
        throw new ModelAway(ModelAway.Why.DOWN, "No model replied");
    }

    /** Whether the same endpoint is worth another request, after the pause that it needs: not while others are left. */
    private boolean repeats(ModelLink link, ModelFailure failure, List<ModelLink> others, Allowance allowance) {
        boolean asked = failure.kind() == Kind.LIMITED || failure.retryAfter().isPresent();
        Duration rest = failure.retryAfter().orElse(REST_UNTOLD);
        if (asked) {
            link.rest(rest);
        }
        if (others.stream().anyMatch(ModelLink::ready) || !allowance.mayAsk()) {
            return false;
        }
        if (asked) {
            return rest.multipliedBy(3).compareTo(allowance.left()) < 0 && paused(rest.plusMillis(5), allowance);
        }
        return failure.kind().worthRepeating()
                && paused(Duration.ofMillis(ThreadLocalRandom.current().nextLong(50, 250)), allowance);
    }

    private boolean paused(Duration time, Allowance allowance) {
        allowance.waitFor(() ->
                vertx.timer(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS).await());
        return true;
    }

    private ModelReply once(ModelLink link, Request request, Allowance allowance) {
        ModelEndpoint endpoint = link.endpoint();
        int reserved = request.characters() / CHARACTERS_PER_TOKEN_AT_LEAST + client.outputTokens();
        Reservation reservation = budget.reserve(request.turn(), endpoint.provider(), endpoint.model(), reserved)
                .await()
                .orElseThrow(() -> new ModelAway(ModelAway.Why.BUDGET_SPENT, "The tokens of the day are spent"));
        long begunAt = System.nanoTime();
        allowance.asked();
        try {
            ModelReply reply = allowance.waitFor(() -> link.through(() -> client.call(
                            endpoint,
                            request.messages(),
                            request.tools(),
                            allowance.left(),
                            request.preview().get()))
                    .await());
            Tokens tokens = reply.tokens().total() > 0 ? reply.tokens() : estimated(request, reply);
            book(endpoint, reservation, "ok", tokens, reply.firstTokenMillis(), begunAt);
            return reply;
        } catch (ModelFailure e) {
            Tokens tokens = paidFor(e)
                    ? new Tokens(
                            request.characters() / CHARACTERS_PER_TOKEN, e.partialCharacters() / CHARACTERS_PER_TOKEN)
                    : Tokens.UNKNOWN;
            book(endpoint, reservation, e.kind().name().toLowerCase(Locale.ROOT), tokens, 0, begunAt);
            throw e;
        } catch (OpenCircuitException e) {
            book(endpoint, reservation, "breaker_open", Tokens.UNKNOWN, 0, begunAt);
            throw e;
        }
    }

    private static Tokens estimated(Request request, ModelReply reply) {
        int said = reply.text().length()
                + reply.calls().stream()
                        .mapToInt(call -> call.arguments().length())
                        .sum();
        return new Tokens(request.characters() / CHARACTERS_PER_TOKEN, said / CHARACTERS_PER_TOKEN);
    }

    /** Whoever took the request and did not refuse it may bill it. */
    private static boolean paidFor(ModelFailure failure) {
        return switch (failure.kind()) {
            case LIMITED, REFUSED, UNFIT -> false;
            case BROKEN, UNREACHABLE -> failure.partialCharacters() > 0;
            case SILENT, STALLED, TOO_LATE, TOO_MUCH, GARBAGE -> true;
        };
    }

    private void book(
            ModelEndpoint endpoint, Reservation reservation, String outcome, Tokens tokens, int first, long begunAt) {
        CallEnd end = new CallEnd(
                outcome, tokens.input(), tokens.output(), prices.cost(endpoint.model(), tokens), first, (int)
                        Duration.ofNanos(System.nanoTime() - begunAt).toMillis());
        events.called(endpoint.provider(), endpoint.model(), end);
        budget.settle(reservation, end).await();
    }
}
