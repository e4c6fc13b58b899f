package dev.coachmichael.core.athlete;

import dev.coachmichael.core.physiology.Range;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On how many days of a week an athlete can run, and on which if they said so.
 *
 * @param perWeek 1 to 7
 * @param named as many days as {@code perWeek}, Monday first, or none
 */
public record DaysAvailable(int perWeek, Set<DayOfWeek> named) {

    public static final Range PER_WEEK = new Range(1, 7);

    public DaysAvailable {
        PER_WEEK.check("days a week", perWeek);
        if (!named.isEmpty() && named.size() != perWeek) {
            throw new IllegalArgumentException(named.size() + " days are named, but " + perWeek + " are counted");
        }
        named = named.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(named));
    }

    public static DaysAvailable count(int perWeek) {
        return new DaysAvailable(perWeek, Set.of());
    }

    /** @throws IllegalArgumentException when no day is named */
    public static DaysAvailable on(Set<DayOfWeek> days) {
        return new DaysAvailable(days.size(), days);
    }

    /** As stored: {@code 3}, or {@code MON,WED,SAT}. */
    public String code() {
        return named.isEmpty()
                ? String.valueOf(perWeek)
                : named.stream().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(","));
    }

    /** Reads a {@link #code}. */
    public static DaysAvailable ofCode(String code) {
        if (Character.isDigit(code.charAt(0))) {
            return count(Integer.parseInt(code));
        }
        return on(Arrays.stream(code.split(",")).map(DaysAvailable::day).collect(Collectors.toSet()));
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day of the week begins with " + letters));
    }
}
