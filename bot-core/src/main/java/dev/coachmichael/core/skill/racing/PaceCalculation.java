package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.util.Optional;

/** Distance, time, pace and speed, one from the others. */
record PaceCalculation(CalculatorGround ground) {

    void pace(Answer.Draft answer) {
        if (ground.race().isEmpty()) {
            ground.ask(answer);
            return;
        }
        RaceResult race = ground.race().get();
        answer.say(ground.phrases()
                        .say(
                                "calculator.pace",
                                "distance",
                                ground.times().title(race.distance().meters()),
                                "time",
                                ground.figures().clock(race.timeSeconds()),
                                "pace",
                                ground.said(race.pace()),
                                "speed",
                                ground.speed(race.speed())))
                .fact(Fact.number("race_distance", race.distance().meters(), "m", CalculatorGround.TOLD))
                .fact(Fact.number("race_time", race.timeSeconds(), "s", CalculatorGround.TOLD))
                .fact(CalculatorGround.pace("pace", race.pace(), "race_distance/race_time"))
                .fact(CalculatorGround.speedFact(race.speed()));
    }

    void finish(Answer.Draft answer) {
        Optional<Pace> pace = ground.toldPace();
        if (pace.isEmpty() || ground.input().distanceMeters().isEmpty()) {
            ground.ask(answer);
            return;
        }
        double meters = ground.input().distanceMeters().get();
        double seconds = pace.get().secondsFor(new Distance(meters));
        answer.say(ground.phrases()
                        .say(
                                "calculator.finish",
                                "distance",
                                ground.times().title(meters),
                                "pace",
                                ground.said(pace.get()),
                                "time",
                                ground.figures().clock(seconds)))
                .fact(Fact.number("race_distance", meters, "m", CalculatorGround.TOLD))
                .fact(CalculatorGround.pace("pace", pace.get(), CalculatorGround.TOLD))
                .fact(Fact.number("race_time", Math.round(seconds), "s", "race_distance*pace"));
    }

    void convert(Answer.Draft answer) {
        Optional<Pace> pace = ground.toldPace();
        if (pace.isEmpty()) {
            ground.ask(answer);
            return;
        }
        answer.fact(CalculatorGround.pace("pace", pace.get(), CalculatorGround.TOLD))
                .fact(CalculatorGround.speedFact(pace.get().speed()));
        answer.say(ground.phrases()
                .say(
                        ground.input().paceSecondsPerKm().isPresent() ? "calculator.to-speed" : "calculator.to-pace",
                        "pace",
                        ground.said(pace.get()),
                        "speed",
                        ground.speed(pace.get().speed())));
    }
}
