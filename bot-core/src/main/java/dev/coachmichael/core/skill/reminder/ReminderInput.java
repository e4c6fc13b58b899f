package dev.coachmichael.core.skill.reminder;

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
 */
public record ReminderInput(
        Optional<String> words,
        Optional<LocalTime> time,
        Optional<String> place,
        boolean cancels,
        Optional<UUID> reminder,
        Optional<Integer> number) {

    static final ReminderInput LIST = new ReminderInput(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

    static ReminderInput setting(String words) {
        return new ReminderInput(
                Optional.of(words), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    static ReminderInput cancelling(Optional<Integer> number) {
        return new ReminderInput(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), number);
    }

    static ReminderInput cancelling(UUID reminder) {
        return new ReminderInput(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.of(reminder), Optional.empty());
    }

    ReminderInput at(LocalTime told) {
        return new ReminderInput(words, Optional.of(told), place, false, Optional.empty(), Optional.empty());
    }

    ReminderInput in(String told) {
        return new ReminderInput(words, time, Optional.of(told), false, Optional.empty(), Optional.empty());
    }
}
