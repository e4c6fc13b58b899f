package dev.coachmichael.core.skill.racing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What to work out, and from which figures; whatever words do not tell is absent.
 *
 * @param kind what is asked for; worked out from the figures when absent
 * @param distanceMeters of the race, the repetition or the test
 * @param timeSeconds over that distance
 * @param targetMeters the distance to translate to
 * @param vmaKmh maximal aerobic speed
 * @param percent of it
 * @param paceSecondsPerKm a pace
 * @param speedKmh a speed
 */
public record CalculatorInput(
        Optional<Kind> kind,
        Optional<Double> distanceMeters,
        Optional<Double> timeSeconds,
        Optional<Double> targetMeters,
        Optional<Double> vmaKmh,
        Optional<Double> percent,
        Optional<Double> paceSecondsPerKm,
        Optional<Double> speedKmh) {

    /** The same for another target. */
    CalculatorInput over(double meters) {
        return new CalculatorInput(
                kind, distanceMeters, timeSeconds, Optional.of(meters), vmaKmh, percent, paceSecondsPerKm, speedKmh);
    }

    /** What can be worked out. */
    public enum Kind {
        /** Times over other distances and training paces, from one race. */
        @JsonProperty("equivalents")
        EQUIVALENTS,
        /** The pace of a distance in a time. */
        @JsonProperty("pace")
        PACE,
        /** The time of a distance at a pace or speed. */
        @JsonProperty("finish")
        FINISH,
        /** Speed and pace at a share of VMA; over a distance when one is told. */
        @JsonProperty("vma_pace")
        VMA_PACE,
        /** The paces of all uses at a VMA. */
        @JsonProperty("vma_bands")
        VMA_BANDS,
        /** VMA from the metres of six minutes. */
        @JsonProperty("half_cooper")
        HALF_COOPER,
        /** A pace as a speed or a speed as a pace. */
        @JsonProperty("convert")
        CONVERT,
        /** The athlete's own training paces. */
        @JsonProperty("own_paces")
        OWN_PACES
    }
}
