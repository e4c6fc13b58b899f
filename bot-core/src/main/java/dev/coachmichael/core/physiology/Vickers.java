package dev.coachmichael.core.physiology;

/**
 * The two marathon models of Vickers and Vertosick, "An empirical study of race times in recreational endurance runners",
 * BMC Sports Science, Medicine and Rehabilitation 8:26 (2016): from one race and the typical weekly mileage, or from two.
 * Built on recreational runners with races of 5 km to the half marathon.
 */
public final class Vickers {
    public static final Range RACE_METERS = new Range(1500, 42_195);
    public static final Range MILES_PER_WEEK = new Range(0, 200);

    private Vickers() {}

    /** Marathon time in seconds from one race (model 1). */
    public static double fromOneRace(RaceResult race, double milesPerWeek) {
        check(race, milesPerWeek);
        double meters = Distance.MARATHON.meters();
        double riegelSpeed =
                meters / (race.timeSeconds() * Math.pow(meters / race.distance().meters(), 1.07));
        double speed = 0.16018617 + 0.83076202 * riegelSpeed + 0.06423826 * milesPerWeek / 10;
        return meters / speed;
    }

    /**
     * From two races (model 2), in either order.
     *
     * @throws IllegalArgumentException also when the exponent between the races is not one of a runner
     */
    public static TwoRaces fromTwoRaces(RaceResult one, RaceResult other, double milesPerWeek) {
        check(one, milesPerWeek);
        check(other, milesPerWeek);
        RaceResult longer = one.distance().compareTo(other.distance()) > 0 ? one : other;
        RiegelExponent exponent = RiegelExponent.of(one, other);
        double toMarathon = 1.4510756 - 0.23797948 * exponent.value() - 0.01410023 * milesPerWeek / 10;
        double ratio = Distance.MARATHON.meters() / longer.distance().meters();
        return new TwoRaces(exponent, toMarathon, longer.timeSeconds() * Math.pow(ratio, toMarathon));
    }

    /**
     * What model 2 says.
     *
     * @param exponent between the two races
     * @param marathonExponent from the longer race to the marathon
     * @param marathonSeconds predicted time
     */
    public record TwoRaces(RiegelExponent exponent, double marathonExponent, double marathonSeconds) {}

    private static void check(RaceResult race, double milesPerWeek) {
        RACE_METERS.check("race distance in metres", race.distance().meters());
        MILES_PER_WEEK.check("miles per week", milesPerWeek);
    }
}
