package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Incomplete;
import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a runner must know about the data before believing the figures. */
final class DataNotes {

    private static final double LONG_PAUSES_SHARE = 0.1;
    private static final double LONG_PAUSES_SECONDS = 300;

    private DataNotes() {}

    /** All but the {@link #doubt}. */
    static List<Said> of(RunView view) {
        return of(view, false);
    }

    /** Whether the distance itself is believed: what everything else rests on. */
    static List<Said> doubt(RunView view) {
        return GpsJumps.undecided(view).map(jumps -> jumps.said(view.phrases(), view.source())).stream()
                .toList();
    }

    /** Without what the athlete has just said or decided. */
    static List<Said> afterConfirming(RunView view) {
        return of(view, true);
    }

    private static List<Said> of(RunView view, boolean confirmed) {
        List<Said> notes = new ArrayList<>();
        ActivitySummary run = view.run();
        if (!confirmed) {
            CorrectionNotes.earlier(view).ifPresent(notes::add);
        }
        if (!run.start().dateKnown()) {
            notes.add(Said.of(view.say("review.note.undated")));
        }
        run.incomplete().ifPresent(incomplete -> notes.add(incomplete(view, incomplete)));
        if (run.correctedMeters().isEmpty()) {
            GpsJumps.in(view)
                    .filter(jumps -> confirmed || !jumps.counted())
                    .ifPresent(jumps -> notes.add(jumps.said(view.phrases(), view.source())));
        } else if (!confirmed) {
            notes.add(Said.of(
                    view.say("review.gps.corrected", "recorded", view.figures().exactDistance(recorded(run))),
                    view.fact("recorded_distance", recorded(run), "m")));
        }
        double pauses = run.totals().elapsedSeconds() - run.timerSeconds();
        if (pauses >= LONG_PAUSES_SECONDS && pauses >= LONG_PAUSES_SHARE * run.timerSeconds()) {
            notes.add(Said.of(
                    view.say("review.note.pauses", "pauses", view.figures().duration(Math.round(pauses))),
                    Fact.number("pauses", Math.round(pauses), "s", "elapsed-timer")));
        }
        if (run.subSport() == SubSport.TREADMILL) {
            notes.add(Said.of(view.say("review.note.treadmill")));
        }
        if (run.totals().averageHeartRate().isEmpty() && !run.corrections().contains(RunCorrection.HEART_RATE)) {
            notes.add(Said.of(view.say("review.note.no-heart-rate")));
        }
        return notes;
    }

    private static double recorded(ActivitySummary run) {
        return Math.round(run.totals().distanceMeters());
    }

    private static Said incomplete(RunView view, Incomplete incomplete) {
        OptionalDouble declared = incomplete.declaredDistanceMeters();
        if (incomplete.reason() == Incomplete.Reason.CHECKSUM) {
            return Said.of(view.say("review.note.checksum"));
        }
        return declared.isPresent()
                ? Said.of(
                        view.say(
                                "review.note.incomplete-of",
                                "declared",
                                view.figures().exactDistance(declared.getAsDouble())),
                        view.fact("declared_distance", Math.round(declared.getAsDouble()), "m"))
                : Said.of(view.say("review.note.incomplete"));
    }
}
