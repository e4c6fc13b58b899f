package dev.coachmichael.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coachmichael.core.plan.Step.Kind;
import dev.coachmichael.core.plan.Step.Repeated;
import dev.coachmichael.core.plan.Step.Stretch;
import dev.coachmichael.core.plan.Workout.Planned;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkoutTest {

    private static Stretch of(Kind kind) {
        return new Stretch(kind, new Extent.Time(60), new Target.None());
    }

    @Test
    void numbersItsLinesAsWatchesDo() {
        Workout workout = new Workout(
                "pyramid",
                List.of(
                        of(Kind.WARMUP),
                        new Repeated(2, List.of(new Repeated(2, List.of(of(Kind.RUN))), of(Kind.RECOVERY))),
                        of(Kind.COOLDOWN)));

        assertThat(workout.unrolled()).extracting(Planned::index).containsExactly(0, 1, 1, 3, 1, 1, 3, 5);
        assertThat(workout.unrolled())
                .extracting(Planned::repeated)
                .containsExactly(false, true, true, true, true, true, true, false);
    }

    @Test
    void refusesMoreThanAnybodyRuns() {
        Repeated often = new Repeated(100, List.of(of(Kind.RUN)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workout("", List.of(new Repeated(100, List.of(often)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Workout("", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeated(0, List.of(of(Kind.RUN))));
    }
}
