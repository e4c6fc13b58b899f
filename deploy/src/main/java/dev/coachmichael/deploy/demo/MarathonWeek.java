package dev.coachmichael.deploy.demo;

import java.util.List;
import java.util.Optional;

/**
 * A week of Claire's.
 *
 * @param toMarathon weeks until the next marathon, 0 in its week
 * @param sinceMarathon weeks since the last one, large when there was none
 */
record MarathonWeek(int weeksAgo, int toMarathon, int sinceMarathon, Optional<PastRace> race) {
    private static final int LONG_AGO = 99;
    /** Long run in km by weeks to the marathon; where there is a race on Sunday the race is run instead. */
    private static final double[] LONG_KM = {0, 13, 20, 26, 21, 31, 22, 30, 28, 26, 18, 24, 22, 21, 16, 20, 19};

    static MarathonWeek of(int weeksAgo, int weeksToNext, List<PastRace> races) {
        int to = weeksAgo + weeksToNext;
        int since = LONG_AGO;
        for (PastRace race : races) {
            int distance = weeksAgo - race.weeksAgo();
            if (race.officialMeters() == PastRace.MARATHON_METERS && distance >= 0) {
                to = Math.min(to, distance);
            }
            if (race.officialMeters() == PastRace.MARATHON_METERS && distance < 0) {
                since = Math.min(since, -distance);
            }
        }
        return new MarathonWeek(
                weeksAgo,
                to,
                since,
                races.stream().filter(race -> race.weeksAgo() == weeksAgo).findFirst());
    }

    boolean hasHills() {
        return !isCutback() && !isRecovery() && race.isEmpty() && toMarathon > 16 && toMarathon % 4 == 0;
    }

    Optional<Session> longRun(Workouts workouts, Dice dice) {
        double km = toMarathon < LONG_KM.length ? LONG_KM[toMarathon] : isCutback() ? 13 : 15.5 + toMarathon % 4;
        if (isRecovery()) {
            return Optional.of(workouts.easy(4000 + 3000 * (sinceMarathon - 1), 0.64));
        }
        boolean fastEnd = toMarathon >= 5 && toMarathon <= 9 && toMarathon % 2 == 1;
        return Optional.of(
                fastEnd
                        ? workouts.longWithFastEnd(km * 1000, 8000, 0.66, 0.775)
                        : workouts.longRun(km * 1000, dice.between(0.655, 0.675)));
    }

    Optional<Session> firstQuality(Workouts workouts, Dice dice) {
        if (sinceMarathon <= 2) {
            return Optional.empty();
        }
        if (isRecovery() || isCutback() || toMarathon == 0) {
            return easy(workouts, dice);
        }
        if (hasHills()) {
            return Optional.of(workouts.hills(8 + dice.below(3)));
        }
        if (toMarathon == 1) {
            return Optional.of(workouts.repetitions(4, 1000, 0.89, 90, 2000));
        }
        if (toMarathon > 16) {
            return Optional.of(
                    toMarathon % 2 == 0
                            ? workouts.repetitions(8, 400, 0.99, 75, 2500)
                            : workouts.thirtyThirty(2, 10, 2500));
        }
        return Optional.of(
                switch (toMarathon % 3) {
                    case 0 -> workouts.repetitions(6, 1000, 0.94, 120, 2500);
                    case 1 -> workouts.repetitions(3, 3000, 0.865, 180, 2500);
                    default -> workouts.thirtyThirty(2, 10, 2500);
                });
    }

    Optional<Session> secondQuality(Workouts workouts, Dice dice) {
        if (sinceMarathon == 1) {
            return Optional.empty();
        }
        if (isRecovery() || race.isPresent() || isCutback()) {
            return easy(workouts, dice);
        }
        if (toMarathon <= 10) {
            return Optional.of(workouts.tempo(1, toMarathon < 3 ? 20 : 45, 0.775, 2000));
        }
        return Optional.of(
                toMarathon <= 16
                        ? workouts.tempo(2, 12, 0.85, 2500)
                        : workouts.easy(9000 + dice.between(-600, 900), 0.69));
    }

    Optional<Session> easy(Workouts workouts, Dice dice) {
        if (sinceMarathon == 1) {
            return Optional.empty();
        }
        double meters = race.isPresent() || toMarathon == 0 ? 5500 : isRecovery() || isCutback() ? 6500 : 8500;
        return Optional.of(workouts.easy(meters + dice.between(-700, 900), dice.between(0.65, 0.68)));
    }

    private boolean isRecovery() {
        return sinceMarathon <= 3;
    }

    private boolean isCutback() {
        return toMarathon % 4 == 2;
    }
}
