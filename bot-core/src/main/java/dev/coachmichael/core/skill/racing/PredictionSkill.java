package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.profile.SpokenRace;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;

/** {@code prediction}: what the athlete would run today, always as a range, with what it rests on and what would narrow it. */
public final class PredictionSkill implements Skill.Personal<PredictionSkill.Input> {

    /**
     * The distance asked for.
     *
     * @param distanceMeters empty for the usual five
     */
    public record Input(Optional<Double> distanceMeters) {}

    private final Profiles profiles;
    private final Activities activities;
    private final RacePredictor predictor;

    public PredictionSkill(Profiles profiles, Activities activities, RacePredictor predictor) {
        this.profiles = profiles;
        this.activities = activities;
        this.predictor = predictor;
    }

    @Override
    public String id() {
        return "prediction";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("prediction", "predict", false));
    }

    /** After the command also a bare number of kilometres, as in {@code /prediction 10}. */
    @Override
    public Input read(String words, Turn turn) {
        List<SpokenRace> named =
                SpokenRace.all(words.strip().matches("\\d{1,2}([.,]\\d)?") ? words.strip() + " km" : words);
        return new Input(
                named.stream().map(SpokenRace::distanceMeters).findFirst().or(() -> PredictionWords.bareKilometers(
                                words)
                        .map(km -> km * 1000)));
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return PredictionWords.ask(words);
    }

    /** "Et sur semi ?", "and a half?". */
    @Override
    public Optional<Input> follow(Input last, String words, Turn turn) {
        return SpokenRace.anotherDistance(words).map(meters -> new Input(Optional.of(meters)));
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        Profile profile = profiles.of(athlete).await();
        RaceEvidence evidence = RaceEvidence.of(activities, athlete, profile, turn.today());
        return new PredictionTelling(turn, Phrases.in(turn.language()), predictor, evidence)
                .answer(input.distanceMeters());
    }
}
