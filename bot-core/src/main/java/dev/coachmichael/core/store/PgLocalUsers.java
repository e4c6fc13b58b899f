package dev.coachmichael.core.store;

import dev.coachmichael.core.account.LocalUsers;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Local users in Postgres: athletes who are active from the start. */
public final class PgLocalUsers implements LocalUsers {

    private static final String FIND = """
            SELECT athlete_id FROM identity WHERE channel = $1 AND external_id = $2
            """;

    private static final String NEW_ATHLETE = """
            INSERT INTO athlete (id, state, language, consent_version, consent_at)
            VALUES ($1, 'active', nullif($2, ''), 1, now())
            """;

    private static final String NEW_IDENTITY = """
            INSERT INTO identity (channel, external_id, athlete_id) VALUES ($1, $2, $3)
            """;

    /** Tables of personal data follow by their foreign keys. */
    private static final String REMOVE = """
            DELETE FROM athlete WHERE id IN (
              SELECT athlete_id FROM identity WHERE channel = $1 AND external_id = $2)
            """;

    /** An address that wrote as a guest before it was added becomes active. */
    private static final String ACTIVATE = """
            UPDATE athlete SET state = 'active', consent_version = 1, consent_at = now(),
                   language = coalesce(language, nullif($2, ''))
            WHERE id = $1 AND state = 'guest'
            """;

    /** Two processes that start at once make one owner. */
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(730121, hashtext($1))";

    private final Database database;

    public PgLocalUsers(Database database) {
        this.database = database;
    }

    @Override
    public Future<LocalUser> owner(Optional<Language> language) {
        return find(database.pool(), OWNER)
                .compose(known -> known.map(Future::succeededFuture).orElseGet(() -> make(OWNER, language)));
    }

    @Override
    public Future<LocalUser> add(String email, Optional<Language> language) {
        return make(email.strip().toLowerCase(Locale.ROOT), language);
    }

    @Override
    public Future<Void> remove(String email) {
        return database.pool()
                .preparedQuery(REMOVE)
                .execute(Sql.row(CHANNEL, email.strip().toLowerCase(Locale.ROOT)))
                .mapEmpty();
    }

    @Override
    public Future<Optional<LocalUser>> find(String email) {
        return find(database.pool(), email.strip().toLowerCase(Locale.ROOT));
    }

    private Future<LocalUser> make(String externalId, Optional<Language> language) {
        String code = language.map(Language::code).orElse("");
        return database.transaction(c -> c.preparedQuery(ONE_AT_A_TIME)
                .execute(io.vertx.sqlclient.Tuple.of(externalId))
                .compose(x -> find(c, externalId))
                .compose(known -> known.isPresent() ? activate(c, known.get(), code) : insert(c, externalId, code)));
    }

    private static Future<LocalUser> activate(SqlConnection c, LocalUser user, String language) {
        return c.preparedQuery(ACTIVATE)
                .execute(Sql.row(user.id().value(), language))
                .map(user);
    }

    private static Future<LocalUser> insert(SqlConnection c, String externalId, String language) {
        UUID id = UUID.randomUUID();
        return c.preparedQuery(NEW_ATHLETE)
                .execute(Sql.row(id, language))
                .compose(x -> c.preparedQuery(NEW_IDENTITY).execute(Sql.row(CHANNEL, externalId, id)))
                .map(new LocalUser(new AthleteId(id), externalId, true));
    }

    private static Future<Optional<LocalUser>> find(io.vertx.sqlclient.SqlClient c, String externalId) {
        return c.preparedQuery(FIND)
                .execute(Sql.row(CHANNEL, externalId))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(new LocalUser(
                                new AthleteId(rows.iterator().next().getUUID("athlete_id")), externalId, false)));
    }
}
