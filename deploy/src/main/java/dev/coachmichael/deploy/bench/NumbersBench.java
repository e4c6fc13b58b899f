package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.activity.TrackBuilder;
import dev.coachmichael.core.analysis.RunAnalysis;
import dev.coachmichael.core.analysis.RunContext;
import dev.coachmichael.core.physiology.FitnessSeries;
import dev.coachmichael.core.prediction.PastRace;
import dev.coachmichael.core.prediction.PredictionInput;
import dev.coachmichael.core.prediction.RacePredictor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** What numbers cost on one thread: the analysis of a long run, a prediction, ten years of fitness and form. */
final class NumbersBench implements Measurement {

    private static final int TWO_HOURS = 7200;
    private static final int TEN_YEARS = 3652;
    private static final double METERS_PER_SECOND = 3;

    /** What was computed goes here, so that no compiler can leave it out. */
    private double sink;

    @Override
    public List<Figure> on(Ground ground) {
        ground.say(
                "Measuring analysis, prediction and form in " + ground.effort().rounds() + " rounds");
        Activity run = twoHours();
        RacePredictor predictor = RacePredictor.load();
        PredictionInput races =
                new PredictionInput(List.of(new PastRace(10_000, 2910), new PastRace(21_097.5, 6480)), Map.of());
        double[] loads = new Random(42).doubles(TEN_YEARS, 0, 120).toArray();
        Rounds rounds = new Rounds();
        for (int round = -1; round < ground.effort().rounds(); round++) {
            double analysis = millisEach(
                    40, i -> RunAnalysis.of(run, RunContext.NONE).bestEfforts().size());
            double prediction =
                    millisEach(4000, i -> predictor.predict(races, 15_000 + i).hashCode());
            double form = millisEach(
                    400, i -> FitnessSeries.fromHistory(loads).getLast().form());
            if (round >= 0) {
                rounds.add("analysis", analysis);
                rounds.add("prediction", prediction);
                rounds.add("form", form);
            }
        }
        return List.of(
                Figure.of(Part.NUMBERS, "analysis of a two-hour run, a point a second", rounds.of("analysis"), "ms")
                        .aiming(Aim.atMost(30)),
                Figure.of(Part.NUMBERS, "one race prediction", rounds.of("prediction"), "ms")
                        .aiming(Aim.atMost(0.1)),
                Figure.of(Part.NUMBERS, "fitness, fatigue and form over ten years", rounds.of("form"), "ms")
                        .aiming(Aim.atMost(1)));
    }

    private double millisEach(int times, IntToDoubleFunction work) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            sink += work.applyAsDouble(i);
        }
        return (System.nanoTime() - begun) / 1e6 / times;
    }

    private static Activity twoHours() {
        Random dice = new Random(7);
        TrackBuilder track = Track.builder();
        double meters = 0;
        for (int second = 0; second < TWO_HOURS; second++) {
            meters += METERS_PER_SECOND + 0.2 * dice.nextGaussian();
            track.add(second * 1000).distanceMeters(Math.max(0, meters));
            track.set(Column.HEART_RATE, 140 + second / 600);
            track.set(Column.ALTITUDE_DECIMETERS, (int) (1000 + 200 * Math.sin(second / 300.0)));
        }
        return Activity.summary(
                        Sport.RUN,
                        ActivityStart.at(Instant.EPOCH.plusSeconds(1_700_000_000), ZoneOffset.UTC),
                        Totals.of(meters, TWO_HOURS, TWO_HOURS),
                        SourceFormat.FIT)
                .withTrack(track.build());
    }
}
