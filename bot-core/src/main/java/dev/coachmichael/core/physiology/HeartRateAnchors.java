package dev.coachmichael.core.physiology;

/** The heart rates that an athlete's zones hang on, from the most telling to the least: state the first one known. */
public sealed interface HeartRateAnchors {
    /** Threshold heart rate is known. */
    record Threshold(HeartRate threshold) implements HeartRateAnchors {}

    /** Rest and maximum are known. */
    record Reserve(HeartRateReserve reserve) implements HeartRateAnchors {}

    /** Only the maximum is known, or estimated. */
    record Maximum(HeartRate max) implements HeartRateAnchors {}

    /** The zones drawn from them. */
    default HeartRateZones zones() {
        return switch (this) {
            case Threshold known -> HeartRateZones.friel(known.threshold());
            case Reserve known -> HeartRateZones.karvonen(known.reserve());
            case Maximum known -> HeartRateZones.percentOfMax(known.max());
        };
    }

    /**
     * The two limits of the three-zone model that intensity shares are counted with. LT1 is 88 % of threshold, 80 % of
     * reserve or 80 % of maximum; LT2 the threshold itself, else the bottom of zone 5.
     */
    default IntensityLimits intensityLimits() {
        return switch (this) {
            case Threshold known -> new IntensityLimits(known.threshold().times(0.88), known.threshold());
            case Reserve known ->
                new IntensityLimits(known.reserve().at(0.8), known.reserve().at(0.9));
            case Maximum known ->
                new IntensityLimits(known.max().times(0.8), known.max().times(0.9));
        };
    }
}
