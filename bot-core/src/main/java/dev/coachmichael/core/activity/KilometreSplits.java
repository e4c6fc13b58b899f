package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Track.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Cuts a cleaned track at each full kilometre; the moment of crossing is interpolated between two points. */
final class KilometreSplits {

    private static final double KILOMETRE = 1000;
    private static final double MIN_REST_METERS = 10;

    private final CleanTrack track;
    private final boolean climbs;
    private final List<KilometreSplit> splits = new ArrayList<>();
    private double splitFromMeters;
    private double splitFromMillis;
    private long heartRateSum;
    private int heartRateCount;
    private final Climb climb = new Climb();
    private double ascentBefore;
    private double descentBefore;

    KilometreSplits(CleanTrack track) {
        this.track = track;
        this.climbs = track.altitudesUsable();
    }

    List<KilometreSplit> list() {
        double total = track.distanceMeters();
        if (!(total > 0)) {
            return List.of();
        }
        splitFromMillis = track.timerMillisAt(0);
        double nextCut = KILOMETRE;
        for (int point = 0; point < track.size(); point++) {
            while (track.metersAt(point) >= nextCut && total - nextCut >= MIN_REST_METERS) {
                close(nextCut, crossing(point, nextCut));
                nextCut += KILOMETRE;
            }
            include(point);
        }
        close(total, track.timerMillisAt(track.size() - 1));
        return List.copyOf(splits);
    }

    private double crossing(int point, double cutMeters) {
        if (point == 0) {
            return track.timerMillisAt(0);
        }
        double from = track.metersAt(point - 1);
        double step = track.metersAt(point) - from;
        double share = step > 0 ? Math.max(0, cutMeters - from) / step : 1;
        int millis = track.timerMillisAt(point - 1);
        return millis + share * (track.timerMillisAt(point) - millis);
    }

    private void include(int point) {
        int heartRate = track.heartRateAt(point);
        if (heartRate != Track.ABSENT) {
            heartRateSum += heartRate;
            heartRateCount++;
        }
        climb.add(track.track().value(Column.ALTITUDE_DECIMETERS, point));
    }

    private void close(double toMeters, double toMillis) {
        splits.add(new KilometreSplit(
                splits.size() + 1,
                toMeters - splitFromMeters,
                (toMillis - splitFromMillis) / 1000,
                heartRateCount == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) Math.round((double) heartRateSum / heartRateCount)),
                climbs ? OptionalDouble.of(climb.ascentMeters() - ascentBefore) : OptionalDouble.empty(),
                climbs ? OptionalDouble.of(climb.descentMeters() - descentBefore) : OptionalDouble.empty()));
        splitFromMeters = toMeters;
        splitFromMillis = toMillis;
        heartRateSum = 0;
        heartRateCount = 0;
        ascentBefore = climb.ascentMeters();
        descentBefore = climb.descentMeters();
    }
}
