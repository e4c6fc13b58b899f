package dev.coachmichael.core.skill.reminder;

import dev.coachmichael.core.reminder.Reminder;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of the reminders; all absent lists them.
 *
 * @param words what to remind of and when, as said: they are read once the zone is known
 * @param time when the words do not say it
 * @param place where the athlete lives, when their zone was not known
 * @param cancels a reminder is to be cancelled: {@code reminder}, {@code number}, or the only one
 * @param reminder the one to cancel
 * @param number the one to cancel, as shown
 * @param resumed when a cancelled one is due: its cancellation is taken back
 */
public record ReminderInput(
        Optional<String> words,
        Optional<LocalTime> time,
        Optional<String> place,
        boolean cancels,
        Optional<UUID> reminder,
        Optional<Integer> number,
        Optional<Instant> resumed) {

    static final ReminderInput LIST = new ReminderInput(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static ReminderInput setting(String words) {
        return new ReminderInput(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ReminderInput cancelling(Optional<Integer> number) {
        return new ReminderInput(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), number, Optional.empty());
    }

    static ReminderInput cancelling(UUID reminder) {
        return new ReminderInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(reminder),
                Optional.empty(),
                Optional.empty());
    }

    static ReminderInput resuming(Reminder cancelled) {
        return new ReminderInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(cancelled.id()),
                Optional.of(cancelled.number()),
                Optional.of(cancelled.due()));
    }

    ReminderInput at(LocalTime told) {
        return new ReminderInput(
                words, Optional.of(told), place, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    ReminderInput in(String told) {
        return new ReminderInput(
                words, time, Optional.of(told), false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
