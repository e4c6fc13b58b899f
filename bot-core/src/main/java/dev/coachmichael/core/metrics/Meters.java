package dev.coachmichael.core.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Every metric by name. Names are written with dots; Prometheus reads {@code coach.turn.duration} as {@code
 * coach_turn_duration_seconds}. Labels hold a door's platform, a mode or an outcome: few values, never a person.
 * Thread-safe.
 */
public final class Meters {

    private static final String TURN_DURATION = "coach.turn.duration";
    private static final String TURNS = "coach.turns";
    private static final String DELIVERY = "coach.delivery";
    private static final String INBOX_OLDEST_AGE = "coach.inbox.oldest.age";
    private static final String OUTBOX_PENDING = "coach.outbox.pending";
    private static final String DEAD_LETTERS = "coach.dead.letters";
    private static final String LAST_GOOD_POLL_AGE = "coach.last.good.poll.age";
    /** The names that the OpenTelemetry conventions for generative AI give. */
    private static final String MODEL_DURATION = "gen_ai.client.operation.duration";

    private static final String MODEL_TOKENS = "gen_ai.client.token.usage";
    private static final String MODEL_COST = "coach.llm.cost.euros";
    private static final String BREAKER_STATE = "coach.breaker.state";

    /** A local answer takes milliseconds, a model's takes seconds, and a turn is cut at 25 s. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(25)
    };

    private final MeterRegistry registry;
    private final Timer turnDuration;
    private final MeterProvider<Counter> turns;
    private final MeterProvider<Counter> deliveries;
    private final MeterProvider<Timer> modelDuration;
    private final MeterProvider<DistributionSummary> modelTokens;
    private final MeterProvider<Counter> modelCost;
    private volatile Optional<Backlog> backlog = Optional.empty();

    public Meters(MeterRegistry registry) {
        this.registry = registry;
        turnDuration = Timer.builder(TURN_DURATION)
                .description("Time from the claim of a message to its committed answer")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        turns = Counter.builder(TURNS).description("Turns that ended").withRegistry(registry);
        deliveries = Counter.builder(DELIVERY)
                .description("Attempts to send one part of an answer")
                .withRegistry(registry);
        modelDuration = Timer.builder(MODEL_DURATION)
                .description("Time of one request to a language model")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
        modelTokens = DistributionSummary.builder(MODEL_TOKENS)
                .description("Tokens of one request to a language model")
                .withRegistry(registry);
        modelCost = Counter.builder(MODEL_COST)
                .description("What language models cost, by the price table")
                .withRegistry(registry);
        gauge(
                        INBOX_OLDEST_AGE,
                        "How long the oldest message waits for its answer",
                        look -> look.oldestWaits().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(registry);
        gauge(OUTBOX_PENDING, "Parts of answers that wait to be sent", Backlog::outboxPending)
                .register(registry);
        gauge(DEAD_LETTERS, "Messages of the last 7 days that could not be answered", Backlog::deadLetters)
                .register(registry);
    }

    /** Turns may end like this: their number begins at 0, so that a rate knows the first one. */
    public void turnsExpected(String door, String mode, String outcome) {
        turns.withTags("door", door, "mode", mode, "outcome", outcome);
    }

    /** Attempts to send may end like this: their number begins at 0. */
    public void deliveriesExpected(String door, String outcome) {
        deliveries.withTags("door", door, "outcome", outcome);
    }

    /** A model may be asked: its figures begin at 0. */
    public void modelExpected(String provider, String model) {
        modelDuration.withTags("provider", provider, "model", model, "outcome", "ok");
        modelTokens.withTags("provider", provider, "model", model, "type", "input");
        modelTokens.withTags("provider", provider, "model", model, "type", "output");
        modelCost.withTags("provider", provider);
    }

    /** A turn was committed with an answer that took this long. */
    public void turnAnswered(String door, String mode, Duration took) {
        turnDuration.record(took);
        turns.withTags("door", door, "mode", mode, "outcome", "answered").increment();
    }

    /** A turn ended without an answer. */
    public void turnEnded(String door, String mode, String outcome) {
        turns.withTags("door", door, "mode", mode, "outcome", outcome).increment();
    }

    /** One attempt to send a part ended. */
    public void delivered(String door, String outcome) {
        deliveries.withTags("door", door, "outcome", outcome).increment();
    }

    /** One request to a language model ended. */
    public void modelCalled(
            String provider, String model, String outcome, Duration took, int inputTokens, int outputTokens) {
        modelDuration
                .withTags("provider", provider, "model", model, "outcome", outcome)
                .record(took);
        modelTokens
                .withTags("provider", provider, "model", model, "type", "input")
                .record(inputTokens);
        modelTokens
                .withTags("provider", provider, "model", model, "type", "output")
                .record(outputTokens);
    }

    /** What a request to a language model cost. */
    public void modelCost(String provider, double euros) {
        modelCost.withTags("provider", provider).increment(euros);
    }

    /** A breaker whose state is shown: 0 closed, 1 half open, 2 open; once per upstream. */
    public void breakerState(String upstream, Supplier<Number> state) {
        Gauge.builder(BREAKER_STATE, state)
                .description("0 lets calls through, 1 tries one, 2 lets none through")
                .tag("upstream", upstream)
                .register(registry);
    }

    /** What waits now; empty when nobody knows, which shows as NaN. */
    void backlog(Optional<Backlog> look) {
        backlog = look;
    }

    /** A door whose last good poll is watched; once per door. */
    void pollAge(String door, Supplier<Duration> age) {
        Gauge.builder(LAST_GOOD_POLL_AGE, () -> age.get().toMillis() / 1000.0)
                .description("How long ago a platform answered a poll")
                .baseUnit("seconds")
                .tag("door", door)
                .register(registry);
    }

    private Gauge.Builder<Supplier<Number>> gauge(String name, String description, ToDoubleFunction<Backlog> figure) {
        Supplier<Number> value = () -> backlog.map(figure::applyAsDouble).orElse(Double.NaN);
        return Gauge.builder(name, value).description(description);
    }
}
