package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.ConsentGiven;
import dev.coachmichael.core.athlete.ConsentRefused;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Erased;
import dev.coachmichael.core.athlete.GuestMet;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.athlete.LanguageChosen;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.ProfileChanged;
import dev.coachmichael.core.athlete.RaceAdded;
import dev.coachmichael.core.athlete.RaceRemoved;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.athlete.ZoneChosen;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.turn.Speaker;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneId;

/** What changes about an athlete, as statements of the turn's transaction. A change of nobody fails the turn. */
public final class AthleteWrites {

    private static final String MEET = """
            WITH stranger AS (
              SELECT $3::uuid AS id
              WHERE NOT EXISTS (SELECT 1 FROM identity WHERE channel = $1 AND external_id = $2)
            ), guest AS (
              INSERT INTO athlete (id, state) SELECT id, 'guest' FROM stranger ON CONFLICT (id) DO NOTHING
            )
            INSERT INTO identity (channel, external_id, athlete_id) SELECT $1, $2, id FROM stranger
            ON CONFLICT (channel, external_id) DO NOTHING
            """;

    private static final String CONSENT = """
            UPDATE athlete a SET state = $3, consent_version = $4, consent_at = $5
            FROM identity i WHERE i.channel = $1 AND i.external_id = $2 AND a.id = i.athlete_id
            """;

    private static final String LANGUAGE = "UPDATE athlete SET language = $2 WHERE id = $1";

    private static final String GUESTS_LANGUAGE = """
            UPDATE athlete a SET language = $3
            FROM identity i WHERE i.channel = $1 AND i.external_id = $2 AND a.id = i.athlete_id
            """;

    private static final String ZONE = "UPDATE athlete SET zone = $2 WHERE id = $1";

    private static final String PROFILE = """
            INSERT INTO profile AS p (athlete_id, birth_year, sex, weight_kg, height_cm, vma_kmh, vo2max, hr_max,
                                      hr_rest, weekly_km, days_available, level, goal)
            VALUES ($1, $3, $4, $5::float8, $6, $7::float8, $8::float8, $9, $10, $11::float8, $12, $13, $14)
            ON CONFLICT (athlete_id) DO UPDATE SET
              birth_year = CASE WHEN 'AGE' = ANY ($2::text[]) THEN excluded.birth_year ELSE p.birth_year END,
              sex = CASE WHEN 'SEX' = ANY ($2) THEN excluded.sex ELSE p.sex END,
              weight_kg = CASE WHEN 'WEIGHT' = ANY ($2) THEN excluded.weight_kg ELSE p.weight_kg END,
              height_cm = CASE WHEN 'HEIGHT' = ANY ($2) THEN excluded.height_cm ELSE p.height_cm END,
              vma_kmh = CASE WHEN 'VMA' = ANY ($2) THEN excluded.vma_kmh ELSE p.vma_kmh END,
              vo2max = CASE WHEN 'VO2MAX' = ANY ($2) THEN excluded.vo2max ELSE p.vo2max END,
              hr_max = CASE WHEN 'HR_MAX' = ANY ($2) THEN excluded.hr_max ELSE p.hr_max END,
              hr_rest = CASE WHEN 'HR_REST' = ANY ($2) THEN excluded.hr_rest ELSE p.hr_rest END,
              weekly_km = CASE WHEN 'WEEKLY_KM' = ANY ($2) THEN excluded.weekly_km ELSE p.weekly_km END,
              days_available = CASE WHEN 'DAYS' = ANY ($2) THEN excluded.days_available ELSE p.days_available END,
              level = CASE WHEN 'LEVEL' = ANY ($2) THEN excluded.level ELSE p.level END,
              goal = CASE WHEN 'AIM' = ANY ($2) THEN excluded.goal ELSE p.goal END,
              updated_at = now()
            """;

    private static final String ADD_RACE = """
            INSERT INTO race_result (athlete_id, id, distance_m, time_s, on_date)
            VALUES ($1, $2, $3::float8, $4, $5) ON CONFLICT (athlete_id, id) DO NOTHING
            """;

    private static final String REMOVE_RACE = "DELETE FROM race_result WHERE athlete_id = $1 AND id = $2";

    private AthleteWrites() {}

