package dev.coachmichael.core.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where the values of settings come from. A system property wins over the environment, the environment over the file,
 * the file over the default; an empty value counts as not given.
 *
 * @param properties of the JVM
 * @param environment of the process
 * @param file {@code coach.env}; it need not exist
 */
public record SettingsSources(Map<String, String> properties, Map<String, String> environment, Path file) {

    public SettingsSources {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    /** Those of this process, with {@code coach.env} in the working folder. */
    public static SettingsSources ofProcess() {
        Properties all = System.getProperties();
        Map<String, String> properties =
                all.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, all::getProperty));
        return new SettingsSources(properties, System.getenv(), Path.of("coach.env"));
    }

    boolean testing() {
        return "true".equals(properties.get("coach.test"));
    }
}
