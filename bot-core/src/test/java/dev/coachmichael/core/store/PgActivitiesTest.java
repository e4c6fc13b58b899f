package dev.coachmichael.core.store;

import static dev.coachmichael.core.activity.intake.ActivityHouse.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.WeekSum;
import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads on a large store: 400 athletes with 500 activities each. */
class PgActivitiesTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000123");
    private static Vertx vertx;
    private static Database database;
    private static PgActivities activities;

    @BeforeAll
    static void seed() {
        vertx = Vertx.vertx();
        DatabaseUrl url = ScratchDatabase.migrated("activities");
        database = Database.open(vertx, url, 2);
        activities = new PgActivities(database);
        run("""
            INSERT INTO athlete (id, state)
            SELECT ('00000000-0000-4000-8000-000000000' || lpad(n::text, 3, '0'))::uuid, 'active'
            FROM generate_series(1, 400) AS n
            """);
        run("""
            INSERT INTO activity (athlete_id, id, started_at, local_date, sport, distance_m, timer_s, ascent_m, summary)
            SELECT a.id, gen_random_uuid(), d.at, d.at::date, CASE WHEN d.n % 4 = 0 THEN 'ride' ELSE 'run' END,
                   10000, 3000, 50, '{}'
            FROM athlete a,
                 (SELECT n, timestamptz '2026-11-19 12:00:00+00' - n * interval '1 day' AS at
                  FROM generate_series(0, 499) AS n) AS d
            """);
        run("""
            INSERT INTO activity_key (athlete_id, key, activity_id)
            SELECT athlete_id, 'garmin:' || row_number() OVER (PARTITION BY athlete_id ORDER BY id), id FROM activity
            """);
        run("""
            INSERT INTO activity_detail (athlete_id, activity_id, laps, splits)
            SELECT athlete_id, id, '[]', '[]' FROM activity
            """);
        run("""
            INSERT INTO audit (home, conversation, pos, cause, door, skill, mode, language, outcome, facts, sources,
                               warnings, attempts, latency_ms, at)
            SELECT a.id, n % 3, n, 'in:' || n, 'test', 'review', 'local', 'fr', 'answered', '[]', '[]', '[]', 1, 1,
                   timestamptz '2026-11-19 12:00:00+00' - n * interval '1 minute'
            FROM athlete a, generate_series(0, 99) AS n
            """);
        run("ANALYZE");
    }

    @AfterAll
    static void close() {
        await(database.close());
        await(vertx.close());
    }

    private static void run(String sql) {
        await(database.pool().query(sql).execute());
    }

    @Test
    void addsUpWeeksFromMondayToSunday() {
        List<WeekSum> weeks = await(activities.weeks(new AthleteId(ONE), LocalDate.of(2026, 11, 2), 3));

        assertThat(weeks.stream().filter(week -> week.sport() == Sport.RUN).map(WeekSum::monday))
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
        assertThat(weeks.stream()
                        .filter(week -> week.monday().equals(LocalDate.of(2026, 11, 9)))
                        .mapToInt(WeekSum::activities)
                        .sum())
                .isEqualTo(7);
    }

    @Test
    void everyHotReadDescendsAnIndex() {
        reads(PgActivities.LATEST_RUNS, "activity_sport", Tuple.of(ONE, 3));
        reads(PgActivities.BETWEEN, "activity_day", Tuple.of(ONE, day(13), day(19)));
        reads(PgActivities.WEEKS, "activity_day", Tuple.of(ONE, day(2), day(19)));
        reads(PgActivities.FIND, "activity_pkey", Tuple.of(ONE, UUID.randomUUID()));
        reads(PgActivities.DETAIL, "activity_detail_pkey", Tuple.of(ONE, UUID.randomUUID()));
        reads(
                PgActivities.CANDIDATES,
                "activity_key_pkey",
                Tuple.of(
                        ONE,
                        new LocalDate[] {day(17), day(18), LocalDate.EPOCH},
                        new String[] {"garmin:1", "sha256:ab:0"},
                        0));
        reads(PgAnswers.AT, "audit_pkey", Tuple.of(ONE, 1L, 4L));
        reads(PgAnswers.BEFORE, "audit_pkey", Tuple.of(ONE, 1L, 40L));
        reads(
                PgAnswers.LATEST,
                "audit_latest",
                Tuple.of(ONE, day(19).atStartOfDay().atOffset(java.time.ZoneOffset.UTC)));
    }

    private static LocalDate day(int november) {
        return LocalDate.of(2026, 11, november);
    }

    /** The plan uses the index and touches few pages, whatever the size of the tables. */
    private static void reads(String sql, String index, Tuple arguments) {
        StringBuilder plan = new StringBuilder();
        await(database.pool()
                        .preparedQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS off, TIMING off, SUMMARY off) " + sql)
                        .execute(arguments))
                .forEach(row -> plan.append(row.getString(0)).append('\n'));

        assertThat(plan.toString()).contains(index).doesNotContain("Seq Scan");
        var pages = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?")
                .matcher(plan);
        assertThat(pages.find()).isTrue();
        assertThat(number(pages.group(1)) + number(pages.group(2)))
                .as(plan.toString())
                .isLessThan(80);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
