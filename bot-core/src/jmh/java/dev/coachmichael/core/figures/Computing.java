package dev.coachmichael.core.figures;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.RunAnalysis;
import dev.coachmichael.core.analysis.RunContext;
import dev.coachmichael.core.analysis.RunFamilies;
import dev.coachmichael.core.physiology.FitnessSeries;
import dev.coachmichael.core.prediction.PastRace;
import dev.coachmichael.core.prediction.Prediction;
import dev.coachmichael.core.prediction.PredictionInput;
import dev.coachmichael.core.prediction.RacePredictor;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What skills compute, over growing input. */
public class Computing {

    @State(Scope.Thread)
    public static class Hours {
        @Param({"1", "2", "4", "8"})
        public int hours;

        private Activity run = Recorded.run(1);

        @Setup
        public void record() {
            run = Recorded.run(hours);
        }
    }

    @State(Scope.Thread)
    public static class Races {
        @Param({"1", "2", "4", "8", "16"})
        public int races;

        private final RacePredictor predictor = RacePredictor.load();
        private PredictionInput known = PredictionInput.of();

        @Setup
        public void race() {
            List<PastRace> raced = IntStream.range(0, races)
                    .mapToObj(i -> new PastRace(5000 + 1000 * i, 0.29 * Math.pow(5000 + 1000 * i, 1.0)))
                    .toList();
            known = new PredictionInput(raced, Map.of());
        }
    }

    @State(Scope.Thread)
    public static class Years {
        @Param({"1", "5", "10", "20"})
        public int years;

        private double[] loads = {};

        @Setup
        public void train() {
            loads = new Random(42).doubles(Math.round(years * 365.25), 0, 120).toArray();
        }
    }

    @State(Scope.Thread)
    public static class Runs {
        @Param({"60", "120", "240", "480"})
        public int runs;

        private List<ActivitySummary> summaries = List.of();

        @Setup
        public void gather() {
            summaries = Recorded.summaries(runs);
        }
    }

    @Benchmark
    public RunAnalysis analysisOfARun(Hours state) {
        return RunAnalysis.of(state.run, RunContext.NONE);
    }

    @Benchmark
    public Prediction racePrediction(Races state) {
        return state.predictor.predict(state.known, 15_000);
    }

    @Benchmark
    public List<FitnessSeries.Day> fitnessFatigueForm(Years state) {
        return FitnessSeries.fromHistory(state.loads);
    }

    @Benchmark
    public RunFamilies.Found familiesOfRuns(Runs state) {
        return RunFamilies.among(state.summaries);
    }
}
