package dev.coachmichael.core.reminder;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** The reminders of athletes. */
public interface Reminders {

    /** The most that one athlete may have open. */
    int MOST = 30;

    /** What is still to be told, soonest first. */
    Future<List<Reminder>> open(AthleteId athlete);

    /** The number for the next one. */
    Future<Integer> nextNumber(AthleteId athlete);

    /** Puts what is due into the outbox, each once, and sets those that repeat to their next time. Answers how many. */
    Future<Integer> tellDue(Instant now);
}
