package dev.coachmichael.core.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a session: warm-up, 6 × 800 m, cool-down.
 *
 * @param name as its author titles it; empty when it has no title
 * @param steps in order, at least one
 */
public record Workout(String name, List<Step> steps) {

    /** More stretches than anybody runs in a session. */
    public static final int MOST_STRETCHES = 500;

    public Workout {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || count(steps) > MOST_STRETCHES) {
            throw new IllegalArgumentException("A workout of " + count(steps) + " stretches");
        }
    }

    private static long count(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> switch (step) {
                    case Step.Stretch stretch -> 1;
                    case Step.Repeated repeated -> repeated.times() * count(repeated.steps());
                })
                .sum();
    }

    /**
     * One stretch as it comes up when the workout is run.
     *
     * @param index its line: lines are counted from 0 in order, a repetition after what it repeats, as watches do
     * @param repeated whether it belongs to a repetition
     */
    public record Planned(int index, Step.Stretch stretch, boolean repeated) {}

    /** All stretches in the order in which they are run. */
    public List<Planned> unrolled() {
        List<Planned> all = new ArrayList<>();
        unroll(steps, 0, false, all);
        return all;
    }

    /** Returns the index of the next line. */
    private static int unroll(List<Step> steps, int first, boolean repeated, List<Planned> all) {
        int index = first;
        for (Step step : steps) {
            switch (step) {
                case Step.Stretch stretch -> all.add(new Planned(index++, stretch, repeated));
                case Step.Repeated repetition -> {
                    int after = index;
                    for (int time = 0; time < repetition.times(); time++) {
                        after = unroll(repetition.steps(), index, true, all);
                    }
                    index = after + 1;
                }
            }
        }
        return index;
    }
}
