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

    /** For commands that end by themselves: they say what went wrong in a line of their own. */
    static void tellNothing() {
        root(Level.OFF);
    }

    /** For commands that run until somebody stops them. */
    public static void tellMilestones() {
        if (logger(Logger.ROOT_LOGGER_NAME).getLevel().equals(Level.OFF)) {
            root(Level.WARN);
            logger(OURS).setLevel(Level.INFO);
        }
    }

    static void tellEverything() {
        root(Level.WARN);
        logger(OURS).setLevel(Level.DEBUG);
    }

    private static void root(Level level) {
        logger(Logger.ROOT_LOGGER_NAME).setLevel(level);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
