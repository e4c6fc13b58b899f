package dev.coachmichael.core.physiology;

/**
 * A band of paces, half-open: the fast end belongs to it, the slow end to the next slower band.
 *
 * @param fast the quicker end
 * @param slow the slower end, strictly slower than {@code fast}
 */
public record PaceZone(Pace fast, Pace slow) {
    public PaceZone {
        if (!fast.isFasterThan(slow)) {
            throw new IllegalArgumentException("The fast end of a pace zone must be faster than its slow end, was "
                    + fast.secondsPerKm() + " and " + slow.secondsPerKm() + " s/km");
        }
    }

    public boolean contains(Pace pace) {
        return pace.compareTo(fast) >= 0 && pace.compareTo(slow) < 0;
    }
}
