package dev.coachmichael.core.feedback;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.time.Instant;
import java.util.Optional;

/**
 * An athlete judged an answer, or gave the reason for a verdict.
 *
 * @param answeredAt when the answer was given: names it among the athlete's
 * @param skill that gave it
 */
public record FeedbackGiven(AthleteId athlete, Instant answeredAt, String skill, boolean good, Optional<String> reason)
        implements Write {

    public static final int MOST_CHARACTERS = 300;
}