    /**
     * Adds these writes to what can be carried out.
     *
     * @param askers the names under which people ask in rooms: an erasure finds their conversations by them
     */
    public static Writes addTo(Writes writes, AskerNames askers) {
        PgErasure erasure = new PgErasure(askers);
        return writes.add(GuestMet.class, AthleteWrites::meet)
                .add(
                        ConsentGiven.class,
                        (c, given) -> consent(c, given.identity(), "active", given.version(), given.at()))
                .add(
                        ConsentRefused.class,
                        (c, refused) -> consent(c, refused.identity(), "refused", refused.version(), refused.at()))
                .add(LanguageChosen.class, AthleteWrites::language)
                .add(ZoneChosen.class, AthleteWrites::zone)
                .add(ProfileChanged.class, AthleteWrites::profile)
                .add(RaceAdded.class, AthleteWrites::addRace)
                .add(RaceRemoved.class, AthleteWrites::removeRace)
                .add(Erased.class, erasure::erase);
    }

    private static Future<Void> meet(SqlConnection c, GuestMet met) {
        IdentityKey identity = met.identity();
        return c.preparedQuery(MEET)
                .execute(Sql.row(identity.channel(), identity.externalId(), met.home()))
                .mapEmpty();
    }

    private static Future<Void> consent(SqlConnection c, IdentityKey identity, String state, int version, Instant at) {
        return c.preparedQuery(CONSENT)
                .execute(Sql.row(identity.channel(), identity.externalId(), state, version, Sql.timestamp(at)))
                .compose(AthleteWrites::oneRow);
    }

    private static Future<Void> language(SqlConnection c, LanguageChosen chosen) {
        Object language = chosen.language().map(Language::code).orElse(null);
        return switch (chosen.speaker()) {
            case Speaker.Athlete athlete ->
                c.preparedQuery(LANGUAGE)
                        .execute(key(athlete.id()).addValue(language))
                        .compose(AthleteWrites::oneRow);
            case Speaker.Guest guest ->
                c.preparedQuery(GUESTS_LANGUAGE)
                        .execute(Sql.row(
                                        guest.identity().channel(),
                                        guest.identity().externalId())
                                .addValue(language))
                        .compose(AthleteWrites::oneRow);
        };
    }

    private static Future<Void> zone(SqlConnection c, ZoneChosen chosen) {
        return c.preparedQuery(ZONE)
                .execute(key(chosen.athlete())
                        .addValue(chosen.zone().map(ZoneId::getId).orElse(null)))
                .compose(AthleteWrites::oneRow);
    }

    private static Future<Void> profile(SqlConnection c, ProfileChanged changed) {
        Traits values = changed.values();
        Tuple row = key(changed.athlete())
                .addValue(changed.touched().stream().map(Trait::name).toArray(String[]::new))
                .addValue(values.birthYear().orElse(null))
                .addValue(values.sex().map(AthleteWrites::letter).orElse(null))
                .addValue(values.weightKg().orElse(null))
                .addValue(values.heightCm().orElse(null))
                .addValue(values.vmaKmh().orElse(null))
                .addValue(values.vo2max().orElse(null))
                .addValue(values.hrMaxBpm().orElse(null))
                .addValue(values.hrRestBpm().orElse(null))
                .addValue(values.weeklyKm().orElse(null))
                .addValue(values.days().map(DaysAvailable::code).orElse(null))
                .addValue(values.level().map(Level::code).orElse(null))
                .addValue(values.aim().map(Aim::code).orElse(null));
        return c.preparedQuery(PROFILE).execute(row).mapEmpty();
    }

    private static String letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
        };
    }

    private static Future<Void> addRace(SqlConnection c, RaceAdded added) {
        PastRace race = added.race();
        Tuple row = key(added.athlete())
                .addValue(race.id())
                .addValue(race.distanceMeters())
                .addValue(race.timeSeconds())
                .addValue(race.day().orElse(null));
        return c.preparedQuery(ADD_RACE).execute(row).mapEmpty();
    }

    private static Future<Void> removeRace(SqlConnection c, RaceRemoved removed) {
        return c.preparedQuery(REMOVE_RACE)
                .execute(Sql.row(removed.athlete().value(), removed.race()))
                .mapEmpty();
    }

    private static Tuple key(AthleteId athlete) {
        return Tuple.tuple().addValue(athlete.value());
    }

    /** A promise about somebody who is not there must not be kept quiet. */
    private static Future<Void> oneRow(RowSet<Row> rows) {
        return rows.rowCount() == 1
                ? Future.succeededFuture()
                : Future.failedFuture(new IllegalStateException("The athlete of a change is gone"));
    }
}
