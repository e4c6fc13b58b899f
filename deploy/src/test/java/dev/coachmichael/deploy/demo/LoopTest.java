package dev.coachmichael.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoopTest {
    private static final double LENGTH = 3000;
    private static final double METERS_PER_DEGREE = 111_195;

    private final Loop loop = new Loop(48.8, 2.4, LENGTH, 40, 12, 0.35, Dice.of(1, "loop"));

    @Test
    void endsWhereItBegan() {
        assertThat(loop.latitudeAt(LENGTH, 0)).isCloseTo(loop.latitudeAt(0, 0), within(1e-7));
        assertThat(loop.longitudeAt(-100, 0)).isCloseTo(loop.longitudeAt(LENGTH - 100, 0), within(1e-7));
        assertThat(loop.altitudeAt(2 * LENGTH)).isCloseTo(40, within(1e-6));
    }

    @Test
    void oneMeterAlongIsOneMeterOnTheMap() {
        double sum = 0;
        for (int along = 0; along < LENGTH; along++) {
            sum += step(along);
        }
        assertThat(sum).isCloseTo(LENGTH, within(LENGTH * 0.002));
    }

    @Test
    void gradeIsTheSlopeOfTheAltitude() {
        for (int along = 5; along < LENGTH; along += 100) {
            double rise = loop.altitudeAt(along + 5) - loop.altitudeAt(along - 5);
            assertThat(loop.gradeAt(along)).isCloseTo(rise / 10, within(0.002));
        }
    }

    private double step(double along) {
        double north = (loop.latitudeAt(along + 1, 0) - loop.latitudeAt(along, 0)) * METERS_PER_DEGREE;
        double east = (loop.longitudeAt(along + 1, 0) - loop.longitudeAt(along, 0))
                * METERS_PER_DEGREE
                * Math.cos(Math.toRadians(48.8));
        return Math.hypot(north, east);
    }
}
