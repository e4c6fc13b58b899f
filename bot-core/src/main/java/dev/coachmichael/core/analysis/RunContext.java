package dev.coachmichael.core.analysis;

import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Vdot;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of the runner when a run is looked at; all of it may be missing.
 *
 * @param anchors what heart-rate zones hang on
 * @param ability from the best race of the last two years
 * @param threshold pace at threshold
 * @param usualMeters median distance of the runs before
 * @param weekMeters distance of the seven days that end with this run, itself included
 * @param told what the runner says it was, which decides
 */
public record RunContext(
        Optional<HeartRateAnchors> anchors,
        Optional<Vdot> ability,
        Optional<Pace> threshold,
        OptionalDouble usualMeters,
        OptionalDouble weekMeters,
        Optional<RunType> told) {

    /** A run by somebody unknown. */
    public static final RunContext NONE = new RunContext(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** A run of which nothing was told. */
    public RunContext(
            Optional<HeartRateAnchors> anchors,
            Optional<Vdot> ability,
            Optional<Pace> threshold,
            OptionalDouble usualMeters,
            OptionalDouble weekMeters) {
        this(anchors, ability, threshold, usualMeters, weekMeters, Optional.empty());
    }

    /** Somebody of whom only the heart is known. */
    public static RunContext ofHeart(HeartRateAnchors anchors) {
        return new RunContext(
                Optional.of(anchors),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    OptionalDouble maximalHeartRate() {
        return anchors.map(known -> switch (known) {
                    case HeartRateAnchors.Threshold threshold -> OptionalDouble.empty();
                    case HeartRateAnchors.Reserve reserve ->
                        OptionalDouble.of(reserve.reserve().max().bpm());
                    case HeartRateAnchors.Maximum maximum ->
                        OptionalDouble.of(maximum.max().bpm());
                })
                .orElse(OptionalDouble.empty());
    }
}
