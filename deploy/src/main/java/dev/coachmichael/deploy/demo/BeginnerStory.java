package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Léa: ten weeks from one minute of running to half an hour. */
final class BeginnerStory {
    private static final int WEEKS = 10;

    private final Days days;
    private final Places places;
    private final Rhythm rhythm;
    private final Dice dice;
    private final Diary diary;
    private final Body body = new Body(68, 191, 63, 9.8, -8);

    private BeginnerStory(Days days, long seed) {
        this.days = days;
        this.places = new Places(seed);
        this.rhythm = Rhythm.endingOn(days.yesterday().getDayOfWeek());
        this.dice = Dice.of(seed, "lea");
        this.diary = new Diary(days, dice, LocalTime.of(18, 40), LocalTime.of(10, 15), 25);
    }

    static Story tell(Days days, long seed) {
        BeginnerStory story = new BeginnerStory(days, seed);
        for (int week = 0; week < WEEKS; week++) {
            story.run(week);
        }
        return new Story(story.profile(), story.diary.runs());
    }

    private void run(int week) {
        for (DayOfWeek weekday : rhythm.inOrder()) {
            LocalDate date = days.day(WEEKS - 1 - week, weekday);
            boolean onlyTwice = week < 2 || week == 5;
            boolean skipped = onlyTwice && weekday == rhythm.quality() && !days.isYesterday(date);
            if (days.isPast(date) && !skipped) {
                diary.add(date, session(week, weekday == rhythm.longRun()), places.riverPark(1900), fitness(week));
            }
        }
    }

    private Session session(int week, boolean longer) {
        int more = longer ? 1 : 0;
        double speed = fitness(week).speedAt(dice.between(0.785, 0.815));
        return switch (week) {
            case 0 -> Workouts.runWalk(6 + more, 60, 120, speed);
            case 1 -> Workouts.runWalk(6 + more, 90, 120, speed);
            case 2 -> Workouts.runWalk(6 + more, 120, 90, speed);
            case 3 -> Workouts.runWalk(5 + more, 150, 90, speed);
            case 4 -> Workouts.runWalk(5 + more, 180, 75, speed);
            case 5 -> Workouts.runWalk(4 + more, 240, 60, speed);
            case 6 -> Workouts.runWalk(3 + more, 360, 60, speed);
            case 7 -> Workouts.runWalk(2 + more, 480, 60, speed);
            case 8 -> Workouts.steady(Session.Kind.EASY, 2800 + 600 * more + dice.between(-100, 100), speed);
            default -> Workouts.steady(Session.Kind.EASY, 3200 + 800 * more + dice.between(-100, 100), speed);
        };
    }

    private Body fitness(int week) {
        return body.withVma(9.8 + 0.08 * week);
    }

    private DemoRunner profile() {
        return new DemoRunner(
                "lea",
                "Léa",
                DemoRunner.Part.BEGINNER,
                DemoRunner.Sex.FEMALE,
                29,
                body.weightKg(),
                166,
                body.maximalHeartRate(),
                body.restingHeartRate(),
                fitness(WEEKS - 1).vmaKmh(),
                Diary.ZONE,
                rhythm.days(),
                rhythm.longRun(),
                List.of(new DemoRunner.Goal("Les 5 km du Parc", 5000, days.sundayIn(6), Duration.ofMinutes(38))),
                List.of(),
                List.of());
    }
}
