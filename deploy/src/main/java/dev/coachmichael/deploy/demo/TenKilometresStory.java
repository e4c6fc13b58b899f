package dev.coachmichael.deploy.demo;

import dev.coachmichael.deploy.demo.TenKilometresYear.Slot;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Karim: a year of 144 runs towards the 10 km. The mean run is 5.2 km in 34 minutes at 157 beats per minute and the longest
 * 11.3 km, whatever the date: easy runs are stretched and paced so that the sums come out.
 */
final class TenKilometresStory {
    private static final double MEAN_METERS = 5200;
    private static final int MEAN_SECONDS = 34 * 60;
    private static final double MEAN_HEART_RATE = 157;
    private final Days days;
    private final Places places;
    private final Rhythm rhythm;
    private final Dice dice;
    private final Diary diary;
    private final TenKilometresYear year;
    private final Body body = new Body(56, 193, 77, 13, 13);

    private TenKilometresStory(Days days, long seed) {
        this.days = days;
        this.places = new Places(seed);
        this.rhythm = Rhythm.endingOn(days.yesterday().getDayOfWeek());
        this.dice = Dice.of(seed, "karim");
        this.diary = new Diary(days, dice, LocalTime.of(18, 50), LocalTime.of(9, 30), 20);
        this.year = new TenKilometresYear(days, rhythm, dice, body);
    }

    static Story tell(Days days, long seed) {
        TenKilometresStory story = new TenKilometresStory(days, seed);
        story.run(story.year.slots());
        story.diary.spoil(Fault.LONG_PAUSE, Session.Kind.EASY, 3);
        return new Story(story.profile(), calibrated(story.diary.runs()));
    }

    private void run(List<Slot> slots) {
        double metersScale = (TenKilometresYear.RUNS * MEAN_METERS - fixedMeters(slots)) / freeMeters(slots);
        double freeSeconds = (double) TenKilometresYear.RUNS * MEAN_SECONDS - fixedSeconds(slots);
        double secondsScale = freeSeconds / freeSeconds(slots, metersScale);
        for (Slot slot : slots) {
            Body bodyThen = year.bodyThen(slot.weeksAgo());
            Session session = slot.fixed().orElseGet(() -> new Workouts(bodyThen)
                    .easyOrLong(slot.longRun(), slot.meters() * metersScale, slot.share() / secondsScale));
            diary.add(slot.date(), session, course(slot), bodyThen);
        }
    }

    private static double fixedMeters(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.fixed().stream())
                .mapToDouble(Session::meters)
                .sum();
    }

    private static double fixedSeconds(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.fixed().stream())
                .mapToInt(Session::seconds)
                .sum();
    }

    private static double freeMeters(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.fixed().isEmpty())
                .mapToDouble(Slot::meters)
                .sum();
    }

    private double freeSeconds(List<Slot> slots, double metersScale) {
        return slots.stream()
                .filter(slot -> slot.fixed().isEmpty())
                .mapToDouble(slot -> slot.meters()
                        * metersScale
                        / year.bodyThen(slot.weeksAgo()).speedAt(slot.share()))
                .sum();
    }

    private Course course(Slot slot) {
        Optional<PastRace> race = TenKilometresYear.RACES.stream()
                .filter(past -> slot.longRun() && past.weeksAgo() == slot.weeksAgo())
                .findFirst();
        if (race.isPresent()) {
            return race.get().course(places);
        }
        if (slot.longRun()) {
            return places.canal(6200);
        }
        boolean ice = Days.isWinter(slot.date()) && slot.fixed().isEmpty() && dice.chance(0.25);
        return ice ? new Course.Treadmill() : places.canal(2700);
    }

    /** Shifts the form of all days by the same few beats, so that their mean is the promised one. */
    private static List<PlannedRun> calibrated(List<PlannedRun> runs) {
        double mean =
                runs.stream().mapToDouble(PlannedRun::meanHeartRate).average().orElseThrow();
        return runs.stream()
                .map(run -> run.withMeanHeartRate(run.meanHeartRate() + MEAN_HEART_RATE - mean))
                .toList();
    }

    private DemoRunner profile() {
        return new DemoRunner(
                "karim",
                "Karim",
                DemoRunner.Part.TEN_KILOMETRES,
                DemoRunner.Sex.MALE,
                34,
                body.weightKg(),
                179,
                body.maximalHeartRate(),
                body.restingHeartRate(),
                year.bodyThen(0).vmaKmh(),
                Diary.ZONE,
                rhythm.days(),
                rhythm.longRun(),
                List.of(new DemoRunner.Goal(
                        "10 km de la Ville Haute", 10_000, days.sundayIn(9), Duration.ofMinutes(53))),
                TenKilometresYear.RACES.stream()
                        .map(race -> race.on(days.day(race.weeksAgo(), rhythm.longRun())))
                        .toList(),
                List.of());
    }
}
