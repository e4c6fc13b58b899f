package dev.coachmichael.core.prediction;

import java.util.List;
import java.util.Optional;

/** The published formulas that the predictor is measured against. Races sorted by distance, seconds in and out. */
final class Baselines {

    private Baselines() {}

    /** Power law from the longest race: 1.06 is Riegel's exponent (American Scientist, 1981). */
    static double powerLaw(List<PastRace> races, double meters, double exponent) {
        PastRace longest = races.getLast();
        return longest.timeSeconds() * Math.pow(meters / longest.distanceMeters(), exponent);
    }

    /** The time of equal VDOT to the longest race (Daniels and Gilbert, 1979), by bisection. */
    static double equalVdot(List<PastRace> races, double meters) {
        PastRace longest = races.getLast();
        double wanted = vdot(longest.distanceMeters(), longest.timeSeconds());
        double low = 60;
        double high = 86_400;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (vdot(meters, middle) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double vdot(double meters, double seconds) {
        double minutes = seconds / 60;
        double speed = meters / minutes;
        double oxygen = -4.60 + 0.182258 * speed + 0.000104 * speed * speed;
        double fraction = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
        return oxygen / fraction;
    }

    /** Marathon from the longest race and weekly miles (Vickers and Vertosick, 2016, first model). */
    static double vickersOneRace(List<PastRace> races, double milesPerWeek) {
        double riegelSpeed = DistancePoint.MARATHON_METERS / powerLaw(races, DistancePoint.MARATHON_METERS, 1.07);
        return DistancePoint.MARATHON_METERS / (0.16018617 + 0.83076202 * riegelSpeed + 0.06423826 * milesPerWeek / 10);
    }

    /** Marathon from the shortest and longest race and weekly miles (the same paper's second model). */
    static Optional<Double> vickersTwoRaces(List<PastRace> races, double milesPerWeek) {
        if (races.size() < 2) {
            return Optional.empty();
        }
        PastRace first = races.getFirst();
        PastRace last = races.getLast();
        double own = Math.log(last.timeSeconds() / first.timeSeconds())
                / Math.log(last.distanceMeters() / first.distanceMeters());
        double exponent = 1.4510756 - 0.23797948 * own - 0.01410023 * milesPerWeek / 10;
        return Optional.of(powerLaw(races, DistancePoint.MARATHON_METERS, exponent));
    }
}
