package dev.coachmichael.deploy.doctor;

import dev.coachmichael.core.config.Settings;
import java.util.List;

/** Looks at one part of the installation. Blocking; bounded to some seconds. */
@FunctionalInterface
public interface Check {

    Finding look(Settings settings);

    /** All checks, in the order in which they are shown. */
    static List<Check> all() {
        return List.of(
                MachineChecks::java,
                MachineChecks::dataFolder,
                MachineChecks::diskSpace,
                MachineChecks::fonts,
                DatabaseChecks::database,
                NetworkChecks::publicPort,
                NetworkChecks::managementPort,
                NetworkChecks::telegram,
                NetworkChecks::publicUrl);
    }
}
