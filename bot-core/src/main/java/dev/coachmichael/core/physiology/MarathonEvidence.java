package dev.coachmichael.core.physiology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a runner whose marathon is to be predicted: at least one race, and as many habits as were told.
 *
 * @param races any number of races in any order, at least one
 * @param milesPerWeek typical week, 0 to 200 miles
 * @param maxMilesPerWeek biggest week, 0 to 250 miles
 * @param ageYears 10 to 100
 * @param sex if told
 * @param bmi body mass index, 12 to 60 kg/m²
 * @param tempo whether most weeks hold a tempo run
 * @param sprint whether most weeks hold sprints or intervals
 * @param enduranceSpeed how the runner sees themselves, from 1 (endurance) to 10 (speed)
 */
public record MarathonEvidence(
        List<RaceResult> races,
        OptionalDouble milesPerWeek,
        OptionalDouble maxMilesPerWeek,
        OptionalDouble ageYears,
        Optional<Sex> sex,
        OptionalDouble bmi,
        Optional<Boolean> tempo,
        Optional<Boolean> sprint,
        OptionalDouble enduranceSpeed) {
    public static final Range MILES_PER_WEEK = Vickers.MILES_PER_WEEK;
    public static final Range MAX_MILES_PER_WEEK = new Range(0, 250);
    public static final Range AGE_YEARS = new Range(10, 100);
    public static final Range BMI = new Range(12, 60);
    public static final Range ENDURANCE_SPEED = new Range(1, 10);

    public MarathonEvidence {
        races = List.copyOf(races);
        if (races.isEmpty()) {
            throw new IllegalArgumentException("A marathon prediction needs at least one race");
        }
        milesPerWeek.ifPresent(v -> MILES_PER_WEEK.check("miles per week", v));
        maxMilesPerWeek.ifPresent(v -> MAX_MILES_PER_WEEK.check("miles in the biggest week", v));
        ageYears.ifPresent(v -> AGE_YEARS.check("age", v));
        bmi.ifPresent(v -> BMI.check("body mass index", v));
        enduranceSpeed.ifPresent(v -> ENDURANCE_SPEED.check("endurance to speed", v));
    }

    /** Races alone, no habit told. */
    public static MarathonEvidence of(List<RaceResult> races) {
        return new MarathonEvidence(
                races,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    public MarathonEvidence withMilesPerWeek(double miles) {
        return new MarathonEvidence(
                races, OptionalDouble.of(miles), maxMilesPerWeek, ageYears, sex, bmi, tempo, sprint, enduranceSpeed);
    }
}
