package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Speed;
import dev.coachmichael.core.physiology.TrainingPaces;
import dev.coachmichael.core.physiology.Vdot;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.VmaBand;
import dev.coachmichael.core.prediction.PastRace;
import dev.coachmichael.core.prediction.Prediction;
import dev.coachmichael.core.prediction.PredictionInput;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One calculation in words. A formula that refuses a value throws {@link IllegalArgumentException}. */
final class Calculation {

    private static final String TOLD = "message";
    private static final String DANIELS = "daniels";
    private static final double SAME_DISTANCE = 0.02;

    private final Phrases phrases;
    private final Figures figures;
    private final RaceTimes times;
    private final RacePredictor predictor;
    private final CalculatorInput input;
    private final Profile profile;
    private final LocalDate today;

    Calculation(Phrases phrases, RacePredictor predictor, CalculatorInput input, Profile profile, LocalDate today) {
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.times = new RaceTimes(phrases);
        this.predictor = predictor;
        this.input = input;
        this.profile = profile;
        this.today = today;
    }

    void equivalents(Answer.Draft answer) {
        if (!race().isPresent()) {
            ask(answer);
            return;
        }
        RaceResult race = race().get();
        answer.fact(Fact.number("race_distance", race.distance().meters(), "m", TOLD))
                .fact(Fact.number("race_time", race.timeSeconds(), "s", TOLD))
                .fact(Fact.number("pace", Math.round(race.pace().secondsPerKm()), "s/km", "race_distance/race_time"));
        String told = phrases.say(
                "calculator.race",
                "distance",
                times.title(race.distance().meters()),
                "time",
                figures.clock(race.timeSeconds()),
                "pace",
                figures.pace(race.pace().secondsPerKm()));
        if (input.targetMeters().isPresent()) {
            answer.say(told + " " + oneTarget(answer, race, input.targetMeters().get()));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (double meters : RaceTimes.USUAL) {
            if (Math.abs(meters - race.distance().meters()) <= SAME_DISTANCE * meters) {
                continue;
            }
            predicted(race, meters).ifPresent(found -> {
                RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
                rows.add(times.row(meters, found));
            });
        }
        if (rows.isEmpty()) {
            answer.say(told + " " + phrases.say("calculator.no-equivalent"));
            return;
        }
        answer.say(told + " " + phrases.say("calculator.equivalents")).table(times.columns(), rows);
        RaceTimes.rangeFacts().forEach(answer::fact);
        vdot(race).ifPresent(vdot -> answer.say(paces(answer, vdot)));
    }

    private String oneTarget(Answer.Draft answer, RaceResult race, double meters) {
        Optional<Prediction.Predicted> predicted = predicted(race, meters);
        if (predicted.isEmpty()) {
            return phrases.say("calculator.no-equivalent");
        }
        Prediction.Predicted found = predicted.get();
        answer.fact(RaceTimes.distanceFact("target_distance", meters));
        RaceTimes.rangeFacts().forEach(answer::fact);
        RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
        return phrases.say(
                "calculator.equivalent",
                "distance",
                times.distance(meters),
                "time",
                times.time(found.timeSeconds()),
                "low",
                times.time(found.lowSeconds()),
                "high",
                times.time(found.highSeconds()));
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
        answer.fact(pace("easy_pace_fast", paces.easy().fast(), DANIELS))
                .fact(pace("easy_pace_slow", paces.easy().slow(), DANIELS))
                .fact(pace("threshold_pace", paces.threshold(), DANIELS))
                .fact(pace("interval_pace", paces.interval(), DANIELS))
                .fact(Fact.number("vdot", Math.round(vdot.score() * 10) / 10.0, "", DANIELS));
        return phrases.say(
                "calculator.paces",
                "fast",
                said(paces.easy().fast()),
                "slow",
                said(paces.easy().slow()),
                "threshold",
                said(paces.threshold()),
                "interval",
                said(paces.interval()));
    }

    void pace(Answer.Draft answer) {
        if (race().isEmpty()) {
            ask(answer);
            return;
        }
        RaceResult race = race().get();
        answer.say(phrases.say(
                        "calculator.pace",
                        "distance",
                        times.title(race.distance().meters()),
                        "time",
                        figures.clock(race.timeSeconds()),
                        "pace",
                        said(race.pace()),
                        "speed",
                        speed(race.speed())))
                .fact(Fact.number("race_distance", race.distance().meters(), "m", TOLD))
                .fact(Fact.number("race_time", race.timeSeconds(), "s", TOLD))
                .fact(pace("pace", race.pace(), "race_distance/race_time"))
                .fact(speedFact(race.speed()));
    }

    void finish(Answer.Draft answer) {
        Optional<Pace> pace = toldPace();
        if (pace.isEmpty() || input.distanceMeters().isEmpty()) {
            ask(answer);
            return;
        }
        double meters = input.distanceMeters().get();
        double seconds = pace.get().secondsFor(new Distance(meters));
        answer.say(phrases.say(
                        "calculator.finish",
                        "distance",
                        times.title(meters),
                        "pace",
                        said(pace.get()),
                        "time",
                        figures.clock(seconds)))
                .fact(Fact.number("race_distance", meters, "m", TOLD))
                .fact(pace("pace", pace.get(), TOLD))
                .fact(Fact.number("race_time", Math.round(seconds), "s", "race_distance*pace"));
    }

    void vmaPace(Answer.Draft answer) {
        Optional<Vma> vma = vma();
        if (vma.isEmpty() || input.percent().isEmpty()) {
            answer.say(phrases.say("calculator.vma.missing"));
            return;
        }
        double percent = input.percent().get();
        Speed speed = vma.get().at(percent);
        answer.fact(vmaFact(vma.get()))
                .fact(Fact.number("vma_share", percent, "%", TOLD))
                .fact(speedFact(speed))
                .fact(pace("pace", speed.pace(), "vma*vma_share"));
        String text = phrases.say(
                "calculator.vma.pace",
                "percent",
                figures.percent(Math.round(percent)),
                "vma",
                figures.speed(vma.get().kmh()),
                "pace",
                said(speed.pace()),
                "speed",
                speed(speed));
        if (input.distanceMeters().isPresent() && input.distanceMeters().get() <= 5000) {
            double meters = input.distanceMeters().get();
            double seconds = speed.secondsFor(new Distance(meters));
            answer.fact(Fact.number("repetition_distance", meters, "m", TOLD))
                    .fact(Fact.number("repetition_time", Math.round(seconds), "s", "repetition_distance*pace"));
            text += " "
                    + phrases.say(
                            "calculator.vma.rep",
                            "distance",
                            figures.meters(meters),
                            "time",
                            figures.exactDuration(seconds));
        }
        answer.say(text);
    }

    void vmaBands(Answer.Draft answer) {
        Optional<Vma> vma = vma();
        if (vma.isEmpty()) {
            answer.say(phrases.say("calculator.vma.missing"));
            return;
        }
        answer.fact(vmaFact(vma.get()));
        answer.say(phrases.say(
                        "calculator.vma.bands", "vma", figures.speed(vma.get().kmh())))
                .table(
                        List.of(
                                phrases.say("calculator.column.use"),
                                phrases.say("calculator.column.share"),
                                phrases.say("calculator.column.pace")),
                        bands(answer, vma.get()));
    }

    private List<List<String>> bands(Answer.Draft answer, Vma vma) {
        List<List<String>> rows = new ArrayList<>();
        for (VmaBand band : VmaBand.values()) {
            String code = band.name().toLowerCase(Locale.ROOT);
            Pace fast = band.paces(vma).fast();
            Pace slow = band.paces(vma).slow();
            answer.fact(pace(code + "_pace_fast", fast, "vma_bands"))
                    .fact(pace(code + "_pace_slow", slow, "vma_bands"))
                    .fact(Fact.number(code + "_share_low", band.lowPercent(), "%", "vma_bands"))
                    .fact(Fact.number(code + "_share_high", band.highPercent(), "%", "vma_bands"));
            rows.add(List.of(
                    phrases.say("calculator.band." + code),
                    phrases.say(
                            "racing.range",
                            "low",
                            figures.percent(band.lowPercent()),
                            "high",
                            figures.percent(band.highPercent())),
                    phrases.say("racing.range", "low", said(slow), "high", said(fast))));
        }
        return rows;
    }

    void halfCooper(Answer.Draft answer) {
        if (input.distanceMeters().isEmpty()) {
            ask(answer);
            return;
        }
        double meters = input.distanceMeters().get();
        Vma vma = Vma.halfCooper(new Distance(meters));
        answer.say(phrases.say(
                        "calculator.half-cooper",
                        "distance",
                        figures.meters(meters),
                        "vma",
                        figures.speed(vma.kmh()),
                        "pace",
                        said(vma.speed().pace())))
                .fact(Fact.number("test_distance", meters, "m", TOLD))
                .fact(Fact.number("test_time", 360, "s", "half_cooper"))
                .fact(Fact.number("vma", vma.kmh(), "km/h", "half_cooper"))
                .fact(pace("pace", vma.speed().pace(), "half_cooper"));
    }

    void convert(Answer.Draft answer) {
        Optional<Pace> pace = toldPace();
        if (pace.isEmpty()) {
            ask(answer);
            return;
        }
        answer.fact(pace("pace", pace.get(), TOLD)).fact(speedFact(pace.get().speed()));
        answer.say(phrases.say(
                input.paceSecondsPerKm().isPresent() ? "calculator.to-speed" : "calculator.to-pace",
                "pace",
                said(pace.get()),
                "speed",
                speed(pace.get().speed())));
    }

    /** From the best race, else from VMA, else what is missing. */
    void ownPaces(Answer.Draft answer) {
        Optional<dev.coachmichael.core.athlete.PastRace> best = profile.bestRace(today);
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
            String from = phrases.say(
                    "calculator.own",
                    "distance",
                    times.distance(race.distance().meters()),
                    "time",
                    figures.clock(race.timeSeconds()));
            answer.say(vdot(race).map(vdot -> paces(answer, vdot) + " " + from).orElse(from));
            return;
        }
        if (vma().isPresent()) {
            vmaBands(answer);
            return;
        }
        ask(answer);
    }

