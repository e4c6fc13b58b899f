package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The profile of an invented runner, as this runner would have told it to the coach.
 *
 * @param id short, ASCII, unique in the demo
 * @param name for display
 * @param part what this runner stands for in the demo
 * @param sex as formulas need it
 * @param age in years
 * @param hrMax maximal heart rate in beats per minute
 * @param hrRest resting heart rate in beats per minute
 * @param vmaKmh maximal aerobic speed today
 * @param availableDays days of the week on which this runner can run
 * @param longRunDay the one of these for the long run
 * @param goals races to come
 * @param results races run, oldest first; each is also among the files
 * @param pains pains told to the coach
 */
public record DemoRunner(
        String id,
        String name,
        Part part,
        Sex sex,
        int age,
        double weightKg,
        int heightCm,
        int hrMax,
        int hrRest,
        double vmaKmh,
        ZoneId zone,
        Set<DayOfWeek> availableDays,
        DayOfWeek longRunDay,
        List<Goal> goals,
        List<RaceResult> results,
        List<Pain> pains) {

    /** What the runner stands for in the demo. */
    public enum Part {
        BEGINNER,
        TEN_KILOMETRES,
        MARATHON,
        INJURED,
        TEAM
    }

    public enum Sex {
        FEMALE,
        MALE
    }

    /** A race to come. */
    public record Goal(String name, double distanceMeters, LocalDate raceDate, Duration targetTime) {}

    /** A race that was run: the official distance and time. */
    public record RaceResult(String name, LocalDate date, double distanceMeters, Duration time) {}

    /**
     * A pain.
     *
     * @param site where, in one English word
     * @param scale 0 to 10, today
     */
    public record Pain(String site, int scale, LocalDate since, String note) {}

    public DemoRunner {
        availableDays = Collections.unmodifiableSet(EnumSet.copyOf(availableDays));
        goals = List.copyOf(goals);
        results = List.copyOf(results);
        pains = List.copyOf(pains);
        if (!id.matches("[a-z]+") || hrRest >= hrMax || !availableDays.contains(longRunDay)) {
            throw new IllegalArgumentException("Incoherent profile of " + id);
        }
    }

    /** An address that can never receive mail (RFC 2606). */
    public String email() {
        return id + "@demo.example";
    }
}
