package dev.coachmichael.core.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How long a stretch of a workout is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Extent.Time.class, name = "time"),
    @JsonSubTypes.Type(value = Extent.Distance.class, name = "distance"),
    @JsonSubTypes.Type(value = Extent.Open.class, name = "open")
})
public sealed interface Extent {

    /** For a time. */
    record Time(double seconds) implements Extent {
        public Time {
            require(seconds);
        }
    }

    /** Over a distance. */
    record Distance(double meters) implements Extent {
        public Distance {
            require(meters);
        }
    }

    /** Until the runner ends it. */
    record Open() implements Extent {}

    private static void require(double measure) {
        if (!(measure > 0 && measure < 1e6)) {
            throw new IllegalArgumentException("An extent of " + measure);
        }
    }
}
