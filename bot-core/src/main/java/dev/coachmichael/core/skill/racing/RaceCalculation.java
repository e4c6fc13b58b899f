package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.TrainingPaces;
import dev.coachmichael.core.physiology.Vdot;
import dev.coachmichael.core.prediction.PastRace;
import dev.coachmichael.core.prediction.Prediction;
import dev.coachmichael.core.prediction.PredictionInput;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a race is worth: times over other distances, and the paces to train at. */
final class RaceCalculation {

    private static final String DANIELS = "daniels";
    private static final double SAME_DISTANCE = 0.02;

    private final CalculatorGround ground;
    private final RacePredictor predictor;

    RaceCalculation(CalculatorGround ground, RacePredictor predictor) {
        this.ground = ground;
        this.predictor = predictor;
    }

    void equivalents(Answer.Draft answer) {
        if (!ground.race().isPresent()) {
            ground.ask(answer);
            return;
        }
        RaceResult race = ground.race().get();
        answer.fact(Fact.number("race_distance", race.distance().meters(), "m", CalculatorGround.TOLD))
                .fact(Fact.number("race_time", race.timeSeconds(), "s", CalculatorGround.TOLD))
                .fact(Fact.number("pace", Math.round(race.pace().secondsPerKm()), "s/km", "race_distance/race_time"));
        String told = ground.phrases()
                .say(
                        "calculator.race",
                        "distance",
                        ground.times().title(race.distance().meters()),
                        "time",
                        ground.figures().clock(race.timeSeconds()),
                        "pace",
                        ground.figures().pace(race.pace().secondsPerKm()));
        if (ground.input().targetMeters().isPresent()) {
            answer.say(told + " "
                    + oneTarget(answer, race, ground.input().targetMeters().get()));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (double meters : RaceTimes.USUAL) {
            if (Math.abs(meters - race.distance().meters()) <= SAME_DISTANCE * meters) {
                continue;
            }
            predicted(race, meters).ifPresent(found -> {
                RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
                rows.add(ground.times().row(meters, found));
            });
        }
        if (rows.isEmpty()) {
            answer.say(told + " " + ground.phrases().say("calculator.no-equivalent"));
            return;
        }
        answer.say(told + " " + ground.phrases().say("calculator.equivalents"))
                .table(ground.times().columns(), rows);
        RaceTimes.rangeFacts().forEach(answer::fact);
        vdot(race).ifPresent(vdot -> answer.say(paces(answer, vdot)));
    }

    private String oneTarget(Answer.Draft answer, RaceResult race, double meters) {
        Optional<Prediction.Predicted> predicted = predicted(race, meters);
        if (predicted.isEmpty()) {
            return ground.phrases().say("calculator.no-equivalent");
        }
        Prediction.Predicted found = predicted.get();
        answer.fact(RaceTimes.distanceFact("target_distance", meters));
        RaceTimes.rangeFacts().forEach(answer::fact);
        RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
        return ground.phrases()
                .say(
                        "calculator.equivalent",
                        "distance",
                        ground.times().distance(meters),
                        "time",
                        ground.times().time(found.timeSeconds()),
                        "low",
                        ground.times().time(found.lowSeconds()),
                        "high",
                        ground.times().time(found.highSeconds()));
    }

    private Optional<Prediction.Predicted> predicted(RaceResult race, double meters) {
        PredictionInput known = PredictionInput.of(new PastRace(race.distance().meters(), race.timeSeconds()));
        return switch (predictor.predict(known, meters)) {
            case Prediction.Predicted found -> Optional.of(found);
            case Prediction.NotEnoughData none -> Optional.empty();
            case Prediction.Implausible odd -> Optional.empty();
        };
    }

    private static Optional<Vdot> vdot(RaceResult race) {
        try {
            return Optional.of(Vdot.of(race));
        } catch (IllegalArgumentException outsideOfItsRange) {
            return Optional.empty();
        }
    }

    /** "Pour t'entraîner : footing entre 5:50/km et 6:20/km, seuil 5:03/km ..." */
    private String paces(Answer.Draft answer, Vdot vdot) {
        TrainingPaces paces = TrainingPaces.of(vdot);
        answer.fact(CalculatorGround.pace("easy_pace_fast", paces.easy().fast(), DANIELS))
                .fact(CalculatorGround.pace("easy_pace_slow", paces.easy().slow(), DANIELS))
                .fact(CalculatorGround.pace("threshold_pace", paces.threshold(), DANIELS))
                .fact(CalculatorGround.pace("interval_pace", paces.interval(), DANIELS))
                .fact(Fact.number("vdot", Math.round(vdot.score() * 10) / 10.0, "", DANIELS));
        return ground.phrases()
                .say(
                        "calculator.paces",
                        "fast",
                        ground.said(paces.easy().fast()),
                        "slow",
                        ground.said(paces.easy().slow()),
                        "threshold",
                        ground.said(paces.threshold()),
                        "interval",
                        ground.said(paces.interval()));
    }

    /** From the best race, else from VMA, else what is missing. */
    void ownPaces(Answer.Draft answer) {
        Optional<dev.coachmichael.core.athlete.PastRace> best = ground.bestRace();
        if (best.isPresent()) {
            RaceResult race = best.get().result();
            answer.fact(Fact.number(
                            "race_distance",
                            race.distance().meters(),
                            "m",
                            "race:" + best.get().id()))
                    .fact(Fact.number(
                            "race_time",
                            race.timeSeconds(),
                            "s",
                            "race:" + best.get().id()));
            String from = ground.phrases()
                    .say(
                            "calculator.own",
                            "distance",
                            ground.times().distance(race.distance().meters()),
                            "time",
                            ground.figures().clock(race.timeSeconds()));
            answer.say(vdot(race).map(vdot -> paces(answer, vdot) + " " + from).orElse(from));
            return;
        }
        if (ground.vma().isPresent()) {
            new VmaCalculation(ground).bands(answer);
            return;
        }
        ground.ask(answer);
    }
}
