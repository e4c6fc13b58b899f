package dev.coachmichael.core.activity;

/**
 * Adds up rises and falls of a series of altitudes. A change counts once it exceeds 3 m from the last turning point, which
 * keeps the noise of barometers and satellites out of the sum.
 */
final class Climb {

    private static final int THRESHOLD_DECIMETERS = 30;

    private int reference = Track.ABSENT;
    private int ascentDecimeters;
    private int descentDecimeters;

    /** Takes the next altitude of the track, or {@link Track#ABSENT}. */
    void add(int altitudeDecimeters) {
        if (altitudeDecimeters == Track.ABSENT) {
            return;
        }
        if (reference == Track.ABSENT) {
            reference = altitudeDecimeters;
            return;
        }
        int change = altitudeDecimeters - reference;
        if (Math.abs(change) >= THRESHOLD_DECIMETERS) {
            ascentDecimeters += Math.max(change, 0);
            descentDecimeters += Math.max(-change, 0);
            reference = altitudeDecimeters;
        }
    }

    double ascentMeters() {
        return ascentDecimeters / 10.0;
    }

    double descentMeters() {
        return descentDecimeters / 10.0;
    }
}
