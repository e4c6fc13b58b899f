package dev.coachmichael.deploy.doctor;

import dev.coachmichael.core.config.Settings;
import java.util.List;
import java.util.function.Function;

/** Looks at one part of the installation. Blocking; bounded to some seconds. */
@FunctionalInterface
public interface Check {

    /** What is to be said about it, at least one line. */
    List<Finding> look(Settings settings);

    /** All checks, in the order in which they are shown. */
    static List<Check> all() {
        return List.of(
                one(MachineChecks::java),
                one(MachineChecks::dataFolder),
                one(MachineChecks::diskSpace),
                one(MachineChecks::fonts),
                one(DatabaseChecks::database),
                one(NetworkChecks::publicPort),
                one(NetworkChecks::managementPort),
                one(NetworkChecks::telegram),
                one(NetworkChecks::publicUrl),
                ModelChecks::models);
    }

    private static Check one(Function<Settings, Finding> check) {
        return settings -> List.of(check.apply(settings));
    }
}
