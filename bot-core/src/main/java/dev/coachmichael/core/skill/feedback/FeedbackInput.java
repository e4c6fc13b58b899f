package dev.coachmichael.core.skill.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * A verdict on an answer; all absent asks for one.
 *
 * @param good whether the answer was good
 * @param reason why, in the athlete's words or by a button
 * @param answeredAt the answer that is judged; the last one when absent
 * @param skill that gave it
 * @param withdraws the verdict is taken back
 */
public record FeedbackInput(
        Optional<Boolean> good,
        Optional<String> reason,
        Optional<Instant> answeredAt,
        Optional<String> skill,
        boolean withdraws) {

    static final FeedbackInput ASK =
            new FeedbackInput(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    static FeedbackInput judging(boolean good, Optional<String> reason) {
        return new FeedbackInput(Optional.of(good), reason, Optional.empty(), Optional.empty(), false);
    }

    FeedbackInput of(Instant answer, String itsSkill) {
        return new FeedbackInput(good, reason, Optional.of(answer), Optional.of(itsSkill), withdraws);
    }

    FeedbackInput judged(boolean verdict) {
        return new FeedbackInput(Optional.of(verdict), reason, answeredAt, skill, false);
    }

    FeedbackInput because(String why) {
        return new FeedbackInput(good, Optional.of(why), answeredAt, skill, false);
    }

    FeedbackInput takenBack() {
        return new FeedbackInput(Optional.empty(), Optional.empty(), answeredAt, skill, true);
    }
}
