package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.CleanTrack;
import dev.coachmichael.core.activity.Track.Column;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Metres that a recording adds by jumping faster than anybody runs.
 *
 * @param meters how far it jumped in all
 * @param seconds how long the jumps took
 * @param counted whether the distance still holds them
 */
record GpsJumps(double meters, double seconds, boolean counted) {

    /** Below this a jump changes nothing that anybody reads. */
    private static final double WORTH_SAYING_METERS = 100;

    /** Paces above this can be imagined; below it the jump is no pace at all. */
    private static final double SAYABLE_SECONDS_PER_KM = 30;

    static Optional<GpsJumps> in(RunView view) {
        return view.run().distanceBelieved() ? in(view.run(), view.clean()) : Optional.empty();
    }

    /** Those that the distance still holds: the athlete has not said what to do about them. */
    static Optional<GpsJumps> undecided(RunView view) {
        return in(view).filter(GpsJumps::counted);
    }

    static Optional<GpsJumps> in(ActivitySummary run, CleanTrack clean) {
        return run.anomaly(Anomaly.Kind.IMPOSSIBLE_SPEED)
                .filter(anomaly -> anomaly.amount() >= WORTH_SAYING_METERS)
                .map(anomaly -> new GpsJumps(
                        anomaly.amount(),
                        seconds(clean),
                        run.distanceMeters() > clean.distanceMeters() + anomaly.amount() / 2));
    }

    private static double seconds(CleanTrack clean) {
        double millis = 0;
        int last = -1;
        boolean counter = clean.track().has(Column.DISTANCE_CENTIMETERS);
        for (int point = 0; point < clean.size(); point++) {
            if (clean.suspect(point) && last >= 0) {
                millis += clean.timerMillisAt(point) - clean.timerMillisAt(last);
            }
            if (counter || clean.track().hasPosition(point)) {
                last = point;
            }
        }
        return millis / 1000;
    }

    /** "3 km à 2:10/km, c'est sûrement le GPS. Je l'écarte ?", or that they are left out. */
    Said said(Phrases phrases, String source) {
        Figures figures = Figures.in(phrases.language());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.number("gps_jumps", Math.round(meters), "m", source));
        double pace = seconds / meters * 1000;
        if (!counted) {
            return new Said(phrases.say("review.gps.dropped", "distance", figures.distance(meters)), facts);
        }
        if (pace < SAYABLE_SECONDS_PER_KM) {
            return new Said(phrases.say("review.gps.jump", "distance", figures.distance(meters)), facts);
        }
        facts.add(Fact.number("gps_jumps_pace", Math.round(pace), "s/km", source));
        return new Said(
                phrases.say("review.gps.fast", "distance", figures.distance(meters), "pace", figures.pace(pace)),
                facts);
    }
}
