package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.coach.wire.ModelFailure;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** One endpoint of the chain with its breaker and the moment before which it wants no call. Thread-safe. */
final class ModelLink {

    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(30);

    private final ModelEndpoint endpoint;
    private final CircuitBreaker breaker;
    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

    ModelLink(Vertx vertx, ModelEndpoint endpoint) {
        this.endpoint = endpoint;
        this.breaker = CircuitBreaker.create(
                        endpoint.name(),
                        vertx,
                        new CircuitBreakerOptions()
                                .setMaxFailures(FAILURES)
                                .setFailuresRollingWindow(WINDOW.toMillis())
                                .setResetTimeout(REST.toMillis())
                                // Each call has its own limits.
                                .setTimeout(-1))
                .failurePolicy(ModelLink::counts);
    }

    private static boolean counts(Future<?> ended) {
        return ended.failed()
                && (!(ended.cause() instanceof ModelFailure failure)
                        || failure.kind().countsAgainstEndpoint());
    }

    ModelEndpoint endpoint() {
        return endpoint;
    }

    /** Whether a call may be tried now. */
    boolean ready() {
        return System.nanoTime() - notBefore.get() >= 0 && breaker.state() != CircuitBreakerState.OPEN;
    }

    /** It wants no call for this long. */
    void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        notBefore.accumulateAndGet(until, (before, wanted) -> wanted - before > 0 ? wanted : before);
    }

    <T> Future<T> through(Supplier<Future<T>> call) {
        return breaker.execute(call);
    }

    Number state() {
        return switch (breaker.state()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }
}
