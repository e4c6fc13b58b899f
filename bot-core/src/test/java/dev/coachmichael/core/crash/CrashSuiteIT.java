package dev.coachmichael.core.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.crash.CrashRun.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real processes at every crash point and at random moments, and counts. The length is set by system properties:
 * {@code coach.crash.turns}, {@code coach.crash.nodes}, {@code coach.crash.stops} (hard stops of Postgres), {@code
 * coach.crash.seed}.
 */
class CrashSuiteIT {

    @TempDir
    Path folder;

    @Test
    @Tag("R01")
    void losesNothingDoublesNothingAndKeepsOrder() throws Exception {
        CrashRun run = new CrashRun(
                folder,
                Integer.getInteger("coach.crash.turns", 300),
                Integer.getInteger("coach.crash.nodes", 1),
                Integer.getInteger("coach.crash.stops", 0),
                Long.getLong("coach.crash.seed", 42));
        Verdict verdict = run.toTheEnd();
        System.out.println(verdict);
        assertThat(verdict.lost()).as("lost").isZero();
        assertThat(verdict.reordered()).as("reordered").isZero();
        assertThat(verdict.dead()).as("dead letters").isZero();
        assertThat(verdict.effects()).as("effects").isEqualTo(verdict.turns());
        assertThat(verdict.effectsDoubled()).as("effects doubled").isZero();
        assertThat(verdict.unexplained()).as("duplicates that no kill explains").isEmpty();
        // A node sends eight parts at a time: a death leaves at most these unknown.
        assertThat(verdict.duplicates())
                .as("duplicates")
                .isLessThanOrEqualTo(Math.max(8 * verdict.kills() / 2, verdict.turns() / 100));
        assertThat(verdict.kills()).as("kills").isGreaterThan(8);
    }
}
