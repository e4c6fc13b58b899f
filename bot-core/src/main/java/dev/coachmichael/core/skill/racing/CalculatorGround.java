package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.Speed;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a calculation starts from, told in the message or known from the profile, and how its figures are said. A formula
 * that refuses a value throws {@link IllegalArgumentException}.
 */
record CalculatorGround(Phrases phrases, CalculatorInput input, Profile profile, LocalDate today) {

    /** The source of what the message tells. */
    static final String TOLD = "message";

    Figures figures() {
        return Figures.in(phrases.language());
    }

    RaceTimes times() {
        return new RaceTimes(phrases);
    }

    Optional<RaceResult> race() {
        return input.distanceMeters().isPresent() && input.timeSeconds().isPresent()
                ? Optional.of(RaceResult.of(
                        input.distanceMeters().get(), input.timeSeconds().get()))
                : Optional.empty();
    }

    Optional<PastRace> bestRace() {
        return profile.bestRace(today);
    }

    Optional<Vma> vma() {
        return input.vmaKmh().map(Vma::new).or(() -> profile.vma(today));
    }

    Optional<Pace> toldPace() {
        return input.paceSecondsPerKm().map(Pace::new).or(() -> input.speedKmh()
                .map(kmh -> Speed.ofKmh(kmh).pace()));
    }

    /** Asks for what is missing, with examples. */
    void ask(Answer.Draft answer) {
        answer.say(phrases.say("calculator.ask"))
                .fact(Fact.number("example_distance", 10_000, "m", "example"))
                .fact(Fact.number("example_time", 2910, "s", "example"))
                .fact(Fact.number("example_vma", 15, "km/h", "example"))
                .fact(Fact.number("example_share", 85, "%", "example"))
                .fact(Fact.number("example_pace", 300, "s/km", "example"));
    }

    Fact vmaFact(Vma vma) {
        return Fact.number("vma", vma.kmh(), "km/h", input.vmaKmh().isPresent() ? TOLD : "profile");
    }

    static Fact pace(String name, Pace pace, String source) {
        return Fact.number(name, Math.round(pace.secondsPerKm()), "s/km", source);
    }

    static Fact speedFact(Speed speed) {
        return Fact.number("speed", Math.round(speed.kmh() * 100) / 100.0, "km/h", "pace");
    }

    String said(Pace pace) {
        return figures().pace(pace.secondsPerKm());
    }

    String speed(Speed speed) {
        return figures().speed(Math.round(speed.kmh() * 100) / 100.0);
    }
}
