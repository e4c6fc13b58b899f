package dev.coachmichael.core.prediction;

import java.util.List;

/** The answer to "what would I run?": a time with its range, or why there is none. */
public sealed interface Prediction {

    /**
     * A time that can be stood behind.
     *
     * @param timeSeconds expected finish time
     * @param lowSeconds faster end of the range that holds 8 finish times of 10
     * @param highSeconds slower end of that range
     * @param method how it was obtained: {@code one-race} or {@code several-races}, with {@code -and-habits} when habits
     *     counted, and {@code -extrapolated} outside 5 km to the marathon, where the survey behind the model has no races
     * @param used keys of the inputs that counted, such as {@code race:10000} and {@code miles_per_week}
     * @param wouldNarrow keys of unknown inputs that would narrow the range, the most useful first
     */
    record Predicted(
            double timeSeconds,
            double lowSeconds,
            double highSeconds,
            String method,
            List<String> used,
            List<String> wouldNarrow)
            implements Prediction {
        public Predicted {
            if (!(lowSeconds > 0 && lowSeconds <= timeSeconds && timeSeconds <= highSeconds)) {
                throw new IllegalArgumentException(
                        "range " + lowSeconds + " to " + highSeconds + " around " + timeSeconds);
            }
            used = List.copyOf(used);
            wouldNarrow = List.copyOf(wouldNarrow);
        }
    }

    /**
     * Too little is known.
     *
     * @param missing keys of what is needed
     */
    record NotEnoughData(List<String> missing) implements Prediction {
        public NotEnoughData {
            missing = List.copyOf(missing);
        }
    }

    /**
     * An input that cannot be true, so nothing is built on it.
     *
     * @param input its key; {@code target} is the asked distance
     */
    record Implausible(String input) implements Prediction {}
}
