package dev.coachmichael.core.prediction;

/**
 * The centre and width of a belief about a finish time, in log seconds.
 *
 * @param target the distance asked for
 * @param races how many races it rests on
 * @param milesKnown whether a weekly distance was known
 * @param logTime centre of the belief
 * @param populationLogTime the same for the mean runner of the survey
 * @param deviation standard deviation that the model gives to the result
 */
record Estimate(
        DistancePoint target,
        int races,
        boolean milesKnown,
        double logTime,
        double populationLogTime,
        double deviation) {

    double timeSeconds(PredictorModel.Calibration calibration) {
        double marathon = races == 1 ? calibration.oneRace() : calibration.moreRaces();
        return typicalSeconds(calibration) * between(calibration.shorter(), marathon);
    }

    double lowSeconds(PredictorModel.Calibration calibration) {
        double widths = between(calibration.shorterLow(), calibration.marathonLow());
        return typicalSeconds(calibration) * Math.exp(widths * width(calibration));
    }

    double highSeconds(PredictorModel.Calibration calibration) {
        double widths = between(calibration.shorterHigh(), calibration.marathonHigh());
        return typicalSeconds(calibration) * Math.exp(widths * width(calibration));
    }

    /** The centre of the range; the expected time is a little later, for bad days cost more than good ones gain. */
    private double typicalSeconds(PredictorModel.Calibration calibration) {
        return Math.exp(logTime) * (milesKnown ? 1 : between(1, calibration.milesUnknown()));
    }

    /** The unit in which the ends of the range are measured; slower results scatter more. */
    double width(PredictorModel.Calibration calibration) {
        return deviation * Math.exp(calibration.growth() * relativeLevel());
    }

    /** How much slower than the survey's mean runner, in log time. */
    double relativeLevel() {
        return logTime - populationLogTime;
    }

    private double between(double shorter, double marathon) {
        return shorter + (marathon - shorter) * target.marathonWeight();
    }
}
