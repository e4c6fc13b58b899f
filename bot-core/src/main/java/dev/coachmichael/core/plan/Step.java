package dev.coachmichael.core.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One line of a workout. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Stretch.class, name = "stretch"),
    @JsonSubTypes.Type(value = Step.Repeated.class, name = "repeated")
})
public sealed interface Step {

    /** What a stretch is for. */
    enum Kind {
        WARMUP,
        RUN,
        RECOVERY,
        COOLDOWN,
        WALK
    }

    /** Something to run, walk or rest. */
    record Stretch(Kind kind, Extent extent, Target target) implements Step {}

    /** Lines that are done several times. */
    record Repeated(int times, List<Step> steps) implements Step {
        public Repeated {
            steps = List.copyOf(steps);
            if (times < 1 || times > Workout.MOST_STRETCHES || steps.isEmpty()) {
                throw new IllegalArgumentException(steps.size() + " steps, " + times + " times");
            }
        }
    }
}
