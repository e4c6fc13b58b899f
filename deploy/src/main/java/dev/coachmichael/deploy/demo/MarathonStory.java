package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claire: two years, two marathons, about five runs a week, and the third marathon ahead. */
final class MarathonStory {
    private static final int FIRST_WEEK_AGO = 103;
    private static final int WEEKS_TO_NEXT = 14;
    private static final List<PastRace> RACES = List.of(
            new PastRace(80, "10 km des Remparts", 10_000, 2970, 0.03),
            new PastRace(72, "10 km du Printemps", 10_000, 2931, 0.02),
            new PastRace(66, "Semi des Châteaux", PastRace.HALF_METERS, 6550, 0.03),
            new PastRace(62, "Marathon du Fleuve", PastRace.MARATHON_METERS, 13_960, 0.12),
            new PastRace(40, "Semi de la Forêt", PastRace.HALF_METERS, 6380, 0.02),
            new PastRace(28, "10 km des Quais", 10_000, 2830, 0.01),
            new PastRace(20, "10 km du Phare", 10_000, 2797, 0.01),
            new PastRace(14, "Semi des Vignes", PastRace.HALF_METERS, 6210, 0.015),
            new PastRace(10, "Marathon des Collines", PastRace.MARATHON_METERS, 13_070, 0.06),
            new PastRace(4, "10 km des Lumières", 10_000, 2765, 0.01));

    private final Days days;
    private final Places places;
    private final Dice dice;
    private final Diary diary;
    private final Set<DayOfWeek> easyDays;
    private final Body body = new Body(48, 184, 56, 15, 3);

    private MarathonStory(Days days, long seed) {
        this.days = days;
        this.places = new Places(seed);
        this.dice = Dice.of(seed, "claire");
        this.diary = new Diary(days, dice, LocalTime.of(6, 25), LocalTime.of(8, 45), 12);
        this.easyDays = switch (days.yesterday().getDayOfWeek()) {
            case MONDAY -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case FRIDAY -> EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
            case TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY -> EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        };
    }

    static Story tell(Days days, long seed) {
        MarathonStory story = new MarathonStory(days, seed);
        for (int weeksAgo = FIRST_WEEK_AGO; weeksAgo >= 0; weeksAgo--) {
            story.run(MarathonWeek.of(weeksAgo, WEEKS_TO_NEXT, RACES));
        }
        story.diary.spoil(Fault.GPS_LEAP, Session.Kind.EASY, 2);
        return new Story(story.profile(), story.diary.runs());
    }

    private void run(MarathonWeek week) {
        for (DayOfWeek weekday : trainingDays()) {
            LocalDate date = days.day(week.weeksAgo(), weekday);
            boolean missed = easyDays.contains(weekday) && dice.chance(0.06) && !days.isYesterday(date);
            if (days.isPast(date) && !missed) {
                run(week, date);
            }
        }
    }

    private void run(MarathonWeek week, LocalDate date) {
        Body bodyThen = fitness(week.weeksAgo());
        Workouts workouts = new Workouts(bodyThen);
        Optional<PastRace> race = week.race().filter(past -> date.getDayOfWeek() == DayOfWeek.SUNDAY);
        if (race.isPresent()) {
            diary.add(date, race.get().session(), race.get().course(places), bodyThen);
            return;
        }
        switch (date.getDayOfWeek()) {
            case SUNDAY ->
                week.longRun(workouts, dice).ifPresent(run -> diary.add(date, run, places.westWoods(9800), bodyThen));
            case TUESDAY ->
                week.firstQuality(workouts, dice).ifPresent(run -> diary.add(date, run, qualityCourse(week), bodyThen));
            case THURSDAY ->
                week.secondQuality(workouts, dice)
                        .ifPresent(run -> diary.add(date, run, places.eastWoods(3100), bodyThen));
            case MONDAY, WEDNESDAY, FRIDAY, SATURDAY ->
                week.easy(workouts, dice).ifPresent(run -> diary.add(date, run, easyCourse(date), bodyThen));
        }
    }

    private Course qualityCourse(MarathonWeek week) {
        return week.hasHills() ? places.hill() : places.eastWoods(1600);
    }

    private Course easyCourse(LocalDate date) {
        boolean ice = Days.isWinter(date) && dice.chance(0.15);
        return ice ? new Course.Treadmill() : places.eastWoods(dice.chance(0.5) ? 3100 : 5400);
    }

    private Set<DayOfWeek> trainingDays() {
        Set<DayOfWeek> all = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
        all.addAll(easyDays);
        return all;
    }

    private Body fitness(int weeksAgo) {
        return body.withVma(15.0 - 1.3 * weeksAgo / FIRST_WEEK_AGO);
    }

    private DemoRunner profile() {
        return new DemoRunner(
                "claire",
                "Claire",
                DemoRunner.Part.MARATHON,
                DemoRunner.Sex.FEMALE,
                38,
                body.weightKg(),
                168,
                body.maximalHeartRate(),
                body.restingHeartRate(),
                fitness(0).vmaKmh(),
                Diary.ZONE,
                trainingDays(),
                DayOfWeek.SUNDAY,
                List.of(new DemoRunner.Goal(
                        "Marathon de l'Estuaire",
                        PastRace.MARATHON_METERS,
                        days.sundayIn(WEEKS_TO_NEXT),
                        Duration.ofHours(3).plusMinutes(29))),
                RACES.stream()
                        .map(race -> race.on(days.day(race.weeksAgo(), DayOfWeek.SUNDAY)))
                        .toList(),
                List.of());
    }
}
