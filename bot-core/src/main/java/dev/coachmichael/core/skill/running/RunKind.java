package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.CleanTrack;
import java.util.OptionalDouble;

/** What a run was, as far as its own figures tell; it decides what may be said about the pacing. */
enum RunKind {
    /** Fast and slow stretches taking turns. */
    INTERVALS,
    /** So much climbing that pace follows the slope. */
    HILLY,
    /** Speed changes so often that no even pace was meant. */
    UNEVEN,
    /** Each third faster than the one before. */
    PROGRESSION,
    STEADY,
    /** Nothing stands out, or there is too little to tell. */
    PLAIN;

    private static final double HILLY_METERS_PER_KM = 15;
    private static final double UNEVEN_VARIATION = 0.15;
    private static final double STEADY_VARIATION = 0.03;
    private static final double FASTER_LAST_THIRD = 0.96;
    private static final int WINDOW_MILLIS = 30_000;

    static RunKind of(RunView view) {
        if (view.repetitions().isPresent()) {
            return INTERVALS;
        }
        double climb =
                view.run().indoor() ? 0 : view.run().totals().ascentMeters().orElse(0);
        if (view.run().distanceMeters() > 0 && climb / view.run().distanceMeters() * 1000 >= HILLY_METERS_PER_KM) {
            return HILLY;
        }
        if (speedVariation(view.clean()).orElse(0) > UNEVEN_VARIATION) {
            return UNEVEN;
        }
        Pacing pacing = new Pacing(view.fullKilometres());
        if (pacing.kilometres() < Pacing.FEWEST) {
            return PLAIN;
        }
        if (pacing.progressive(FASTER_LAST_THIRD)) {
            return PROGRESSION;
        }
        return pacing.variation() <= STEADY_VARIATION ? STEADY : PLAIN;
    }

    /** Whether the pace of single kilometres may be judged. */
    boolean meantToBeEven() {
        return this == STEADY || this == PLAIN;
    }

    /** Standard deviation over mean of the speed in stretches of half a minute. */
    private static OptionalDouble speedVariation(CleanTrack clean) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        int from = 0;
        for (int point = 0; point < clean.size(); point++) {
            int millis = clean.timerMillisAt(point) - clean.timerMillisAt(from);
            if (millis >= WINDOW_MILLIS) {
                double speed = (clean.metersAt(point) - clean.metersAt(from)) / millis * 1000;
                sum += speed;
                squares += speed * speed;
                count++;
                from = point;
            }
        }
        double mean = sum / count;
        return count < 10 || !(mean > 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean);
    }
}
