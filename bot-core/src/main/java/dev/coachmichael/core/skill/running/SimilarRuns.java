package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.analysis.RaceTitle;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The athlete's own runs of about this distance in the eight weeks before, and how this one compares.
 *
 * @param count how many there are
 * @param pace their mean in s/km, each run counted once
 * @param heartRate their mean in bpm, when at least three have one
 */
record SimilarRuns(int count, double pace, OptionalDouble heartRate) {

    static final int WEEKS = 8;
    private static final int FEWEST = 3;
    private static final double BAND = 0.2;
    private static final long SAME_PACE_SECONDS = 3;
    private static final long SAME_HEART_RATE = 2;
    private static final String SOURCE = "similar_runs";

    static SimilarRuns of(RunView view) {
        double meters = view.run().distanceMeters();
        List<ActivitySummary> alike = view.before().stream()
                .filter(run -> Math.abs(run.distanceMeters() - meters) <= BAND * meters)
                .filter(run -> run.indoor() == view.run().indoor() && !RaceTitle.isRace(run))
                .filter(run -> run.comparable()
                        && run.incomplete().isEmpty()
                        && run.anomaly(Anomaly.Kind.VERY_SHORT).isEmpty())
                .filter(run -> run.secondsPerKilometre().isPresent())
                .toList();
        double[] heartRates = alike.stream()
                .flatMapToInt(run -> run.totals().averageHeartRate().stream())
                .asDoubleStream()
                .toArray();
        return new SimilarRuns(
                alike.size(),
                alike.stream()
                        .mapToDouble(run -> run.secondsPerKilometre().orElseThrow())
                        .average()
                        .orElse(Double.NaN),
                heartRates.length < FEWEST
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Arrays.stream(heartRates).average().orElseThrow()));
    }

    boolean enough() {
        return count >= FEWEST;
    }

    /** Whole seconds per kilometre by which this run was faster, as the rounded paces show it. */
    private long faster(RunView view) {
        return Math.round(pace) - Math.round(view.pace().orElse(pace));
    }

    /** Whole beats by which this run's heart was slower; 0 when unknown. */
    private long calmer(RunView view) {
        return heartRate.isPresent() && view.run().totals().averageHeartRate().isPresent()
                ? Math.round(heartRate.getAsDouble())
                        - view.run().totals().averageHeartRate().getAsInt()
                : 0;
    }

    /** Whether the comparison itself is the good news: faster without more beats, or as fast with fewer. */
    boolean good(RunView view) {
        long faster = faster(view);
        long calmer = calmer(view);
        return enough()
                && (faster > SAME_PACE_SECONDS && calmer > -SAME_HEART_RATE
                        || faster > -SAME_PACE_SECONDS && calmer > SAME_HEART_RATE);
    }

    /** The comparison, or that there is not enough to compare with. */
    Said said(RunView view) {
        Fact similar = Fact.number("similar_runs", count, "count", "activities");
        if (!enough()) {
            return count == 0
                    ? Said.of(view.say("review.similar.none"), similar)
                    : Said.of(view.phrases().count("review.similar.few", count), similar);
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(similar);
        facts.add(Fact.number("similar_pace", Math.round(pace), "s/km", SOURCE));
        long seconds = Math.abs(faster(view));
        String key = seconds <= SAME_PACE_SECONDS ? "same" : faster(view) > 0 ? "faster" : "slower";
        if (seconds > SAME_PACE_SECONDS) {
            facts.add(Fact.number("pace_difference", seconds, "s/km", "pace-similar_pace"));
        }
        String heart = heart(view, facts).orElse("");
        return new Said(
                view.say(
                        "review.similar." + key,
                        "seconds",
                        seconds,
                        "n",
                        count,
                        "pace",
                        view.figures().pace(pace),
                        "heart",
                        heart),
                facts);
    }

    private Optional<String> heart(RunView view, List<Fact> facts) {
        if (heartRate.isEmpty() || view.run().totals().averageHeartRate().isEmpty()) {
            return Optional.empty();
        }
        facts.add(Fact.number("similar_heart_rate", Math.round(heartRate.getAsDouble()), "bpm", SOURCE));
        long beats = calmer(view);
        if (Math.abs(beats) < SAME_HEART_RATE) {
            return Optional.of(view.say("review.heart.same"));
        }
        facts.add(Fact.number("heart_rate_difference", Math.abs(beats), "bpm", "heart_rate-similar_heart_rate"));
        return Optional.of(
                view.phrases().count(beats > 0 ? "review.heart.fewer" : "review.heart.more", Math.abs(beats)));
    }
}
