package dev.coachmichael.core.prediction;

import java.util.List;
import java.util.Optional;

/** The ways of answering that the table compares. */
enum Forecaster {
    OURS("ours"),
    RIEGEL("Riegel 1.06"),
    EQUAL_VDOT("equal VDOT"),
    VICKERS_ONE("Vickers 1"),
    VICKERS_TWO("Vickers 2");

    private final String label;

    Forecaster(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The published formula's answer, given the runner's typical miles; empty for ours and where it does not apply. */
    Optional<Double> seconds(PredictionInput input, double milesPerWeek, double targetMeters) {
        List<PastRace> races = input.races();
        boolean marathon = targetMeters == DistancePoint.MARATHON_METERS;
        return switch (this) {
            case OURS -> Optional.empty();
            case RIEGEL -> Optional.of(Baselines.powerLaw(races, targetMeters, 1.06));
            case EQUAL_VDOT -> Optional.of(Baselines.equalVdot(races, targetMeters));
            case VICKERS_ONE ->
                marathon ? Optional.of(Baselines.vickersOneRace(races, milesPerWeek)) : Optional.empty();
            case VICKERS_TWO -> marathon ? Baselines.vickersTwoRaces(races, milesPerWeek) : Optional.empty();
        };
    }
}
