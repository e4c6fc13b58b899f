package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a runner may want after a review. */
final class RunButtons {

    private RunButtons() {}

    /** @param other another run of the same day */
    static List<Action> of(Turn turn, RunView view, Optional<UUID> other) {
        List<Action> buttons = new ArrayList<>();
        UUID run = view.run().id();
        if (GpsJumps.undecided(view).isPresent()) {
            buttons.add(RunReview.button(view, "review.button.drop", RunReview.Input.gps(run, RunReview.Gps.DROP)));
        }
        if (view.run().correctedMeters().isPresent()) {
            buttons.add(RunReview.button(view, "review.button.keep", RunReview.Input.gps(run, RunReview.Gps.KEEP)));
        }
        if (!view.detail().splits().isEmpty()) {
            buttons.add(show(view, "review.button.splits", RunReview.View.SPLITS));
        }
        if (!view.analysis().zones().isEmpty()) {
            buttons.add(show(view, "review.button.zones", RunReview.View.ZONES));
        }
        if (RunRoute.of(view).isPresent()) {
            buttons.add(show(view, "review.button.route", RunReview.View.ROUTE));
        }
        other.ifPresent(id -> buttons.add(RunReview.button(view, "review.button.other", RunReview.Input.of(id))));
        buttons.add(WhyAnswer.button(turn));
        return buttons;
    }

    private static Action show(RunView view, String label, RunReview.View what) {
        return RunReview.button(view, label, RunReview.Input.of(view.run().id()).showing(Optional.of(what)));
    }
}
