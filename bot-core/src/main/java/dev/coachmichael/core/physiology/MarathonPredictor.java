package dev.coachmichael.core.physiology;

/** Predicts a marathon from what is known of a runner. Implementations differ in the model they carry. */
@FunctionalInterface
public interface MarathonPredictor {
    /**
     * The most likely marathon time with an 80 % range.
     *
     * @throws IllegalArgumentException when the evidence holds nothing to predict from, with a sentence that says what is
     *     missing
     */
    MarathonPrediction predict(MarathonEvidence evidence);
}
