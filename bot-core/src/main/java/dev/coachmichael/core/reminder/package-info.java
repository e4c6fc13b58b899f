/**
 * What the coach tells an athlete at a time that they named: {@link dev.coachmichael.core.reminder.Reminder}. A reminder keeps
 * the local time and the zone that were asked for; the instant follows from them, so that a clock change moves nothing. {@link
 * dev.coachmichael.core.reminder.ReminderRounds} puts what is due into the outbox.
 */
@NullMarked
package dev.coachmichael.core.reminder;

import org.jspecify.annotations.NullMarked;
