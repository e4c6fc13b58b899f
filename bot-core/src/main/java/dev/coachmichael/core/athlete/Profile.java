package dev.coachmichael.core.athlete;

import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.HeartRateEstimate;
import dev.coachmichael.core.physiology.HeartRateReserve;
import dev.coachmichael.core.physiology.HrMax;
import dev.coachmichael.core.physiology.HrMaxFormula;
import dev.coachmichael.core.physiology.Vdot;
import dev.coachmichael.core.physiology.Vma;
import dev.coachmichael.core.physiology.Vo2max;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an athlete, and what follows from it. An estimate stands in only for what the athlete has not told,
 * and whoever shows one says that it is one.
 *
 * @param races newest first, those without a day last
 * @param zone where their days begin and end; empty until told
 */
public record Profile(Traits traits, List<PastRace> races, Optional<ZoneId> zone) {

    public static final Profile EMPTY = new Profile(Traits.NONE, List.of(), Optional.empty());

    private static final int RACE_LIFE_MONTHS = 24;

    public Profile {
        races = List.copyOf(races);
    }

    /** Maximal heart rate from age, when the athlete has not told theirs. */
    public Optional<HeartRateEstimate> estimatedHrMax(LocalDate today) {
        if (traits.hrMaxBpm().isPresent()) {
            return Optional.empty();
        }
        return traits.age(today)
                .filter(HrMaxFormula.AGE_YEARS::contains)
                .map(age -> traits.sex().map(sex -> HrMax.fromAge(age, sex)).orElseGet(() -> HrMax.fromAge(age)));
    }

    /** The race of the last two years, or of no day, that scores best; empty when none is in the range of VDOT. */
    public Optional<PastRace> bestRace(LocalDate today) {
        return races.stream()
                .filter(race -> race.day().isEmpty() || race.day().get().isAfter(today.minusMonths(RACE_LIFE_MONTHS)))
                .filter(race -> vdot(race).isPresent())
                .max(Comparator.comparing(race -> vdot(race).orElseThrow()));
    }

    /** VMA from the best race, when the athlete has not told theirs. */
    public Optional<Vma> estimatedVma(LocalDate today) {
        if (traits.vmaKmh().isPresent()) {
            return Optional.empty();
        }
        return bestRace(today).flatMap(Profile::vdot).map(Vma::estimatedFrom);
    }

    /** VMA as told, else as estimated. */
    public Optional<Vma> vma(LocalDate today) {
        return traits.vmaKmh().map(Vma::new).or(() -> estimatedVma(today));
    }

    /** VO2max from VMA, when the athlete has not told theirs. */
    public Optional<Vo2max> estimatedVo2max(LocalDate today) {
        if (traits.vo2max().isPresent()) {
            return Optional.empty();
        }
        return vma(today).map(Vo2max::fromVma);
    }

    /** What heart-rate zones can hang on: reserve when rest is known, else the maximum, told or estimated. */
    public Optional<HeartRateAnchors> heartRateAnchors(LocalDate today) {
        Optional<HeartRate> max = traits.hrMaxBpm().map(HeartRate::new).or(() -> estimatedHrMax(today)
                .map(HeartRateEstimate::heartRate));
        return max.map(top -> traits.hrRestBpm()
                .map(HeartRate::new)
                .filter(rest -> top.bpm() - rest.bpm() >= HeartRateReserve.SMALLEST)
                .<HeartRateAnchors>map(rest -> new HeartRateAnchors.Reserve(new HeartRateReserve(rest, top)))
                .orElseGet(() -> new HeartRateAnchors.Maximum(top)));
    }

    private static Optional<Vdot> vdot(PastRace race) {
        boolean scorable = Vdot.RACE_METERS.contains(race.distanceMeters())
                && Vdot.RACE_SECONDS.contains(race.timeSeconds())
                && scoresAtAll(race);
        return scorable ? Optional.of(Vdot.of(race.result())) : Optional.empty();
    }

    /** A walk has no score. */
    private static boolean scoresAtAll(PastRace race) {
        double slowest =
                new Vdot(Vdot.SCORES.min()).equivalent(race.result().distance()).timeSeconds();
        return race.timeSeconds() < slowest;
    }
}