    private void ask(Answer.Draft answer) {
        answer.say(phrases.say("calculator.ask"))
                .fact(Fact.number("example_distance", 10_000, "m", "example"))
                .fact(Fact.number("example_time", 2910, "s", "example"))
                .fact(Fact.number("example_vma", 15, "km/h", "example"))
                .fact(Fact.number("example_share", 85, "%", "example"))
                .fact(Fact.number("example_pace", 300, "s/km", "example"));
    }

    private Optional<RaceResult> race() {
        return input.distanceMeters().isPresent() && input.timeSeconds().isPresent()
                ? Optional.of(RaceResult.of(
                        input.distanceMeters().get(), input.timeSeconds().get()))
                : Optional.empty();
    }

    private Optional<Vma> vma() {
        return input.vmaKmh().map(Vma::new).or(() -> profile.vma(today));
    }

    private Optional<Pace> toldPace() {
        return input.paceSecondsPerKm().map(Pace::new).or(() -> input.speedKmh()
                .map(kmh -> Speed.ofKmh(kmh).pace()));
    }

    private Fact vmaFact(Vma vma) {
        return Fact.number("vma", vma.kmh(), "km/h", input.vmaKmh().isPresent() ? TOLD : "profile");
    }

    private static Fact pace(String name, Pace pace, String source) {
        return Fact.number(name, Math.round(pace.secondsPerKm()), "s/km", source);
    }

    private static Fact speedFact(Speed speed) {
        return Fact.number("speed", Math.round(speed.kmh() * 100) / 100.0, "km/h", "pace");
    }

    private String said(Pace pace) {
        return figures.pace(pace.secondsPerKm());
    }

    private String speed(Speed speed) {
        return figures.speed(Math.round(speed.kmh() * 100) / 100.0);
    }
}
