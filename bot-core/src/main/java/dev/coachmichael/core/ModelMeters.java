package dev.coachmichael.core;

import dev.coachmichael.core.coach.ModelEvents;
import dev.coachmichael.core.coach.TokenBudget.CallEnd;
import dev.coachmichael.core.metrics.Meters;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Turns what happens between the coach and its models into figures.
 *
 * @param meters where the figures go
 */
public record ModelMeters(Meters meters) implements ModelEvents {

    @Override
    public void expected(String provider, String model) {
        meters.modelExpected(provider, model);
    }

    @Override
    public void called(String provider, String model, CallEnd end) {
        meters.modelCalled(
                provider,
                model,
                end.outcome(),
                Duration.ofMillis(end.totalMillis()),
                end.inputTokens(),
                end.outputTokens());
        meters.modelCost(provider, end.costEuros());
    }

    @Override
    public void breaker(String upstream, Supplier<Number> state) {
        meters.breakerState(upstream, state);
    }
}
