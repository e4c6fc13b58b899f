package dev.coachmichael.deploy.demo;

import java.util.HashMap;
import java.util.Map;

/** Invented loops in and around public parks and woods. The centres are real, the paths are not. */
final class Places {
    static final double HILL_METERS = 1000;

    private final long seed;
    private final Map<String, Course> known = new HashMap<>();

    Places(long seed) {
        this.seed = seed;
    }

    Course eastWoods(double lengthMeters) {
        return loop("east-woods", 48.8325, 2.4340, lengthMeters, 46, 7);
    }

    Course westWoods(double lengthMeters) {
        return loop("west-woods", 48.8650, 2.2500, lengthMeters, 38, 12);
    }

    Course riverPark(double lengthMeters) {
        return loop("river-park", 45.7850, 4.8540, lengthMeters, 168, 4);
    }

    Course lake(double lengthMeters) {
        return loop("lake", 44.8650, -0.5600, lengthMeters, 6, 2);
    }

    Course canal(double lengthMeters) {
        return loop("canal", 43.5600, 1.4700, lengthMeters, 148, 5);
    }

    /** One hill, rising over the first half of each lap, steepest between 150 and 350 m. */
    Course hill() {
        return known.computeIfAbsent(
                "hill", name -> new Course.Outdoors(new Loop(48.8610, 2.2180, HILL_METERS, 60, 34, 0, dice(name))));
    }

    /** A town's race course: one big lap, so that no two kilometres look alike. */
    Course race(String town, double latitude, double longitude, double lengthMeters) {
        return known.computeIfAbsent(
                town,
                name -> new Course.Outdoors(new Loop(latitude, longitude, lengthMeters, 55, 14, 0.4, dice(name))));
    }

    private Course loop(
            String name, double latitude, double longitude, double lengthMeters, double altitude, double climbMeters) {
        return known.computeIfAbsent(
                name + lengthMeters,
                key -> new Course.Outdoors(
                        new Loop(latitude, longitude, lengthMeters, altitude, climbMeters, 0.35, dice(key))));
    }

    private Dice dice(String name) {
        return Dice.of(seed, "place/" + name);
    }
}
