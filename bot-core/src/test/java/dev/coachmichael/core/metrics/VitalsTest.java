package dev.coachmichael.core.metrics;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.metrics.Readiness.Overall;
import dev.coachmichael.core.platform.EndpointId;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VitalsTest {

    private static final EndpointId BOT = new EndpointId("telegram", "4242");
    private static final EndpointId OTHER_BOT = new EndpointId("telegram", "4343");

    private final HandTurnedClock clock = new HandTurnedClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Vertx vertx = Vertx.vertx();
    private Future<Backlog> backlog = Future.succeededFuture(new Backlog(Duration.ZERO, 0, 0, Map.of()));
    private final Vitals vitals = new Vitals(vertx, clock, registry, Future::succeededFuture, () -> backlog);

    @AfterEach
    void close() throws Exception {
        vitals.stop();
        vertx.close().await(5, SECONDS);
    }

    @Test
    void showsWhatWaits() throws Exception {
        backlog = Future.succeededFuture(new Backlog(Duration.ofMillis(1_500), 7, 2, Map.of()));
        look();
        assertThat(gauge("coach.inbox.oldest.age")).isEqualTo(1.5);
        assertThat(gauge("coach.outbox.pending")).isEqualTo(7);
        assertThat(gauge("coach.dead.letters")).isEqualTo(2);
    }

    @Test
    void claimsNoFigureThatItDoesNotKnow() throws Exception {
        look();
        backlog = Future.failedFuture("Connection refused");
        look();
        assertThat(gauge("coach.outbox.pending")).isNaN();
        look();
        assertThat(status("queue")).isEqualTo("degraded: Not known: the database has not said.");
    }

    @Test
    void messagesThatWaitLongDegradeButDoNotStop() throws Exception {
        backlog = Future.succeededFuture(new Backlog(Duration.ofSeconds(75), 0, 0, Map.of()));
        look();
        assertThat(status("queue")).isEqualTo("degraded: The oldest message waits for 75 s.");
        assertThat(vitals.readiness().state().overall()).isEqualTo(Overall.DEGRADED);
    }

    @Test
    void silenceOfAPollingDoorTurnsRedAfterTwoMinutes() throws Exception {
        vitals.expectPolls(BOT);
        look();
        clock.pass(Duration.ofSeconds(120));
        look();
        assertThat(vitals.readiness().state().overall()).isEqualTo(Overall.READY);
        clock.pass(Duration.ofSeconds(1));
        look();
        look();
        assertThat(vitals.readiness().state().overall()).isEqualTo(Overall.DOWN);
        assertThat(gauge("coach.last.good.poll.age")).isEqualTo(121);
        vitals.polled(BOT);
        look();
        look();
        assertThat(vitals.readiness().state().overall()).isEqualTo(Overall.READY);
        assertThat(status("telegram:4242")).isEqualTo("up: Polled 0 s ago.");
    }

    @Test
    void believesTheDatabaseAboutPollsOfOtherNodes() throws Exception {
        vitals.expectPolls(BOT);
        clock.pass(Duration.ofSeconds(300));
        backlog = Future.succeededFuture(
                new Backlog(Duration.ZERO, 0, 0, Map.of(BOT, Duration.ofSeconds(20), OTHER_BOT, Duration.ofDays(3))));
        look();
        assertThat(gauge("coach.last.good.poll.age")).isEqualTo(20);
        assertThat(status("telegram:4242")).isEqualTo("up: Polled 20 s ago.");
    }

    @Test
    void anOldPollInTheDatabaseDoesNotCondemnADoorThatJustOpened() throws Exception {
        backlog = Future.succeededFuture(new Backlog(Duration.ZERO, 0, 0, Map.of(BOT, Duration.ofDays(3))));
        vitals.expectPolls(BOT);
        look();
        assertThat(vitals.readiness().state().overall()).isEqualTo(Overall.READY);
    }

    @Test
    void showsTheWorstOfTwoBotsOnOnePlatform() throws Exception {
        vitals.expectPolls(BOT);
        vitals.expectPolls(OTHER_BOT);
        clock.pass(Duration.ofSeconds(40));
        vitals.polled(OTHER_BOT);
        assertThat(gauge("coach.last.good.poll.age")).isEqualTo(40);
    }

    @Test
    void labelsAreFewAndNameNobody() throws Exception {
        vitals.expectPolls(BOT);
        for (int i = 0; i < 500; i++) {
            vitals.meters().turnAnswered("telegram", "local", Duration.ofMillis(i));
            vitals.meters().turnEnded("telegram", "local", "dead");
            vitals.meters().delivered("telegram", "sent");
        }
        Set<String> labels = registry.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .filter(tag -> !tag.getKey().equals("le"))
                .map(Tag::toString)
                .collect(Collectors.toSet());
        assertThat(labels)
                .containsExactlyInAnyOrder(
                        "tag(door=telegram)",
                        "tag(mode=local)",
                        "tag(outcome=answered)",
                        "tag(outcome=dead)",
                        "tag(outcome=sent)");
        assertThat(registry.getMeters().stream().map(Meter::getId).toList()).hasSizeLessThan(30);
    }

    /** A backlog look and a readiness look. */
    private void look() throws Exception {
        vitals.stop();
        vitals.start().await(5, SECONDS);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private String status(String dependency) {
        return vitals.readiness().state().dependencies().stream()
                .filter(each -> each.name().equals(dependency))
                .map(each -> each.status().code() + ": " + each.detail())
                .findFirst()
                .orElseThrow();
    }
}
