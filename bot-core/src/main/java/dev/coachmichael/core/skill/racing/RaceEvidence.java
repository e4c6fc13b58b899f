package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.WeekSum;
import dev.coachmichael.core.analysis.RaceTitle;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.prediction.Habit;
import dev.coachmichael.core.prediction.PastRace;
import dev.coachmichael.core.prediction.PredictionInput;
import dev.coachmichael.core.prediction.RacePredictor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an athlete's own data says about their racing: races told and races recorded in the last twelve months, the weekly
 * distance of the last eight weeks, and the traits that the predictor knows.
 *
 * @param ground what the prediction stands on
 * @param races the races that count, or the one effort that stands in for them
 * @param habits as {@link PredictionInput} takes them
 * @param weekMeters mean of the weeks that were counted, empty when there were too few and none was told
 * @param runs how many runs of the last twelve months were looked at
 */
record RaceEvidence(
        Ground ground, List<Shown> races, Map<Habit, Double> habits, Optional<Double> weekMeters, int runs) {

    /** What a prediction can stand on, the firmest first. */
    enum Ground {
        RACES,
        /** No race, but a VMA that was told. */
        VMA,
        /** Training runs only: they bound what the athlete can do from one side. */
        TRAINING,
        NOTHING
    }

    /**
     * One effort that counts.
     *
     * @param day when, if it is known
     * @param source of its figures
     */
    record Shown(double distanceMeters, double timeSeconds, Optional<LocalDate> day, String source) {
        PastRace race() {
            return new PastRace(distanceMeters, timeSeconds);
        }
    }

    private static final int MONTHS = 12;
    private static final int WEEKS = 8;
    private static final int FEWEST_WEEKS = 4;
    private static final int FEWEST_RUNS = 3;
    private static final int TRAINING_DAYS = 84;
    private static final double SHORTEST_TRAINING_METERS = 3000;
    private static final double OFFICIAL = 0.03;
    private static final double VMA_TEST_METERS = 1500;
    private static final double SHORTEST_METERS = 1500;
    private static final double LONGEST_METERS = 50_000;
    private static final double ENDURANCE = 0.06;
    private static final List<Double> RACED = List.of(
            Distance.KM3.meters(),
            Distance.KM5.meters(),
            Distance.KM10.meters(),
            Distance.KM15.meters(),
            Distance.MILES10.meters(),
            20_000.0,
            Distance.HALF_MARATHON.meters(),
            Distance.MARATHON.meters());

    PredictionInput input() {
        return new PredictionInput(races.stream().map(Shown::race).toList(), habits);
    }

    static RaceEvidence of(Activities activities, AthleteId athlete, Profile profile, LocalDate today) {
        List<ActivitySummary> runs = activities.between(athlete, today.minusMonths(MONTHS), today).await().stream()
                .filter(RaceEvidence::usable)
                .toList();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WeekSum> weeks = activities.weeks(athlete, monday.minusWeeks(WEEKS), WEEKS).await().stream()
                .filter(week -> week.sport() == Sport.RUN && week.distanceMeters() > 0)
                .toList();
        Optional<Double> weekMeters = weekMeters(weeks, monday, profile.traits());
        Map<Habit, Double> habits = habits(profile.traits(), weeks, weekMeters, today);
        List<Shown> races = new ArrayList<>(told(profile, today));
        runs.stream().filter(RaceTitle::isRace).forEach(run -> official(run).ifPresent(races::add));
        if (!races.isEmpty()) {
            return new RaceEvidence(Ground.RACES, counting(races), habits, weekMeters, runs.size());
        }
        if (profile.traits().vmaKmh().isPresent()) {
            double seconds = VMA_TEST_METERS / (profile.traits().vmaKmh().get() / 3.6);
            Shown vma = new Shown(VMA_TEST_METERS, seconds, Optional.empty(), "profile");
            return new RaceEvidence(Ground.VMA, List.of(vma), habits, weekMeters, runs.size());
        }
        return training(runs, habits, weekMeters, today)
                .orElseGet(() -> new RaceEvidence(Ground.NOTHING, List.of(), habits, weekMeters, runs.size()));
    }

    /** Without those that a better race over the same distance makes void. */
    private static List<Shown> counting(List<Shown> races) {
        return races.stream()
                .filter(race -> races.stream().noneMatch(other -> RacePredictor.outdoes(other.race(), race.race())))
                .toList();
    }

    private static boolean usable(ActivitySummary run) {
        return run.sport() == Sport.RUN
                && run.start().dateKnown()
                && run.incomplete().isEmpty()
                && run.comparable()
                && run.anomaly(Anomaly.Kind.VERY_SHORT).isEmpty()
                && run.anomaly(Anomaly.Kind.IMPOSSIBLE_SPEED)
                        .filter(jumps ->
                                jumps.amount() > 100 && run.correctedMeters().isEmpty())
                        .isEmpty()
                && run.secondsPerKilometre().isPresent();
    }

    private static List<Shown> told(Profile profile, LocalDate today) {
        return profile.races().stream()
                .filter(race -> race.distanceMeters() >= SHORTEST_METERS && race.distanceMeters() <= LONGEST_METERS)
                .filter(race -> race.day().isEmpty() || race.day().get().isAfter(today.minusMonths(MONTHS)))
                .map(race -> new Shown(race.distanceMeters(), race.timeSeconds(), race.day(), "race:" + race.id()))
                .toList();
    }

    /** A recorded race counts over the official distance that its length tells. */
    private static Optional<Shown> official(ActivitySummary run) {
        return RACED.stream()
                .filter(meters -> Math.abs(run.distanceMeters() - meters) <= OFFICIAL * meters)
                .findFirst()
                .map(meters -> shown(run, meters));
    }

    private static Shown shown(ActivitySummary run, double meters) {
        return new Shown(
                meters,
                run.timerSeconds(),
                Optional.of(run.start().localDay()),
                "activity:" + run.start().instant());
    }

    private static Optional<RaceEvidence> training(
            List<ActivitySummary> runs, Map<Habit, Double> habits, Optional<Double> weekMeters, LocalDate today) {
        List<ActivitySummary> recent = runs.stream()
                .filter(run -> run.start().localDay().isAfter(today.minusDays(TRAINING_DAYS)))
                .filter(run ->
                        run.distanceMeters() >= SHORTEST_TRAINING_METERS && run.distanceMeters() <= LONGEST_METERS)
                .toList();
        return recent.size() < FEWEST_RUNS
                ? Optional.empty()
                : recent.stream()
                        .max(Comparator.comparingDouble(RaceEvidence::merit))
                        .map(best -> new RaceEvidence(
                                Ground.TRAINING,
                                List.of(shown(best, best.distanceMeters())),
                                habits,
                                weekMeters,
                                recent.size()));
    }

    /** Speed, with longer runs counted as harder. */
    private static double merit(ActivitySummary run) {
        return run.distanceMeters() / run.timerSeconds() * Math.pow(run.distanceMeters(), ENDURANCE);
    }

    private static Optional<Double> weekMeters(List<WeekSum> weeks, LocalDate monday, Traits traits) {
        long spanned = weeks.stream()
                .map(WeekSum::monday)
                .min(Comparator.naturalOrder())
                .map(first -> (monday.toEpochDay() - first.toEpochDay()) / 7)
                .orElse(0L);
        double sum = weeks.stream().mapToDouble(WeekSum::distanceMeters).sum();
        return spanned >= FEWEST_WEEKS
                ? Optional.of(sum / spanned)
                : traits.weeklyKm().map(km -> km * 1000);
    }

    private static Map<Habit, Double> habits(
            Traits traits, List<WeekSum> weeks, Optional<Double> weekMeters, LocalDate today) {
        Map<Habit, Double> habits = new EnumMap<>(Habit.class);
        weekMeters
                .map(meters -> meters / Distance.METERS_PER_MILE)
                .ifPresent(miles -> habits.put(Habit.MILES_PER_WEEK, Math.min(200, miles)));
        if (weeks.size() >= FEWEST_WEEKS) {
            weeks.stream()
                    .mapToDouble(WeekSum::distanceMeters)
                    .max()
                    .ifPresent(most -> habits.put(Habit.MAX_MILES, Math.min(250, most / Distance.METERS_PER_MILE)));
        }
        traits.age(today).ifPresent(age -> habits.put(Habit.AGE, (double) age));
        traits.sex().ifPresent(sex -> habits.put(Habit.FEMALE, sex == Sex.FEMALE ? 1.0 : 0.0));
        if (traits.weightKg().isPresent() && traits.heightCm().isPresent()) {
            double meters = traits.heightCm().get() / 100.0;
            double bmi = traits.weightKg().get() / (meters * meters);
            if (bmi >= 12 && bmi <= 60) {
                habits.put(Habit.BMI, bmi);
            }
        }
        return habits;
    }
}
