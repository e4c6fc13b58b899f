package dev.coachmichael.core.engine;

import dev.coachmichael.core.learned.LearnedFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Recognises which skill free words ask for, whether or not an installation has it. Immutable; used by any thread. */
public final class Recognizer {

    /** Below this the words may ask for anything. Chosen by leaving out a sixth of the examples in turn. */
    private static final double ENOUGH = 0.15;

    private static final String UNSURE = "unsure";

    private final SkillModel model;

    private Recognizer(SkillModel model) {
        this.model = model;
    }

    /** A recogniser that has learned these examples, those of {@code unsure} as what belongs to no skill. */
    public Recognizer(List<Example> examples) {
        this(new SkillModel(examples));
    }

    /** The one that ships with the coach. */
    public static Recognizer load() {
        return new Recognizer(LearnedFile.SKILLS.read(SkillModel::read));
    }

    /** Learns examples, which takes seconds of work, and writes what {@link #load} reads. */
    public static void learn(List<Example> examples, DataOutputStream out) throws IOException {
        new SkillModel(examples).write(out);
    }

    /**
     * A skill that was recognised.
     *
     * @param skill its id
     * @param likelihood how sure it is, 0 to 1
     */
    public record Recognized(String skill, double likelihood) {}

    /** The skill that the words ask for; empty when none is likely enough. */
    public Optional<Recognized> recognise(String words) {
        SkillModel.Guess guess = model.likeliest(words);
        return guess.likelihood() < ENOUGH || guess.skill().equals(UNSURE)
                ? Optional.empty()
                : Optional.of(new Recognized(guess.skill(), guess.likelihood()));
    }
}
