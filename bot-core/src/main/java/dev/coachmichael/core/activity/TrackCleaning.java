package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Anomaly.Kind;
import dev.coachmichael.core.activity.Track.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides what of a track can be believed. Nothing is changed in the track: the result says for each point how far the
 * athlete really was.
 *
 * <p>Distance is taken from the device's own counter when the track has one, otherwise from the positions.
 *
 * <ul>
 *   <li>A step between two <em>positions</em> is left out when it is faster than the sport allows ({@link
 *       Sport#maxStepSpeed()}, 8 m/s for runs). A step lasts at least half a second for this purpose, since points one
 *       millisecond apart occur. There is no distance across a pause that the recording
 *       itself tells of.
 *   <li>A step of the <em>counter</em> is left out when it is too fast and the 30 seconds around it are too fast as well: a
 *       watch that lost its signal in a tunnel rightly adds the missing metres at once. The counter running backwards adds
 *       nothing.
 *   <li>Heart rates of 0 and above 230 are ignored.
 *   <li>More than 10 s without a point while the timer runs is a gap; it is reported, time and distance still count.
 * </ul>
 */
public final class TrackCleaning {

    static final int MAX_HEART_RATE = 230;
    private static final int GAP_MILLIS = 10_000;
    private static final int MIN_STEP_MILLIS = 500;
    private static final int COUNTER_RESOLUTION_MILLIS = 1000;
    private static final int WINDOW_MILLIS = 15_000;

    private final Track track;
    private final double maxSpeed;
    private final int[] timerMillis;
    private final double[] meters;
    private final boolean[] suspect;
    private double recordedMeters;
    private int backwards;

    private TrackCleaning(Track track, Sport sport) {
        this.track = track;
        this.maxSpeed = sport.maxStepSpeed();
        this.timerMillis = track.timerMillis();
        this.meters = new double[track.size()];
        this.suspect = new boolean[track.size()];
    }

    /** The track as it can be believed for this sport. */
    public static CleanTrack clean(Track track, Sport sport) {
        return new TrackCleaning(track, sport).clean();
    }

    private CleanTrack clean() {
        if (track.has(Column.DISTANCE_CENTIMETERS)) {
            followCounter();
        } else {
            followPositions();
        }
        return new CleanTrack(track, timerMillis, meters, suspect, recordedMeters, anomalies());
    }

    private void followPositions() {
        double sum = 0;
        int last = -1;
        int stop = 0;
        List<Pause> stops = track.pauses().stream()
                .filter(pause -> pause.kind() == Pause.Kind.STOPPED)
                .toList();
        for (int point = 0; point < meters.length; point++) {
            if (track.hasPosition(point)) {
                int from = Math.max(last, 0);
                while (stop < stops.size() && stops.get(stop).toMillis() <= track.offsetMillis(from)) {
                    stop++;
                }
                boolean stopped = stop < stops.size() && stops.get(stop).fromMillis() < track.offsetMillis(point);
                if (last >= 0 && !stopped) {
                    sum += positionStep(last, point);
                }
                last = point;
            }
            meters[point] = sum;
        }
    }

    private double positionStep(int from, int to) {
        double step = track.metersBetween(from, to);
        recordedMeters += step;
        int millis = Math.max(track.offsetMillis(to) - track.offsetMillis(from), MIN_STEP_MILLIS);
        suspect[to] = step / millis * 1000 > maxSpeed;
        return suspect[to] ? 0 : step;
    }

    private void followCounter() {
        int[] counting = IntStream.range(0, meters.length)
                .filter(point -> track.value(Column.DISTANCE_CENTIMETERS, point) != Track.ABSENT)
                .toArray();
        double[] steps = new double[meters.length];
        int windowFrom = 0;
        int windowTo = 0;
        for (int i = 1; i < counting.length; i++) {
            int moment = track.offsetMillis(counting[i]);
            while (track.offsetMillis(counting[windowFrom]) < moment - WINDOW_MILLIS) {
                windowFrom++;
            }
            while (windowTo + 1 < counting.length
                    && track.offsetMillis(counting[windowTo + 1]) <= moment + WINDOW_MILLIS) {
                windowTo++;
            }
            boolean fastAround = tooFast(counting[windowFrom], counting[windowTo]);
            steps[counting[i]] = counterStep(counting[i - 1], counting[i], fastAround);
        }
        double sum = 0;
        for (int point = 0; point < meters.length; point++) {
            sum += steps[point];
            meters[point] = sum;
        }
    }

    private double counterStep(int from, int to, boolean fastAround) {
        double step = counted(to) - counted(from);
        if (step < 0) {
            backwards++;
            return 0;
        }
        recordedMeters += step;
        suspect[to] = fastAround && tooFast(from, to);
        return suspect[to] ? 0 : step;
    }

    private boolean tooFast(int from, int to) {
        int millis = Math.max(track.offsetMillis(to) - track.offsetMillis(from), COUNTER_RESOLUTION_MILLIS);
        return (counted(to) - counted(from)) / millis * 1000 > maxSpeed;
    }

    private double counted(int point) {
        return track.value(Column.DISTANCE_CENTIMETERS, point) / 100.0;
    }

    private List<Anomaly> anomalies() {
        List<Anomaly> found = new ArrayList<>();
        int fast = 0;
        int heartRates = 0;
        int gaps = 0;
        double gapSeconds = 0;
        for (int point = 0; point < meters.length; point++) {
            fast += suspect[point] ? 1 : 0;
            heartRates += impossible(track.value(Column.HEART_RATE, point)) ? 1 : 0;
            int silence = point == 0 ? 0 : timerMillis[point] - timerMillis[point - 1];
            if (silence > GAP_MILLIS) {
                gaps++;
                gapSeconds += silence / 1000.0;
            }
        }
        double believed = meters.length == 0 ? 0 : meters[meters.length - 1];
        addIf(found, fast, new Anomaly(Kind.IMPOSSIBLE_SPEED, fast, Math.max(0, recordedMeters - believed)));
        addIf(found, gaps, new Anomaly(Kind.GAP, gaps, gapSeconds));
        addIf(found, heartRates, new Anomaly(Kind.HEART_RATE_IMPOSSIBLE, heartRates, 0));
        addIf(found, backwards, new Anomaly(Kind.DISTANCE_DISORDER, backwards, 0));
        return found;
    }

    private static boolean impossible(int heartRate) {
        return heartRate != Track.ABSENT && (heartRate <= 0 || heartRate > MAX_HEART_RATE);
    }

    private static void addIf(List<Anomaly> found, int count, Anomaly anomaly) {
        if (count > 0) {
            found.add(anomaly);
        }
    }
}
