package dev.coachmichael.core;

import dev.coachmichael.core.coach.ModelSettings;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.store.DatabaseUrl;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the coach needs to know before it starts.
 *
 * @param database where Postgres is; empty for an embedded one
 * @param dataFolder the embedded database and generated keys
 * @param language spoken when nothing else says which
 * @param zone of athletes whose own is not known
 * @param connections most connections to the database
 * @param models which language models answer, if any
 */
public record CoreSettings(
        Optional<DatabaseUrl> database,
        Path dataFolder,
        Language language,
        ZoneId zone,
        int connections,
        ModelSettings models) {

    /** Without a language model. */
    public CoreSettings(
            Optional<DatabaseUrl> database, Path dataFolder, Language language, ZoneId zone, int connections) {
        this(database, dataFolder, language, zone, connections, ModelSettings.NONE);
    }
}
