package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Delivery;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an answer to a sent part means. */
final class Outcome {

    /** Stands for the answer that a picture would have got which could not be drawn. */
    static final Answer.Refusal NOT_DRAWN = new Answer.Refusal(400, "the chart could not be drawn", 0, "");

    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);
    /** When something in between says 429 and not how long. */
    private static final int UNSTATED_WAIT_SECONDS = 5;

    private Outcome() {}

    /**
     * How sending ended.
     *
     * @param edited the message that was to be edited; empty when a new one was to be sent
     */
    static Delivery of(Answer answer, String edited) {
        return switch (answer) {
            case Answer.Done done ->
                new Delivery.Sent(
                        edited.isEmpty() ? done.result().path("message_id").asText() : edited);
            case Answer.Lost lost -> new Delivery.Failed(lost.reason());
            case Answer.Refusal refusal -> refused(refusal, edited);
        };
    }

    private static Delivery refused(Answer.Refusal refusal, String edited) {
        String reason = refusal.code() + " " + refusal.description();
        if (!refusal.movedTo().isEmpty()) {
            return new Delivery.Moved(refusal.movedTo());
        }
        return switch (refusal.code()) {
            case 400 ->
                !edited.isEmpty() && refusal.description().contains("message is not modified")
                        ? new Delivery.Sent(edited)
                        : new Delivery.Refused(reason);
            case 401 -> {
                LOG.error("Telegram revoked the bot token: nothing is sent until a new one is set");
                yield new Delivery.Failed(reason);
            }
            case 403 -> new Delivery.Unreachable();
            case 413 -> new Delivery.Refused(reason);
            case 429 -> new Delivery.Wait(wait(refusal));
            default -> new Delivery.Failed(reason);
        };
    }

    /** How long a 429 asks to wait. */
    static Duration wait(Answer.Refusal refusal) {
        return Duration.ofSeconds(
                refusal.retryAfterSeconds() > 0 ? refusal.retryAfterSeconds() : UNSTATED_WAIT_SECONDS);
    }
}
