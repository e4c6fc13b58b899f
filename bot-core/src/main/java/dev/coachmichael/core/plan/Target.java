package dev.coachmichael.core.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a stretch of a workout is to be run at. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Paces.class, name = "paces"),
    @JsonSubTypes.Type(value = Target.HeartRates.class, name = "heart_rates"),
    @JsonSubTypes.Type(value = Target.None.class, name = "none")
})
public sealed interface Target {

    /** Between two paces in seconds per kilometre. */
    record Paces(double fastSecondsPerKm, double slowSecondsPerKm) implements Target {
        public Paces {
            if (!(fastSecondsPerKm > 0 && fastSecondsPerKm <= slowSecondsPerKm && slowSecondsPerKm < 10_000)) {
                throw new IllegalArgumentException("Paces " + fastSecondsPerKm + " to " + slowSecondsPerKm + " s/km");
            }
        }
    }

    /** Between two heart rates in beats per minute. */
    record HeartRates(int lowBpm, int highBpm) implements Target {
        public HeartRates {
            if (lowBpm < 0 || lowBpm > highBpm || highBpm > 300) {
                throw new IllegalArgumentException("Heart rates " + lowBpm + " to " + highBpm + " bpm");
            }
        }
    }

    /** As it feels. */
    record None() implements Target {}
}
