package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.profile.SpokenRace;
import dev.coachmichael.core.skill.racing.CalculatorInput.Kind;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/**
 * {@code calculator}: paces, equivalent times and VMA from the figures that somebody tells. What an athlete has not told, it
 * takes from their profile in their own private chat, and from nowhere else.
 */
public final class CalculatorSkill implements Skill.Open<CalculatorInput> {

    private final Profiles profiles;
    private final RacePredictor predictor;

    public CalculatorSkill(Profiles profiles, RacePredictor predictor) {
        this.profiles = profiles;
        this.predictor = predictor;
    }

    @Override
    public String id() {
        return "calculator";
    }

    @Override
    public Class<CalculatorInput> input() {
        return CalculatorInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public CalculatorInput read(String words, Turn turn) {
        return CalculatorWords.read(words);
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return CalculatorWords.asks(words);
    }

    /** "Et sur semi ?" asks the same race's worth over another distance. */
    @Override
    public Optional<CalculatorInput> follow(CalculatorInput last, String words, Turn turn) {
        boolean ofARace = last.kind().filter(Kind.EQUIVALENTS::equals).isPresent()
                && last.distanceMeters().isPresent()
                && last.timeSeconds().isPresent();
        return ofARace ? SpokenRace.anotherDistance(words).map(last::over) : Optional.empty();
    }

    @Override
    public Answer run(Turn turn, CalculatorInput input) {
        CalculatorGround ground =
                new CalculatorGround(Phrases.in(turn.language()), input, profile(turn, input), turn.today());
        Answer.Draft answer = Answer.draft();
        try {
            switch (input.kind().orElse(Kind.OWN_PACES)) {
                case EQUIVALENTS -> new RaceCalculation(ground, predictor).equivalents(answer);
                case PACE -> new PaceCalculation(ground).pace(answer);
                case FINISH -> new PaceCalculation(ground).finish(answer);
                case VMA_PACE -> new VmaCalculation(ground).pace(answer);
                case VMA_BANDS -> new VmaCalculation(ground).bands(answer);
                case HALF_COOPER -> new VmaCalculation(ground).halfCooper(answer);
                case CONVERT -> new PaceCalculation(ground).convert(answer);
                case OWN_PACES -> new RaceCalculation(ground, predictor).ownPaces(answer);
            }
        } catch (IllegalArgumentException outsideOfAFormula) {
            return Answer.draft()
                    .say(Phrases.in(turn.language()).say("calculator.impossible"))
                    .done();
        }
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    /** Only where the figures told do not suffice. */
    private Profile profile(Turn turn, CalculatorInput input) {
        boolean complete = input.timeSeconds().isPresent() || input.vmaKmh().isPresent();
        return complete
                ? Profile.EMPTY
                : athlete(turn).map(id -> profiles.of(id).await()).orElse(Profile.EMPTY);
    }

    private static Optional<AthleteId> athlete(Turn turn) {
        return switch (turn.scope()) {
            case Scope.Room room -> Optional.empty();
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete -> Optional.of(athlete.id());
                    case Speaker.Guest guest -> Optional.empty();
                };
        };
    }
}
