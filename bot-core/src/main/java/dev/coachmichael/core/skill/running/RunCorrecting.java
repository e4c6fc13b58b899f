package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.CorrectedActivities;
import dev.coachmichael.core.activity.DistanceCorrected;
import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.RunNote;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.memory.Memories;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.memory.MemoryErased;
import dev.coachmichael.core.memory.Remembered;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * The athlete knows better than the recording: what they say is kept as a note on the run, and the run is told again at
 * once as it will be read from then on.
 */
final class RunCorrecting {

    private final Turn turn;
    private final AthleteId athlete;
    private final CorrectedActivities activities;
    private final Profiles profiles;
    private final List<MemoryEntry> known;

    RunCorrecting(
            Turn turn, AthleteId athlete, CorrectedActivities activities, Profiles profiles, List<MemoryEntry> known) {
        this.turn = turn;
        this.athlete = athlete;
        this.activities = activities;
        this.profiles = profiles;
        this.known = known;
    }

    /** Keeps what was said of a run. */
    Answer told(ActivitySummary run, List<RunCorrection> told, String words) {
        RunNote note = new RunNote(UUID.randomUUID(), run.id(), told);
        RunView view = viewAsIf(activities.with(note), run);
        if (run.corrections().containsAll(told) && view.run().toldKind().equals(run.toldKind())) {
            return again(view, Said.of(view.say("review.told.known", "what", what(told, view))))
                    .buttons(memory(view), WhyAnswer.button(turn))
                    .done();
        }
        if (known.size() >= Memories.MOST) {
            return full(view);
        }
        return again(view, CorrectionNotes.confirmed(told, view.phrases()))
                .write(new Remembered(athlete, MemoryEntry.correcting(note, words, turn.now())))
                .buttons(
                        RunReview.button(view, "review.button.undo", RunReview.Input.undoing(run.id(), note.id())),
                        memory(view),
                        WhyAnswer.button(turn))
                .done();
    }

    private static String what(List<RunCorrection> told, RunView view) {
        return CorrectionNotes.what(told, view.phrases());
    }

    private static Answer full(RunView view) {
        return Answer.draft()
                .say(view.say("memory.full", "most", Memories.MOST))
                .buttons(memory(view))
                .done();
    }

    /** Takes a note back. */
    Answer undone(ActivitySummary run, UUID note) {
        RunView view = viewAsIf(activities.without(note), run);
        return again(view, Said.of(view.say("review.told.undone")))
                .write(new MemoryErased(athlete, Optional.of(note)))
                .buttons(memory(view), WhyAnswer.button(turn))
                .done();
    }

    /** The athlete has decided about metres that the GPS added. */
    Answer gps(ActivitySummary run, RunReview.Gps decision) {
        RunView before = viewAsIf(activities, run);
        double recorded = Math.round(run.totals().distanceMeters());
        double believed = Math.round(before.clean().distanceMeters());
        Optional<UUID> kept = jumpsNote(run);
        return decision == RunReview.Gps.DROP && believed > 0
                ? dropped(before, believed, recorded, kept)
                : restored(before, recorded, kept);
    }

    private Answer dropped(RunView before, double believed, double recorded, Optional<UUID> kept) {
        ActivitySummary run = before.run().withCorrectedMeters(OptionalDouble.of(believed));
        RunNote note = new RunNote(UUID.randomUUID(), run.id(), List.of(RunCorrection.GPS_JUMPS));
        Said done = Said.of(
                before.say(
                        "review.gps.drop.done",
                        "believed",
                        before.figures().exactDistance(believed),
                        "recorded",
                        before.figures().exactDistance(recorded)),
                before.fact("distance", believed, "m"),
                before.fact("recorded_distance", recorded, "m"));
        RunView view = new RunReader(activities, profiles).view(turn, athlete, run);
        Answer.Draft answer = again(view, done).write(corrected(run, OptionalDouble.of(believed)));
        if (kept.isEmpty() && known.size() < Memories.MOST) {
            answer.write(new Remembered(
                    athlete, MemoryEntry.correcting(note, before.say("review.told.gps-jumps"), turn.now())));
        }
        Action undo = backGps(view, "review.button.undo", RunReview.Gps.KEEP);
        return answer.buttons(undo, memory(view), WhyAnswer.button(turn))
                .undo(undo)
                .done();
    }

    private Answer restored(RunView before, double recorded, Optional<UUID> kept) {
        ActivitySummary run = before.run().withCorrectedMeters(OptionalDouble.empty());
        RunView view = new RunReader(activities, profiles).view(turn, athlete, run);
        Said done = Said.of(
                before.say("review.gps.keep.done", "recorded", before.figures().exactDistance(recorded)),
                before.fact("recorded_distance", recorded, "m"));
        Answer.Draft answer = again(view, done).write(corrected(run, OptionalDouble.empty()));
        kept.ifPresent(note -> answer.write(new MemoryErased(athlete, Optional.of(note))));
        // Where a decision of before goes, this is its undo.
        Action back = backGps(view, kept.isPresent() ? "button.redo" : "review.button.undo", RunReview.Gps.DROP);
        return answer.buttons(back, WhyAnswer.button(turn)).undo(back).done();
    }

    private DistanceCorrected corrected(ActivitySummary run, OptionalDouble meters) {
        return new DistanceCorrected(athlete, run.id(), meters);
    }

    private Optional<UUID> jumpsNote(ActivitySummary run) {
        return known.stream()
                .filter(entry -> entry.activity().equals(Optional.of(run.id())))
                .filter(entry -> entry.corrections().contains(RunCorrection.GPS_JUMPS))
                .map(MemoryEntry::id)
                .findFirst();
    }

    private static Action backGps(RunView view, String label, RunReview.Gps back) {
        return RunReview.button(view, label, RunReview.Input.gps(view.run().id(), back));
    }

    private RunView viewAsIf(CorrectedActivities asIf, ActivitySummary run) {
        RunReader reader = new RunReader(asIf, profiles);
        return reader.view(turn, athlete, asIf.find(athlete, run.id()).await().orElse(run));
    }

    private static Answer.Draft again(RunView view, Said confirmed) {
        return new RunTelling(view).again(confirmed, DataNotes.afterConfirming(view));
    }

    private static Action memory(RunView view) {
        return Action.of(view.say("memory.button.show"), "memory");
    }
}
