package dev.coachmichael.core.physiology;

/**
 * Maximal aerobic speed (<i>vitesse maximale aérobie</i>): the slowest speed that takes all of VO2max, held for 4 to 8
 * minutes.
 *
 * @param kmh 5 to 30 km/h
 */
public record Vma(double kmh) implements Comparable<Vma> {
    public static final Range KMH = new Range(5, 30);
    /** Distances of a 6-minute test that make sense. */
    public static final Range HALF_COOPER_METERS = new Range(500, 3000);
    /** Stages of the Vaméval protocol that make sense, in km/h. */
    public static final Range VAMEVAL_STAGE_KMH = new Range(8, 28);
    /** Time held in the stage that was not completed: stages last one minute. */
    public static final Range VAMEVAL_HELD_SECONDS = new Range(0, 60);
    /** Percentages of VMA that can be asked for. */
    public static final Range PERCENT = new Range(30, 200);

    public Vma {
        KMH.check("VMA in km/h", kmh);
    }

    /**
     * Half-Cooper test: metres covered in 6 minutes divided by 100.
     *
     * @param distance 500 to 3000 m
     */
    public static Vma halfCooper(Distance distance) {
        HALF_COOPER_METERS.check("distance in 6 minutes in metres", distance.meters());
        return new Vma(distance.meters() / 100);
    }

    /**
     * Vaméval test (Cazorla): from 8 km/h (2 minutes) up by 0.5 km/h each minute. The last completed stage, plus its share
     * of the next one.
     *
     * @param lastCompletedKmh 8 to 28 km/h
     * @param secondsHeldInNext time held in the following stage, 0 to 60
     */
    public static Vma vameval(double lastCompletedKmh, double secondsHeldInNext) {
        VAMEVAL_STAGE_KMH.check("last completed stage in km/h", lastCompletedKmh);
        VAMEVAL_HELD_SECONDS.check("seconds held in the next stage", secondsHeldInNext);
        return new Vma(lastCompletedKmh + 0.5 * secondsHeldInNext / 60);
    }

    /** An estimate from a race: the speed whose oxygen cost is the VDOT of that race. */
    public static Vma estimatedFrom(Vdot vdot) {
        return new Vma(vdot.speed().kmh());
    }

    public Speed speed() {
        return Speed.ofKmh(kmh);
    }

    /**
     * The speed at a percentage of VMA.
     *
     * @param percent 30 to 200
     */
    public Speed at(double percent) {
        PERCENT.check("percentage of VMA", percent);
        return Speed.ofKmh(kmh * percent / 100);
    }

    @Override
    public int compareTo(Vma other) {
        return Double.compare(kmh, other.kmh);
    }
}
