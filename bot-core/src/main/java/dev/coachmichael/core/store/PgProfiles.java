package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.physiology.Sex;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Profiles in Postgres; always read, never remembered, so that a change is seen by the next turn on any node. */
public final class PgProfiles implements Profiles {

    private static final String TRAITS = """
            SELECT p.birth_year, p.sex, p.weight_kg::float8 AS weight_kg, p.height_cm, p.vma_kmh::float8 AS vma_kmh,
                   p.vo2max::float8 AS vo2max, p.hr_max, p.hr_rest, p.weekly_km::float8 AS weekly_km,
                   p.days_available, p.level, p.goal, a.zone
            FROM athlete a LEFT JOIN profile p ON p.athlete_id = a.id
            WHERE a.id = $1
            """;

    private static final String RACES = """
            SELECT id, distance_m::float8 AS distance_m, time_s, on_date FROM race_result
            WHERE athlete_id = $1 ORDER BY on_date DESC NULLS LAST, created_at DESC LIMIT 100
            """;

    private final Database database;

    public PgProfiles(Database database) {
        this.database = database;
    }

    @Override
    public Future<Profile> of(AthleteId athlete) {
        Tuple key = Tuple.of(athlete.value());
        Future<RowSet<Row>> traits = database.pool().preparedQuery(TRAITS).execute(key);
        Future<RowSet<Row>> races = database.pool().preparedQuery(RACES).execute(key);
        return Future.all(traits, races).map(both -> profile(traits.result(), races.result()));
    }

    private static Profile profile(RowSet<Row> traits, RowSet<Row> races) {
        if (traits.size() == 0) {
            return Profile.EMPTY;
        }
        Row row = traits.iterator().next();
        List<PastRace> past = new ArrayList<>(races.size());
        races.forEach(race -> past.add(race(race)));
        return new Profile(
                traits(row), past, Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
    }

    private static Traits traits(Row row) {
        return new Traits(
                Optional.ofNullable(row.getInteger("birth_year")),
                Optional.ofNullable(row.getString("sex")).map(PgProfiles::sex),
                Optional.ofNullable(row.getDouble("weight_kg")),
                Optional.ofNullable(row.getInteger("height_cm")),
                Optional.ofNullable(row.getDouble("vma_kmh")),
                Optional.ofNullable(row.getDouble("vo2max")),
                Optional.ofNullable(row.getInteger("hr_max")),
                Optional.ofNullable(row.getInteger("hr_rest")),
                Optional.ofNullable(row.getDouble("weekly_km")),
                Optional.ofNullable(row.getString("days_available")).map(DaysAvailable::ofCode),
                Optional.ofNullable(row.getString("level")).flatMap(Level::ofCode),
                Optional.ofNullable(row.getString("goal")).flatMap(Aim::ofCode));
    }

    private static Sex sex(String letter) {
        return letter.equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static PastRace race(Row row) {
        return new PastRace(
                row.getUUID("id"),
                row.getDouble("distance_m"),
                row.getInteger("time_s"),
                Optional.ofNullable(row.getLocalDate("on_date")));
    }
}
