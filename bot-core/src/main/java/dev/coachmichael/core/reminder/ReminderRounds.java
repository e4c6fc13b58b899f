package dev.coachmichael.core.reminder;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every so often which reminders are due. Every node may make its rounds; each reminder is told once. */
public final class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Vertx vertx;
    private final Reminders reminders;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final long timer;

    private ReminderRounds(Vertx vertx, Reminders reminders, Clock clock, Duration every) {
        this.vertx = vertx;
        this.reminders = reminders;
        this.clock = clock;
        this.timer = vertx.setPeriodic(every.toMillis(), id -> make());
    }

    public static ReminderRounds begin(Vertx vertx, Reminders reminders, Clock clock, Duration every) {
        return new ReminderRounds(vertx, reminders, clock, every);
    }

    private void make() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        reminders
                .tellDue(clock.instant())
                .onFailure(e -> LOG.warn("Reminders not reachable reason={}", e.getMessage()))
                .onSuccess(told -> {
                    if (told > 0) {
                        LOG.info("Reminders told count={}", told);
                    }
                })
                .onComplete(x -> busy.set(false));
    }

    /** Makes no more. */
    public void stop() {
        vertx.cancelTimer(timer);
    }
}
