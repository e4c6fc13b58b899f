package dev.coachmichael.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of Karim's year: 144 of them, three a week less those that life took. */
final class TenKilometresYear {
    static final int RUNS = 144;
    static final double LONGEST_METERS = 11_300;
    static final List<PastRace> RACES = List.of(
            new PastRace(44, "5 km des Tilleuls", 5000, 1698, 0.04),
            new PastRace(36, "10 km du Vieux Moulin", 10_000, 3522, 0.05),
            new PastRace(24, "5 km de la Saint-Jean", 5000, 1626, 0.02),
            new PastRace(18, "10 km des Deux Rives", 10_000, 3398, 0.02),
            new PastRace(9, "5 km du Lac", 5000, 1579, 0.01),
            new PastRace(4, "10 km du Canal", 10_000, 3291, 0.015));

    private static final int FIRST_WEEK_AGO = 55;

    /** A day on which Karim runs; {@code fixed} says what is run when that is not for the sums to decide. */
    record Slot(LocalDate date, int weeksAgo, boolean longRun, Optional<Session> fixed, double meters, double share) {}

    private final Days days;
    private final Rhythm rhythm;
    private final Dice dice;
    private final Body body;

    TenKilometresYear(Days days, Rhythm rhythm, Dice dice, Body body) {
        this.days = days;
        this.rhythm = rhythm;
        this.dice = dice;
        this.body = body;
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int weeksAgo = FIRST_WEEK_AGO; weeksAgo >= 0; weeksAgo--) {
            for (var weekday : rhythm.inOrder()) {
                LocalDate date = days.day(weeksAgo, weekday);
                if (days.isPast(date) && !isAway(date, weeksAgo, weekday == rhythm.easy())) {
                    slots.add(slot(date, weeksAgo));
                }
            }
        }
        return slots.subList(slots.size() - RUNS, slots.size());
    }

    /** Two weeks of holidays, one of flu, and an easy run that did not happen now and then. */
    private boolean isAway(LocalDate date, int weeksAgo, boolean easyDay) {
        boolean missed = easyDay && dice.chance(0.07) && !days.isYesterday(date);
        return missed || weeksAgo == 13 || weeksAgo == 21 || weeksAgo == 39;
    }

    private Slot slot(LocalDate date, int weeksAgo) {
        boolean longDay = date.getDayOfWeek() == rhythm.longRun();
        if (longDay) {
            Optional<Session> fixed = race(weeksAgo).map(PastRace::session).or(() -> peak(weeksAgo));
            return new Slot(date, weeksAgo, true, fixed, longMeters(weeksAgo), dice.between(0.70, 0.72));
        }
        boolean qualityDay = date.getDayOfWeek() == rhythm.quality()
                && weeksAgo % 2 == 0
                && race(weeksAgo).isEmpty();
        Optional<Session> quality = qualityDay ? Optional.of(quality(weeksAgo)) : Optional.empty();
        return new Slot(date, weeksAgo, false, quality, dice.between(2900, 4300), dice.between(0.70, 0.74));
    }

    private static Optional<PastRace> race(int weeksAgo) {
        return RACES.stream().filter(race -> race.weeksAgo() == weeksAgo).findFirst();
    }

    private Optional<Session> peak(int weeksAgo) {
        Workouts workouts = new Workouts(bodyThen(weeksAgo));
        return switch (weeksAgo) {
            case 7 -> Optional.of(workouts.longRun(10_300, 0.70));
            case 6 -> Optional.of(workouts.longRun(LONGEST_METERS, 0.70));
            default -> Optional.empty();
        };
    }

    private Session quality(int weeksAgo) {
        Workouts workouts = new Workouts(bodyThen(weeksAgo));
        return switch (weeksAgo % 8) {
            case 0 -> workouts.repetitions(6, 400, 0.98, 75, 1500);
            case 2 -> workouts.tempo(2, 8, 0.85, 1500);
            case 4 -> workouts.thirtyThirty(1, 10, 1800);
            default -> workouts.repetitions(4, 1000, 0.92, 120, 1300);
        };
    }

    private double longMeters(int weeksAgo) {
        double grown = 5600 + 2400.0 * (FIRST_WEEK_AGO - weeksAgo) / FIRST_WEEK_AGO;
        return grown + (weeksAgo % 4 == 3 ? -1100 : 350 * (3 - weeksAgo % 4) - 350) + dice.between(-250, 250);
    }

    /** Gets fitter over the year. */
    Body bodyThen(int weeksAgo) {
        return body.withVma(13.2 - 1.1 * weeksAgo / FIRST_WEEK_AGO);
    }
}
