package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * The invented team.
 *
 * @param captain one of the members
 * @param groupRunDay the day on which members run together
 * @param groupRunTime local time of it
 */
public record DemoTeam(
        String name, List<DemoRunner> members, DemoRunner captain, DayOfWeek groupRunDay, LocalTime groupRunTime) {
    public DemoTeam {
        members = List.copyOf(members);
        if (!members.contains(captain)) {
            throw new IllegalArgumentException(captain.id() + " is not in " + name);
        }
    }
}
