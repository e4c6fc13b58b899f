package dev.coachmichael.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.coach.TokenBudget.CallEnd;
import dev.coachmichael.core.metrics.Meters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ModelMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ModelMeters meters = new ModelMeters(new Meters(registry));

    @Test
    void eachRequestIsCountedWithItsTokensAndItsCost() {
        meters.called("api.example.org", "m-1", new CallEnd("ok", 100, 20, 0.25, 80, 1_200));
        meters.called("api.example.org", "m-1", new CallEnd("silent", 100, 0, 0.05, 0, 8_000));

        assertThat(registry.get("gen_ai.client.token.usage")
                        .tag("type", "input")
                        .summary()
                        .totalAmount())
                .isEqualTo(200);
        assertThat(registry.get("gen_ai.client.operation.duration")
                        .tag("outcome", "silent")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(8);
        assertThat(registry.get("coach.llm.cost.euros")
                        .tag("provider", "api.example.org")
                        .counter()
                        .count())
                .isEqualTo(0.3);
    }

    @Test
    void aBreakerShowsItsState() {
        int[] state = {0};
        meters.breaker("m-1@api.example.org", () -> state[0]);
        state[0] = 2;
        assertThat(registry.get("coach.breaker.state")
                        .tag("upstream", "m-1@api.example.org")
                        .gauge()
                        .value())
                .isEqualTo(2);
    }
}
