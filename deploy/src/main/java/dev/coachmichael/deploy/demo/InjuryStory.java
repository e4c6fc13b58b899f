package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Marc: a steady year, two weeks of too much, an Achilles tendon, five weeks without running, and a careful return. */
final class InjuryStory {
    private static final int FIRST_WEEK_AGO = 46;
    private static final int SPIKE_WEEK_AGO = 12;
    private static final int LAST_WEEK_BEFORE_GAP = 10;
    private static final int RETURN_WEEK_AGO = 4;
    private static final List<PastRace> RACES = List.of(
            new PastRace(30, "10 km des Halles", 10_000, 2922, 0.03),
            new PastRace(17, "10 km du Vallon", 10_000, 2867, 0.02));

    private final Days days;
    private final Places places;
    private final Rhythm rhythm;
    private final Dice dice;
    private final Diary diary;
    private final Body body = new Body(54, 177, 74, 14.4, -1);

    private InjuryStory(Days days, long seed) {
        this.days = days;
        this.places = new Places(seed);
        this.rhythm = Rhythm.endingOn(days.yesterday().getDayOfWeek());
        this.dice = Dice.of(seed, "marc");
        this.diary = new Diary(days, dice, LocalTime.of(12, 25), LocalTime.of(9, 0), 15);
    }

    static Story tell(Days days, long seed) {
        InjuryStory story = new InjuryStory(days, seed);
        for (int weeksAgo = FIRST_WEEK_AGO; weeksAgo >= 0; weeksAgo--) {
            story.run(weeksAgo);
        }
        story.diary.spoil(Fault.CADENCE_LOCK, Session.Kind.EASY, 3);
        return new Story(story.profile(), story.diary.runs());
    }

    private void run(int weeksAgo) {
        if (weeksAgo > SPIKE_WEEK_AGO) {
            regularWeek(weeksAgo);
        } else if (weeksAgo > LAST_WEEK_BEFORE_GAP) {
            tooMuch(weeksAgo);
        } else if (weeksAgo == LAST_WEEK_BEFORE_GAP) {
            lastRun();
        } else if (weeksAgo <= RETURN_WEEK_AGO) {
            comeBack(weeksAgo);
        }
    }

    private void regularWeek(int weeksAgo) {
        Body trained = body.withVma(body.vmaKmh() - 0.4 * weeksAgo / FIRST_WEEK_AGO);
        Workouts workouts = new Workouts(trained);
        Session easy = workouts.easy(dice.between(7000, 9000), dice.between(0.66, 0.69));
        diary.add(days.day(weeksAgo, rhythm.easy()), easy, places.lake(3600), trained);
        diary.add(days.day(weeksAgo, rhythm.quality()), quality(weeksAgo, workouts), places.lake(2200), trained);
        LocalDate weekend = days.day(weeksAgo, rhythm.longRun());
        RACES.stream()
                .filter(race -> race.weeksAgo() == weeksAgo)
                .findFirst()
                .ifPresentOrElse(
                        race -> diary.add(weekend, race.session(), race.course(places), trained),
                        () -> diary.add(weekend, longRun(weeksAgo, workouts), places.lake(7800), trained));
    }

    private Session quality(int weeksAgo, Workouts workouts) {
        return switch (weeksAgo % 4) {
            case 0 -> workouts.repetitions(5, 1000, 0.93, 120, 2000);
            case 1 -> workouts.tempo(2, 10, 0.85, 2000);
            case 2 -> workouts.easy(dice.between(6000, 7200), 0.69);
            default -> workouts.thirtyThirty(1, 12, 2200);
        };
    }

    private Session longRun(int weeksAgo, Workouts workouts) {
        return workouts.longRun(
                weeksAgo % 4 == 2 ? 9500 : 12_000 + 700.0 * (weeksAgo % 4) + dice.between(-300, 300),
                dice.between(0.655, 0.68));
    }

    /** From 30 km a week to more than 50, with a long run far beyond anything of the month before. */
    private void tooMuch(int weeksAgo) {
        Workouts workouts = new Workouts(body);
        double longMeters = weeksAgo == SPIKE_WEEK_AGO - 1 ? 24_000 : 17_500;
        Map<DayOfWeek, Session> week = new EnumMap<>(Map.of(
                DayOfWeek.MONDAY, workouts.easy(9000, 0.69),
                DayOfWeek.TUESDAY, workouts.repetitions(8, 1000, 0.93, 90, 2000),
                DayOfWeek.THURSDAY, workouts.tempo(3, 10, 0.86, 2000),
                DayOfWeek.FRIDAY, workouts.easy(8000 + dice.between(-400, 400), 0.69),
                DayOfWeek.SUNDAY, workouts.longRun(longMeters, 0.68)));
        week.forEach((weekday, session) -> diary.add(days.day(weeksAgo, weekday), session, places.lake(3600), body));
    }

    /** Stops to walk, and goes home. */
    private void lastRun() {
        Session limping = Workouts.runWalk(3, 600, 120, body.speedAt(0.64));
        diary.add(painDay(), limping, places.lake(3600), body);
    }

    /** Shorter and slower than before; the first week on a belt. */
    private void comeBack(int weeksAgo) {
        Body detrained = body.withVma(13.3 + 0.1 * (RETURN_WEEK_AGO - weeksAgo));
        Workouts workouts = new Workouts(detrained);
        for (DayOfWeek weekday : rhythm.inOrder()) {
            LocalDate date = days.day(weeksAgo, weekday);
            if (days.isPast(date)) {
                double longer = weekday == rhythm.longRun() ? 600 : 0;
                Session session =
                        switch (weeksAgo) {
                            case 4 -> Workouts.runWalk(6, 120, 90, detrained.speedAt(dice.between(0.60, 0.62)));
                            case 3 -> Workouts.runWalk(5, 240, 60, detrained.speedAt(dice.between(0.61, 0.63)));
                            default ->
                                workouts.easy(
                                        5400 - 600 * weeksAgo + longer + dice.between(0, 250),
                                        dice.between(0.605, 0.63));
                        };
                diary.add(date, session, weeksAgo == 4 ? new Course.Treadmill() : places.lake(2200), detrained);
            }
        }
    }

    private LocalDate painDay() {
        return days.day(LAST_WEEK_BEFORE_GAP, DayOfWeek.WEDNESDAY);
    }

    private DemoRunner profile() {
        return new DemoRunner(
                "marc",
                "Marc",
                DemoRunner.Part.INJURED,
                DemoRunner.Sex.MALE,
                47,
                body.weightKg(),
                176,
                body.maximalHeartRate(),
                body.restingHeartRate(),
                13.7,
                Diary.ZONE,
                rhythm.days(),
                rhythm.longRun(),
                List.of(new DemoRunner.Goal(
                        "Semi du Littoral", PastRace.HALF_METERS, days.sundayIn(20), Duration.ofMinutes(112))),
                RACES.stream()
                        .map(race -> race.on(days.day(race.weeksAgo(), rhythm.longRun())))
                        .toList(),
                List.of(new DemoRunner.Pain(
                        "achilles", 1, painDay(), "Raideur le matin, presque partie. Aucune douleur en courant.")));
    }
}
