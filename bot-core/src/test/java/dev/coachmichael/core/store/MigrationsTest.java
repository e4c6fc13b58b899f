package dev.coachmichael.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void goesUpAndDownAndUpAgain() throws Exception {
        DatabaseUrl url = ScratchDatabase.empty("migrations");
        Migrations migrations = new Migrations(url);
        int all = migrations.status().size();

        assertThat(migrations.up()).isEqualTo(all);
        assertThat(migrations.up()).isZero();
        assertThat(migrations.status()).allMatch(step -> !step.applied().isEmpty());
        String schema = tables(url);

        for (int i = 0; i < all; i++) {
            assertThat(migrations.down()).isEqualTo(1);
        }
        assertThat(migrations.down()).isZero();
        assertThat(tables(url)).isEqualTo("schema_change");

        assertThat(migrations.up()).isEqualTo(all);
        assertThat(tables(url)).isEqualTo(schema);
    }

    private static String tables(DatabaseUrl url) throws Exception {
        return EmbeddedPostgresTest.ask(
                url,
                "SELECT string_agg(table_name, ',' ORDER BY table_name) FROM information_schema.tables"
                        + " WHERE table_schema = 'public'");
    }
}
