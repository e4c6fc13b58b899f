package dev.coachmichael.core.physiology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A full scale of heart-rate zones: contiguous, half-open, bounds rounded to the beat with halves up.
 *
 * @param scale how the bounds were drawn
 * @param zones slowest first; each begins where the one before ends
 */
public record HeartRateZones(Scale scale, List<HeartRateZone> zones) {
    /** How bounds are drawn. */
    public enum Scale {
        /** 50, 60 ... 90 % of maximal heart rate. */
        PERCENT_OF_MAX,
        /** 50, 60 ... 90 % of heart-rate reserve (Karvonen et al. 1957). */
        KARVONEN,
        /** Joe Friel's running zones, percent of threshold heart rate. */
        FRIEL
    }

    /** Percent of maximum or of reserve at which the five zones begin. */
    private static final int[] FIFTHS = {50, 60, 70, 80, 90};

    private static final List<String> FIFTH_NAMES = List.of("Z1", "Z2", "Z3", "Z4", "Z5");
    private static final int[] FRIEL_PERCENT = {0, 85, 90, 95, 100, 103, 107};
    private static final List<String> FRIEL_NAMES = List.of("Z1", "Z2", "Z3", "Z4", "Z5a", "Z5b", "Z5c");

    public HeartRateZones {
        zones = List.copyOf(zones);
        for (int i = 1; i < zones.size(); i++) {
            if (zones.get(i - 1).belowBpm() != zones.get(i).fromBpm()) {
                throw new IllegalArgumentException("Zones must be contiguous, were " + zones);
            }
        }
    }

    public static HeartRateZones karvonen(HeartRateReserve reserve) {
        double rest = reserve.rest().bpm();
        double beats = reserve.max().bpm() - rest;
        int[] bounds = new int[FIFTHS.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = roundHalfUp(rest + beats * FIFTHS[i] / 100);
        }
        return new HeartRateZones(Scale.KARVONEN, zones(FIFTH_NAMES, bounds));
    }

    public static HeartRateZones percentOfMax(HeartRate max) {
        HeartRate.MAX_BPM.check("maximal heart rate in bpm", max.bpm());
        return new HeartRateZones(Scale.PERCENT_OF_MAX, zones(FIFTH_NAMES, percentages(max, FIFTHS)));
    }

    /** Below 85 % of threshold, 85-89, 90-94, 95-99, 100-102, 103-106 and above. */
    public static HeartRateZones friel(HeartRate threshold) {
        HeartRate.THRESHOLD_BPM.check("threshold heart rate in bpm", threshold.bpm());
        return new HeartRateZones(Scale.FRIEL, zones(FRIEL_NAMES, percentages(threshold, FRIEL_PERCENT)));
    }

    /** The zone of a heart rate; empty below the first zone. */
    public Optional<HeartRateZone> zoneOf(double bpm) {
        return zones.stream().filter(zone -> zone.contains(bpm)).findFirst();
    }

    /** The beats at which the zones begin, slowest first. */
    public List<Integer> lowerBounds() {
        return zones.stream().map(HeartRateZone::fromBpm).toList();
    }

    /** Seconds spent in each zone, in the order of {@link #zones}; time below the first zone is left out. */
    public double[] secondsIn(HeartRateTrace trace) {
        double[] seconds = new double[zones.size()];
        trace.forEachHeld((bpm, held) -> {
            for (int i = 0; i < seconds.length; i++) {
                if (zones.get(i).contains(bpm)) {
                    seconds[i] += held;
                }
            }
        });
        return seconds;
    }

    private static int[] percentages(HeartRate whole, int[] percent) {
        int[] bounds = new int[percent.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = roundHalfUp(whole.bpm() * percent[i] / 100);
        }
        return bounds;
    }

    private static List<HeartRateZone> zones(List<String> names, int[] from) {
        List<HeartRateZone> zones = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            zones.add(new HeartRateZone(names.get(i), from[i], i + 1 < from.length ? from[i + 1] : HeartRateZone.OPEN));
        }
        return zones;
    }

    private static int roundHalfUp(double bpm) {
        return (int) Math.floor(bpm + 0.5);
    }
}
