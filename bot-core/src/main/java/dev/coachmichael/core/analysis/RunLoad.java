package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.physiology.BanisterTrimp;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.physiology.StressScore;
import dev.coachmichael.core.physiology.TrainingPaces;
import dev.coachmichael.core.physiology.Vdot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The load of a run on the scale where an hour at threshold is 100, by the best method that this athlete's data allows: pace
 * against threshold pace (rTSS), heart rate against the reserve (hrTSS after Banister), or time alone. One athlete's runs are
 * all weighed by the first method that has what it needs, so that days compare; a run whose pace its athlete says to be wrong
 * or hindered is weighed by its heart rate where that is possible.
 */
public final class RunLoad {

    /** How runs are weighed, the surest first. */
    public enum Method {
        /** Mean pace against the threshold pace of the best race or of VMA. */
        PACE,
        /** Mean heart rate against rest, maximum and threshold. */
        HEART_RATE,
        /** Every hour counts as an easy one. */
        TIME
    }

    private static final double EASY_HOUR = 55;
    private static final double THRESHOLD_SHARE_OF_VMA = 86;
    private static final double LONGEST_HOURS = 24;
    private static final double MOST_PER_HOUR = 150;

    private final Optional<Pace> threshold;
    private final Optional<HeartRateReserve> reserve;
    private final Sex sex;

    private RunLoad(Optional<Pace> threshold, Optional<HeartRateReserve> reserve, Sex sex) {
        this.threshold = threshold;
        this.reserve = reserve;
        this.sex = sex;
    }

    /** For an athlete as known today. */
    public static RunLoad of(Profile profile, LocalDate today) {
        Optional<Pace> threshold = profile.bestRace(today)
                .map(race -> TrainingPaces.of(Vdot.of(race.result())).threshold())
                .or(() -> profile.vma(today)
                        .map(vma -> vma.at(THRESHOLD_SHARE_OF_VMA).pace()));
        Optional<HeartRateReserve> reserve = profile.heartRateAnchors(today).flatMap(anchors -> switch (anchors) {
            case HeartRateAnchors.Reserve known -> Optional.of(known.reserve());
            case HeartRateAnchors.Maximum onlyMaximum -> Optional.<HeartRateReserve>empty();
            case HeartRateAnchors.Threshold onlyThreshold -> Optional.<HeartRateReserve>empty();
        });
        return new RunLoad(threshold, reserve, profile.traits().sex().orElse(Sex.MALE));
    }

    public Method method() {
        return threshold.isPresent() ? Method.PACE : reserve.isPresent() ? Method.HEART_RATE : Method.TIME;
    }

    /** 0 or more; a run that the method cannot weigh, such as one without a distance, counts by its time. */
    public double of(ActivitySummary run) {
        double hours = Math.min(LONGEST_HOURS, run.timerSeconds() / 3600);
        boolean paced = threshold.isPresent() && run.secondsPerKilometre().isPresent() && run.distanceBelieved();
        boolean hearty = reserve.isPresent() && run.totals().averageHeartRate().isPresent();
        boolean heartFirst = threshold.isEmpty() || !run.comparable();
        double load = hearty && heartFirst
                ? byHeart(run, reserve.orElseThrow())
                : paced ? byPace(run, threshold.orElseThrow()) : EASY_HOUR * hours;
        return Math.min(load, MOST_PER_HOUR * hours);
    }

    private static double byPace(ActivitySummary run, Pace threshold) {
        double factor = StressScore.INTENSITY_FACTOR.clamp(
                threshold.secondsPerKm() / run.secondsPerKilometre().orElseThrow());
        double seconds = Math.min(LONGEST_HOURS * 3600, run.timerSeconds());
        return StressScore.byPace(seconds, factor);
    }

    private double byHeart(ActivitySummary run, HeartRateReserve heart) {
        double beats = Math.clamp(
                run.totals().averageHeartRate().orElseThrow(),
                heart.rest().bpm() + 1,
                heart.max().bpm());
        double minutes = Math.min(LONGEST_HOURS * 60, run.timerSeconds() / 60);
        double trimp = BanisterTrimp.ofAverage(minutes, new HeartRate(beats), heart, sex);
        return StressScore.byHeartRate(
                trimp, new HeartRateAnchors.Reserve(heart).intensityLimits().lt2(), heart, sex);
    }
}
