package dev.coachmichael.core.store;

import dev.coachmichael.core.activity.ActivitiesJoined;
import dev.coachmichael.core.activity.ActivitiesMerged;
import dev.coachmichael.core.activity.ActivitiesStored;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityKeys;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Candidates;
import dev.coachmichael.core.activity.DistanceCorrected;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Recognition;
import dev.coachmichael.core.activity.Recorded.Source;
import dev.coachmichael.core.activity.intake.FileStored;
import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How activities are written. Whoever stores activities of an athlete holds that athlete's lock until the end of the
 * transaction, so that two imports at the same moment see each other.
 */
public final class ActivityWrites {

    private static final int AT_ONCE = 50;

    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hashtextextended('activities of ' || $1::uuid::text, 0))
            """;

    private static final String INSERT = """
            INSERT INTO activity (athlete_id, id, started_at, local_date, sport, distance_m, timer_s, ascent_m, summary)
            SELECT $1, a.id, a.started_at, a.local_date, a.sport, a.distance_m, a.timer_s, nullif(a.ascent_m, 'NaN'),
                   a.summary::jsonb
            FROM unnest($2::uuid[], $3::timestamptz[], $4::date[], $5::text[], $6::float8[], $7::float8[],
                        $8::float8[], $9::text[])
              AS a (id, started_at, local_date, sport, distance_m, timer_s, ascent_m, summary)
            """;

    private static final String UPDATE = """
            UPDATE activity b
            SET started_at = a.started_at, local_date = a.local_date, sport = a.sport, distance_m = a.distance_m,
                timer_s = a.timer_s, ascent_m = nullif(a.ascent_m, 'NaN'), summary = a.summary::jsonb
            FROM unnest($2::uuid[], $3::timestamptz[], $4::date[], $5::text[], $6::float8[], $7::float8[],
                        $8::float8[], $9::text[])
              AS a (id, started_at, local_date, sport, distance_m, timer_s, ascent_m, summary)
            WHERE b.athlete_id = $1 AND b.id = a.id
            """;

    private static final String DETAILS = """
            INSERT INTO activity_detail (athlete_id, activity_id, laps, splits, track, workout)
            SELECT $1, d.activity_id, d.laps::jsonb, d.splits::jsonb, nullif(d.track, ''), nullif(d.workout, '')::jsonb
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::text[])
              AS d (activity_id, laps, splits, track, workout)
            JOIN activity a ON a.athlete_id = $1 AND a.id = d.activity_id
            ON CONFLICT (athlete_id, activity_id) DO UPDATE
              SET laps = excluded.laps, splits = excluded.splits, track = excluded.track, workout = excluded.workout
            """;

    private static final String KEYS = """
            INSERT INTO activity_key (athlete_id, key, activity_id)
            SELECT DISTINCT ON (k.key) $1::uuid, k.key, k.activity_id
            FROM unnest($2::text[], $3::uuid[]) WITH ORDINALITY AS k (key, activity_id, n)
            JOIN activity a ON a.athlete_id = $1 AND a.id = k.activity_id
            ORDER BY k.key, k.n
            ON CONFLICT (athlete_id, key) DO NOTHING
            """;

    private static final String MOVE_KEYS = """
            UPDATE activity_key SET activity_id = $3 WHERE athlete_id = $1 AND activity_id = $2
            """;

    private static final String MOVE_NOTES = """
            UPDATE memory SET activity_id = $3 WHERE athlete_id = $1 AND activity_id = $2
            """;

    private static final String DROP = "DELETE FROM activity WHERE athlete_id = $1 AND id = $2";

    private static final String FILE = """
            INSERT INTO file (athlete_id, sha256, name, bytes) VALUES ($1, sha256($3), $2, $3)
            ON CONFLICT (athlete_id, sha256) DO NOTHING
            """;

    private ActivityWrites() {}

    /** Adds the writes of activities. */
    public static Writes register(Writes writes) {
        return writes.add(ActivitiesStored.class, ActivityWrites::store)
                .add(ActivitiesMerged.class, ActivityWrites::merge)
                .add(ActivitiesJoined.class, ActivityWrites::join)
                .add(DistanceCorrected.class, ActivityWrites::correct)
                .add(FileStored.class, (c, file) -> c.preparedQuery(FILE)
                        .execute(Tuple.of(file.athlete().value(), file.name(), Buffer.buffer(file.bytes())))
                        .mapEmpty());
    }

    /** Nobody else stores activities of this athlete until the transaction ends. */
    static Future<Void> lock(SqlConnection c, AthleteId athlete) {
        return c.preparedQuery(LOCK).execute(Tuple.of(athlete.value())).mapEmpty();
    }

    /** Looks again, under the lock, whether anything became known since the skill looked. */
    private static Future<Void> store(SqlConnection c, ActivitiesStored write) {
        List<Activity> incoming = write.entries().stream()
                .map(entry -> entry.summary().with(PackedDetail.NONE))
                .toList();
        return lock(c, write.athlete())
                .compose(x -> new PgActivities(c).candidates(write.athlete(), incoming))
                .compose(known -> {
                    Candidates candidates = new Candidates(known);
                    List<ActivitiesStored.Entry> fresh = new ArrayList<>();
                    List<ActivitiesMerged.Entry> seen = new ArrayList<>();
                    for (ActivitiesStored.Entry entry : write.entries()) {
                        Optional<ActivitySummary> before = known(entry.summary(), candidates);
                        if (before.isEmpty()) {
                            fresh.add(entry);
                        } else {
                            ActivitySummary after =
                                    toldByAll(before.get(), entry.summary().sources());
                            candidates.put(after);
                            seen.add(new ActivitiesMerged.Entry(after, Optional.empty()));
                        }
                    }
                    return insert(c, write.athlete(), fresh).compose(y -> update(c, write.athlete(), seen));
                });
    }

    private static Optional<ActivitySummary> known(ActivitySummary incoming, Candidates candidates) {
        Activity activity = incoming.with(PackedDetail.NONE);
        return switch (Recognition.of(activity, candidates.near(activity))) {
            case Decision.New isNew -> Optional.empty();
            case Decision.Ask ask -> Optional.empty();
            case Decision.Duplicate duplicate -> candidates.get(duplicate.existing());
            case Decision.Changed changed -> candidates.get(changed.existing());
        };
    }

    private static ActivitySummary toldByAll(ActivitySummary activity, List<Source> sources) {
        ActivitySummary told = activity;
        for (Source source : sources.reversed()) {
            told = told.toldBy(source);
        }
        return told;
    }

    /** What others told of these activities since they were read is kept. */
    private static Future<Void> merge(SqlConnection c, ActivitiesMerged write) {
        return lock(c, write.athlete())
                .compose(x -> Future.all(write.entries().stream()
                        .map(entry -> withLaterSources(c, write.athlete(), entry))
                        .toList()))
                .compose(entries -> update(c, write.athlete(), entries.list()));
    }

    private static Future<ActivitiesMerged.Entry> withLaterSources(
            SqlConnection c, AthleteId athlete, ActivitiesMerged.Entry entry) {
        return new PgActivities(c)
                .find(athlete, entry.summary().id())
                .map(now -> new ActivitiesMerged.Entry(
                        now.map(kept -> toldByAll(
                                        entry.summary(),
                                        kept.sources().stream()
                                                .filter(source ->
                                                        !entry.summary().knows(source))
                                                .toList()))
                                .orElse(entry.summary()),
                        entry.detail()));
    }

    private static Future<Void> join(SqlConnection c, ActivitiesJoined write) {
        UUID athlete = write.athlete().value();
        return lock(c, write.athlete())
                .compose(x -> c.preparedQuery(MOVE_KEYS)
                        .execute(Tuple.of(athlete, write.dropped(), write.kept().id())))
                .compose(x -> c.preparedQuery(MOVE_NOTES)
                        .execute(Tuple.of(athlete, write.dropped(), write.kept().id())))
                .compose(x -> c.preparedQuery(DROP).execute(Tuple.of(athlete, write.dropped())))
                .compose(x -> update(
                        c,
                        write.athlete(),
                        List.of(new ActivitiesMerged.Entry(write.kept(), Optional.of(write.detail())))));
    }

    private static Future<Void> correct(SqlConnection c, DistanceCorrected write) {
        return lock(c, write.athlete())
                .compose(x -> new PgActivities(c).find(write.athlete(), write.activity()))
                .compose(found -> update(
                        c,
                        write.athlete(),
                        found.stream()
                                .map(activity -> new ActivitiesMerged.Entry(
                                        activity.withCorrectedMeters(write.meters()), Optional.empty()))
                                .toList()));
    }

    private static Future<Void> insert(SqlConnection c, AthleteId athlete, List<ActivitiesStored.Entry> entries) {
        return inChunks(entries, chunk -> {
            List<ActivitySummary> summaries =
                    chunk.stream().map(ActivitiesStored.Entry::summary).toList();
            return c.preparedQuery(INSERT)
                    .execute(columns(athlete, summaries))
                    .compose(x -> details(
                            c,
                            athlete,
                            summaries,
                            chunk.stream().map(ActivitiesStored.Entry::detail).toList()))
                    .compose(x -> keys(c, athlete, summaries));
        });
    }

    private static Future<Void> update(SqlConnection c, AthleteId athlete, List<ActivitiesMerged.Entry> entries) {
        return inChunks(entries, chunk -> {
            List<ActivitySummary> summaries =
                    chunk.stream().map(ActivitiesMerged.Entry::summary).toList();
            List<ActivitiesMerged.Entry> changed =
                    chunk.stream().filter(entry -> entry.detail().isPresent()).toList();
            return c.preparedQuery(UPDATE)
                    .execute(columns(athlete, summaries))
                    .compose(x -> details(
                            c,
                            athlete,
                            changed.stream()
                                    .map(ActivitiesMerged.Entry::summary)
                                    .toList(),
                            changed.stream()
                                    .map(entry -> entry.detail().orElse(PackedDetail.NONE))
                                    .toList()))
                    .compose(x -> keys(c, athlete, summaries));
        });
    }

    private static <T> Future<Void> inChunks(List<T> all, Function<List<T>, Future<Void>> write) {
        Future<Void> done = Future.succeededFuture();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<T> chunk = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            done = done.compose(x -> write.apply(chunk));
        }
        return done;
    }

    private static Tuple columns(AthleteId athlete, List<ActivitySummary> all) {
        Tuple columns = Tuple.of(
                athlete.value(),
                all.stream().map(ActivitySummary::id).toArray(UUID[]::new),
                all.stream().map(a -> Sql.timestamp(a.start().instant())).toArray(OffsetDateTime[]::new),
                all.stream().map(a -> a.start().localDay()).toArray(java.time.LocalDate[]::new),
                all.stream().map(a -> PgActivities.name(a.sport())).toArray(String[]::new),
                all.stream().map(ActivitySummary::distanceMeters).toArray(Double[]::new));
        return columns.addValue(all.stream().map(ActivitySummary::timerSeconds).toArray(Double[]::new))
                .addValue(all.stream()
                        .map(a -> a.totals().ascentMeters().orElse(Double.NaN))
                        .toArray(Double[]::new))
                .addValue(all.stream().map(StoredJson::write).toArray(String[]::new));
    }

    private static Future<Void> details(
            SqlConnection c, AthleteId athlete, List<ActivitySummary> activities, List<PackedDetail> details) {
        return details.isEmpty()
                ? Future.succeededFuture()
                : c.preparedQuery(DETAILS)
                        .execute(Tuple.of(
                                athlete.value(),
                                activities.stream().map(ActivitySummary::id).toArray(UUID[]::new),
                                details.stream()
                                        .map(detail -> StoredJson.write(detail.laps()))
                                        .toArray(String[]::new),
                                details.stream()
                                        .map(detail -> StoredJson.write(detail.splits()))
                                        .toArray(String[]::new),
                                details.stream()
                                        .map(detail -> Buffer.buffer(detail.packedTrack()))
                                        .toArray(Buffer[]::new),
                                details.stream()
                                        .map(detail -> detail.workout()
                                                .map(StoredJson::write)
                                                .orElse(""))
                                        .toArray(String[]::new)))
                        .mapEmpty();
    }

    private static Future<Void> keys(SqlConnection c, AthleteId athlete, List<ActivitySummary> all) {
        List<String> keys = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (ActivitySummary activity : all) {
            for (String key : ActivityKeys.of(activity.sources())) {
                keys.add(key);
                ids.add(activity.id());
            }
        }
        return keys.isEmpty()
                ? Future.succeededFuture()
                : c.preparedQuery(KEYS)
                        .execute(Tuple.of(athlete.value(), keys.toArray(String[]::new), ids.toArray(UUID[]::new)))
                        .mapEmpty();
    }
}
