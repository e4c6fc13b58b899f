package dev.coachmichael.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.store.measure.Crowd;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a turn costs must not grow with the number of athletes: each of its statements goes down indexes. */
class GrowthLawTest {

    private static final EndpointId ENDPOINT = new EndpointId("crowd", "bot");
    private static final String SOMEBODY = "777";

    private static Vertx vertx;
    private static Database database;

    @BeforeAll
    static void gatherACrowd() {
        vertx = Vertx.vertx();
        database = Database.open(vertx, ScratchDatabase.migrated("growth"), 4);
        Crowd.gather(database, ENDPOINT, 20_000);
    }

    @AfterAll
    static void close() throws Exception {
        database.close().await(10, TimeUnit.SECONDS);
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void noStatementOfATurnReadsATableFromEndToEnd() {
        List<StatementCost> costs = new HotStatements(database, ENDPOINT, SOMEBODY).run();
        assertThat(costs)
                .hasSizeGreaterThan(10)
                .allSatisfy(cost ->
                        assertThat(cost.readWhole()).as(cost.statement()).isEmpty())
                .allSatisfy(
                        cost -> assertThat(cost.blocks()).as(cost.statement()).isBetween(1L, 100L));
    }

    @Test
    void plansThatServeAnyArgumentsDoNotEither() throws Exception {
        assumeTrue(
                number("SELECT current_setting('server_version_num')::bigint") >= 160_000,
                "An outside Postgres older than 16 does not explain such plans");
        assertThat(new HotStatements(database, ENDPOINT, SOMEBODY).generalPlans())
                .hasSizeGreaterThan(10)
                .allSatisfy(cost ->
                        assertThat(cost.readWhole()).as(cost.statement()).isEmpty());
    }

    @Test
    void walkingThroughATurnLeavesNothingBehind() throws Exception {
        new HotStatements(database, ENDPOINT, SOMEBODY).run();
        assertThat(number("SELECT count(*) FROM inbox WHERE conversation = 777 AND state <> 'done'"))
                .isZero();
    }

    @Test
    void recognisesAReadFromEndToEnd() throws Exception {
        var explained = database.pool()
                .query("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM athlete WHERE name = 'Athlete 777'")
                .execute()
                .await(10, TimeUnit.SECONDS);
        StatementCost cost = StatementCost.of(
                "slow",
                StoredJson.tree(String.valueOf(explained.iterator().next().getValue(0))));
        assertThat(cost.readWhole()).containsExactly("table athlete");
        assertThat(cost.blocks()).isGreaterThan(200);
    }

    private static long number(String sql) throws Exception {
        return database.pool()
                .query(sql)
                .execute()
                .await(10, TimeUnit.SECONDS)
                .iterator()
                .next()
                .getLong(0);
    }
}
