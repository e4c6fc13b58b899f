package dev.coachmichael.core.reminder;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** The night, in which the coach tells nothing at a time of its own choosing. A time that the athlete named always wins. */
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** The same time, or the end of the quiet hours that it lies in. */
    public LocalDateTime outside(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        if (from.isBefore(until)) {
            boolean quiet = !clock.isBefore(from) && clock.isBefore(until);
            return quiet ? time.with(until) : time;
        }
        if (!clock.isBefore(from)) {
            return time.plusDays(1).with(until);
        }
        return clock.isBefore(until) ? time.with(until) : time;
    }
}
