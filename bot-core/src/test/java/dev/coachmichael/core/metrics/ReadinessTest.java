package dev.coachmichael.core.metrics;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.metrics.Dependency.Impact;
import dev.coachmichael.core.metrics.Dependency.Status;
import dev.coachmichael.core.metrics.Readiness.Overall;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Readiness readiness = new Readiness(clock);
    private Future<Finding> database = found(Status.UP);

    @Test
    void isDownUntilTheFirstLookAndReadyAfterIt() throws Exception {
        watchDatabase();
        assertThat(overall()).isEqualTo(Overall.DOWN);
        assertThat(dependency().detail()).isEqualTo("Not looked at yet.");
        look();
        assertThat(overall()).isEqualTo(Overall.READY);
        assertThat(dependency().latency()).isPresent();
    }

    @Test
    void forgivesOneFailureAndBelievesTwo() throws Exception {
        watchDatabase();
        look();
        database = Future.failedFuture("Connection refused");
        look();
        assertThat(overall()).isEqualTo(Overall.READY);
        look();
        assertThat(overall()).isEqualTo(Overall.DOWN);
        assertThat(dependency().detail()).isEqualTo("Does not answer: Connection refused");
    }

    @Test
    void turnsGreenOnlyAfterTwoGoodLooks() throws Exception {
        watchDatabase();
        database = Future.failedFuture("Connection refused");
        look();
        database = found(Status.UP);
        look();
        assertThat(overall()).isEqualTo(Overall.DOWN);
        look();
        assertThat(overall()).isEqualTo(Overall.READY);
    }

    @Test
    void keepsItsColourWhileADependencyFlaps() throws Exception {
        watchDatabase();
        look();
        Instant since = dependency().since();
        for (int i = 0; i < 50; i++) {
            clock.pass(Duration.ofSeconds(1));
            database = i % 2 == 0 ? Future.failedFuture("Connection reset") : found(Status.UP);
            look();
            assertThat(overall()).isEqualTo(Overall.READY);
        }
        assertThat(dependency().since()).isEqualTo(since);
    }

    @Test
    void oneLookInVainIsEnoughAndEndsAfterTwoSeconds() throws Exception {
        watchDatabase();
        look();
        Promise<Finding> never = Promise.promise();
        database = never.future();
        long begun = System.nanoTime();
        look();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        assertThat(overall()).isEqualTo(Overall.DOWN);
        assertThat(dependency().detail()).isEqualTo("No answer within 2 s.");
    }

    @Test
    void probeThatThrowsIsDown() throws Exception {
        readiness.watch("database", Impact.CRITICAL, () -> {
            throw new IllegalStateException("pool is closed");
        });
        look();
        assertThat(dependency().detail()).isEqualTo("Does not answer: pool is closed");
    }

    @Test
    void tellsSinceWhen() throws Exception {
        watchDatabase();
        look();
        clock.pass(Duration.ofMinutes(5));
        look();
        assertThat(dependency().since()).isEqualTo(clock.instant().minus(Duration.ofMinutes(5)));
        database = Future.failedFuture("gone");
        look();
        look();
        assertThat(dependency().since()).isEqualTo(clock.instant());
    }

    @Test
    void worksOnWithoutWhatIsNotCritical() throws Exception {
        watchDatabase();
        readiness.watch("queue", Impact.DEGRADED, () -> found(Status.DOWN));
        look();
        assertThat(overall()).isEqualTo(Overall.DEGRADED);
        assertThat(overall().takesWork()).isTrue();
    }

    @Test
    void isRedAtOnceWhenStopping() throws Exception {
        watchDatabase();
        look();
        readiness.stopping();
        assertThat(overall()).isEqualTo(Overall.STOPPING);
        assertThat(overall().takesWork()).isFalse();
    }

    private void watchDatabase() {
        readiness.watch("database", Impact.CRITICAL, () -> database);
    }

    private static Future<Finding> found(Status status) {
        return Future.succeededFuture(new Finding(status, "Answers."));
    }

    private void look() throws Exception {
        readiness.look().await(10, SECONDS);
    }

    private Overall overall() {
        return readiness.state().overall();
    }

    private Dependency dependency() {
        return readiness.state().dependencies().getFirst();
    }
}
