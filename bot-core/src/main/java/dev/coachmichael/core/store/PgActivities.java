package dev.coachmichael.core.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityKeys;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Candidates;
import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.activity.Lap;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.WeekSum;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.plan.Workout;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Activities in Postgres. */
public final class PgActivities implements Activities {

    static final String LATEST_RUNS = """
            SELECT summary::text AS summary FROM activity
            WHERE athlete_id = $1 AND sport = 'run' ORDER BY started_at DESC LIMIT $2
            """;

    static final String BETWEEN = """
            SELECT summary::text AS summary FROM activity
            WHERE athlete_id = $1 AND local_date >= $2 AND local_date <= $3
            ORDER BY local_date, started_at LIMIT 2000
            """;

    static final String WEEKS = """
            SELECT local_date - (extract(isodow FROM local_date)::int - 1) AS monday, sport,
                   count(*)::int AS activities, sum(distance_m) AS distance_m, sum(timer_s) AS timer_s,
                   coalesce(sum(ascent_m), 0) AS ascent_m
            FROM activity
            WHERE athlete_id = $1 AND local_date >= $2 AND local_date < $3
            GROUP BY 1, 2 ORDER BY 1, 2
            """;

    static final String FIND = """
            SELECT summary::text AS summary FROM activity WHERE athlete_id = $1 AND id = $2
            """;

    static final String DETAIL = """
            SELECT laps::text AS laps, splits::text AS splits, track, workout::text AS workout FROM activity_detail
            WHERE athlete_id = $1 AND activity_id = $2
            """;

    static final String CANDIDATES = """
            SELECT summary::text AS summary FROM activity
            WHERE athlete_id = $1 AND id IN (
              SELECT id FROM activity WHERE athlete_id = $1 AND local_date = ANY ($2::date[])
              UNION
              SELECT activity_id FROM activity_key WHERE athlete_id = $1 AND key = ANY ($3::text[])
              UNION
              (SELECT id FROM activity WHERE athlete_id = $1 ORDER BY local_date DESC LIMIT $4)
            )
            """;

    /** How many of the newest an activity without a date is compared with. */
    private static final int NEWEST = 50;

    private static final TypeReference<List<Lap>> LAPS = new TypeReference<>() {};
    private static final TypeReference<List<KilometreSplit>> SPLITS = new TypeReference<>() {};

    private final SqlClient client;

    public PgActivities(Database database) {
        this(database.pool());
    }

    /** Reads within a transaction. */
    PgActivities(SqlClient client) {
        this.client = client;
    }

    @Override
    public Future<List<ActivitySummary>> latestRuns(AthleteId athlete, int limit) {
        return summaries(LATEST_RUNS, Tuple.of(athlete.value(), limit));
    }

    @Override
    public Future<List<ActivitySummary>> between(AthleteId athlete, LocalDate firstDay, LocalDate lastDay) {
        return summaries(BETWEEN, Tuple.of(athlete.value(), firstDay, lastDay));
    }

    @Override
    public Future<List<WeekSum>> weeks(AthleteId athlete, LocalDate firstMonday, int weeks) {
        if (weeks < 1 || weeks > 520) {
            throw new IllegalArgumentException("1 to 520 weeks, not " + weeks);
        }
        return client.preparedQuery(WEEKS)
                .execute(Tuple.of(athlete.value(), firstMonday, firstMonday.plusWeeks(weeks)))
                .map(rows -> list(
                        rows,
                        row -> new WeekSum(
                                row.getLocalDate("monday"),
                                sport(row.getString("sport")),
                                row.getInteger("activities"),
                                row.getDouble("distance_m"),
                                row.getDouble("timer_s"),
                                row.getDouble("ascent_m"))));
    }

    @Override
    public Future<Optional<ActivitySummary>> find(AthleteId athlete, UUID activity) {
        return summaries(FIND, Tuple.of(athlete.value(), activity))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Future<Optional<PackedDetail>> detail(AthleteId athlete, UUID activity) {
        return client.preparedQuery(DETAIL)
                .execute(Tuple.of(athlete.value(), activity))
                .map(rows -> list(rows, PgActivities::detail).stream().findFirst());
    }

    private static PackedDetail detail(Row row) {
        Buffer track = row.getBuffer("track");
        return new PackedDetail(
                StoredJson.read(row.getString("laps"), LAPS),
                StoredJson.read(row.getString("splits"), SPLITS),
                track == null ? new byte[0] : track.getBytes(),
                Optional.ofNullable(row.getString("workout")).map(json -> StoredJson.read(json, Workout.class)));
    }

    @Override
    public Future<List<ActivitySummary>> candidates(AthleteId athlete, Collection<Activity> incoming) {
        if (incoming.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        boolean undated =
                incoming.stream().anyMatch(activity -> !activity.start().dateKnown());
        String[] keys = incoming.stream()
                .flatMap(activity -> ActivityKeys.of(activity.keys()).stream())
                .distinct()
                .toArray(String[]::new);
        LocalDate[] days = Candidates.days(incoming).toArray(LocalDate[]::new);
        return summaries(CANDIDATES, Tuple.of(athlete.value(), days, keys, undated ? NEWEST : 0));
    }

    private Future<List<ActivitySummary>> summaries(String sql, Tuple arguments) {
        return client.preparedQuery(sql)
                .execute(arguments)
                .map(rows -> list(rows, row -> StoredJson.read(row.getString("summary"), ActivitySummary.class)));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> one) {
        List<T> list = new ArrayList<>(rows.size());
        rows.forEach(row -> list.add(one.apply(row)));
        return list;
    }

    static String name(Sport sport) {
        return sport.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Sport sport(String name) {
        return Sport.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
