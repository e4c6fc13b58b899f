package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.core.store.measure.Crowd;
import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many conversations that wait for a slow model at once, from the inbox to the outbox. */
class ModelTalkTest {

    private static final int RUNNERS = 300;
    private static final SlowModel.Pace PACE = new SlowModel.Pace(Duration.ofMillis(500), Duration.ofMillis(20));
    /** Above what a slow machine that does other things too needs; the benchmark has the real aims. */
    private static final double MOST_MILLIS = 10_000;

    @TempDir
    Path folder;

    @Test
    void everybodyIsAnsweredByTheModelAndNoThreadWaits() throws Exception {
        Vertx vertx = Vertx.vertx();
        Vertx elsewhere = Vertx.vertx();
        try {
            DatabaseUrl url = ScratchDatabase.migrated("crowd");
            Database database = Database.open(vertx, url, 2);
            Crowd.gather(database, BenchDoor.ENDPOINT, RUNNERS);
            database.close().await(10, SECONDS);
            SlowModel model = new SlowModel(elsewhere, PACE);
            try (ModelTalk talk = new ModelTalk(vertx, url, folder, model.port(), PACE)) {
                talk.say(RUNNERS, Duration.ofSeconds(1), () -> {});
                model.load();
                int threads = ManagementFactory.getThreadMXBean().getThreadCount();
                ManagementFactory.getThreadMXBean().resetPeakThreadCount();

                ModelTalk.Heard heard = talk.say(RUNNERS, Duration.ofSeconds(1), () -> {});

                Sample over = Sample.of(heard.overMillis());
                System.out.printf(
                        "%d conversations with a slow model: p50 %.0f ms, p99 %.0f ms beyond the model's own time%n",
                        RUNNERS, over.percentile(50), over.percentile(99));
                assertThat(heard.modelled()).isEqualTo(RUNNERS);
                assertThat(heard.overMillis()).hasSize(RUNNERS);
                assertThat(over.percentile(99)).isLessThan(MOST_MILLIS);
                assertThat(model.load().requests()).isEqualTo(RUNNERS + RUNNERS / 4);
                assertThat(ManagementFactory.getThreadMXBean().getPeakThreadCount())
                        .isLessThan(threads + 20);
            }
        } finally {
            vertx.close().await(10, SECONDS);
            elsewhere.close().await(10, SECONDS);
        }
    }
}
