package dev.coachmichael.deploy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.config.SettingsCatalogue;
import dev.coachmichael.core.config.SettingsSources;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Log lines go to standard error. Commands are quiet; what runs for long tells what it does. */
public final class Logs {

    private static final String OURS = "dev.coachmichael";

    private Logs() {}

    /** To be called before the first logger exists: {@code logback.xml} reads this property. */
    static void format(SettingsCatalogue catalogue, SettingsSources sources) {
        Declared.LogFormat format =
                switch (Settings.load(catalogue, sources)) {
                    case Settings.Outcome.Accepted accepted ->
                        accepted.settings().get(Declared.LOG_FORMAT);
                    case Settings.Outcome.Refused refused -> Declared.LogFormat.TEXT;
                };
        System.setProperty("coach.log.format", format.name().toLowerCase(Locale.ROOT));
    }

    /** For commands that run until somebody stops them. */
    public static void tellMilestones() {
        level(Level.INFO);
    }

    static void tellEverything() {
        level(Level.DEBUG);
    }

    /** Never lowers what {@code --debug} raised. */
    private static void level(Level level) {
        Logger ours = (Logger) LoggerFactory.getLogger(OURS);
        if (!level.isGreaterOrEqual(ours.getEffectiveLevel())) {
            ours.setLevel(level);
        }
    }
}
