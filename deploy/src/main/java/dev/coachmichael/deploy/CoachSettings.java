package dev.coachmichael.deploy;

import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.SettingsCatalogue;

/** Everything that can be set, in the order of {@code .env.example}. */
public final class CoachSettings {

    private CoachSettings() {}

    public static SettingsCatalogue catalogue() {
        return new SettingsCatalogue(Declared.sections());
    }
}
