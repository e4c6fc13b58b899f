package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Speed;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.VmaBand;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paces at shares of VMA, and VMA from half a Cooper test. */
record VmaCalculation(CalculatorGround ground) {

    void pace(Answer.Draft answer) {
        Optional<Vma> vma = ground.vma();
        if (vma.isEmpty() || ground.input().percent().isEmpty()) {
            answer.say(ground.phrases().say("calculator.vma.missing"));
            return;
        }
        double percent = ground.input().percent().get();
        Speed speed = vma.get().at(percent);
        answer.fact(ground.vmaFact(vma.get()))
                .fact(Fact.number("vma_share", percent, "%", CalculatorGround.TOLD))
                .fact(CalculatorGround.speedFact(speed))
                .fact(CalculatorGround.pace("pace", speed.pace(), "vma*vma_share"));
        String text = ground.phrases()
                .say(
                        "calculator.vma.pace",
                        "percent",
                        ground.figures().percent(Math.round(percent)),
                        "vma",
                        ground.figures().speed(vma.get().kmh()),
                        "pace",
                        ground.said(speed.pace()),
                        "speed",
                        ground.speed(speed));
        if (ground.input().distanceMeters().isPresent()
                && ground.input().distanceMeters().get() <= 5000) {
            double meters = ground.input().distanceMeters().get();
            double seconds = speed.secondsFor(new Distance(meters));
            answer.fact(Fact.number("repetition_distance", meters, "m", CalculatorGround.TOLD))
                    .fact(Fact.number("repetition_time", Math.round(seconds), "s", "repetition_distance*pace"));
            text += " "
                    + ground.phrases()
                            .say(
                                    "calculator.vma.rep",
                                    "distance",
                                    ground.figures().meters(meters),
                                    "time",
                                    ground.figures().exactDuration(seconds));
        }
        answer.say(text);
    }

    void bands(Answer.Draft answer) {
        Optional<Vma> vma = ground.vma();
        if (vma.isEmpty()) {
            answer.say(ground.phrases().say("calculator.vma.missing"));
            return;
        }
        answer.fact(ground.vmaFact(vma.get()));
        answer.say(ground.phrases()
                        .say(
                                "calculator.vma.bands",
                                "vma",
                                ground.figures().speed(vma.get().kmh())))
                .table(
                        List.of(
                                ground.phrases().say("calculator.column.use"),
                                ground.phrases().say("calculator.column.share"),
                                ground.phrases().say("calculator.column.pace")),
                        rows(answer, vma.get()));
    }

    private List<List<String>> rows(Answer.Draft answer, Vma vma) {
        List<List<String>> rows = new ArrayList<>();
        for (VmaBand band : VmaBand.values()) {
            String code = band.name().toLowerCase(Locale.ROOT);
            Pace fast = band.paces(vma).fast();
            Pace slow = band.paces(vma).slow();
            answer.fact(CalculatorGround.pace(code + "_pace_fast", fast, "vma_bands"))
                    .fact(CalculatorGround.pace(code + "_pace_slow", slow, "vma_bands"))
                    .fact(Fact.number(code + "_share_low", band.lowPercent(), "%", "vma_bands"))
                    .fact(Fact.number(code + "_share_high", band.highPercent(), "%", "vma_bands"));
            rows.add(List.of(
                    ground.phrases().say("calculator.band." + code),
                    ground.phrases()
                            .say(
                                    "racing.range",
                                    "low",
                                    ground.figures().percent(band.lowPercent()),
                                    "high",
                                    ground.figures().percent(band.highPercent())),
                    ground.phrases().say("racing.range", "low", ground.said(slow), "high", ground.said(fast))));
        }
        return rows;
    }

    void halfCooper(Answer.Draft answer) {
        if (ground.input().distanceMeters().isEmpty()) {
            ground.ask(answer);
            return;
        }
        double meters = ground.input().distanceMeters().get();
        Vma vma = Vma.halfCooper(new Distance(meters));
        answer.say(ground.phrases()
                        .say(
                                "calculator.half-cooper",
                                "distance",
                                ground.figures().meters(meters),
                                "vma",
                                ground.figures().speed(vma.kmh()),
                                "pace",
                                ground.said(vma.speed().pace())))
                .fact(Fact.number("test_distance", meters, "m", CalculatorGround.TOLD))
                .fact(Fact.number("test_time", 360, "s", "half_cooper"))
                .fact(Fact.number("vma", vma.kmh(), "km/h", "half_cooper"))
                .fact(CalculatorGround.pace("pace", vma.speed().pace(), "half_cooper"));
    }
}
