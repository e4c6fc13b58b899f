package dev.coachmichael.deploy.doctor;

import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.Postgres;
import dev.coachmichael.core.store.StoreUnavailable;
import dev.coachmichael.deploy.terminal.LocalSession;

/** Postgres, embedded or named, and its schema. */
final class DatabaseChecks {

    private static final int OLDEST_SERVER = 15;

    private DatabaseChecks() {}

    static Finding database(Settings settings) {
        CoreSettings core = LocalSession.coreSettings(settings, 1);
        try (Postgres postgres = Postgres.open(core.database(), core.dataFolder())) {
            Migrations migrations = new Migrations(postgres.url());
            int version = migrations.serverVersion();
            String where = (postgres.isEmbedded() ? "embedded" : "external") + " Postgres " + version;
            if (version < OLDEST_SERVER) {
                return Finding.fail(
                        "database",
                        where + " is too old",
                        "Name a Postgres 15 or newer in DATABASE_URL, or unset it for the embedded one.");
            }
            long waiting = migrations.status().stream()
                    .filter(step -> step.applied().isEmpty())
                    .count();
            return waiting == 0
                    ? Finding.ok("database", where + ", schema up to date")
                    : Finding.warn(
                            "database",
                            where + ", " + waiting + " changes of the schema wait",
                            "They are applied at the next start, or now with: ./coach migrate up");
        } catch (StoreUnavailable e) {
            return Finding.fail(
                    "database",
                    String.valueOf(e.getMessage()),
                    "Check that the server of DATABASE_URL runs and takes this user and password;"
                            + " unset it for the embedded one.");
        }
    }
}
