/**
 * Reminders in a dialogue: {@link dev.coachmichael.core.skill.reminder.ReminderSkill} sets them from plain words, lists and
 * cancels them. It confirms nothing that is not stored and tells nothing itself.
 */
@NullMarked
package dev.coachmichael.core.skill.reminder;

import org.jspecify.annotations.NullMarked;
