/**
 * The Telegram door: updates become {@code Inbound} records, {@code Reply} blocks become Bot API calls. No coaching and
 * no SQL live here.
 */
@NullMarked
package dev.coachmichael.telegram;

import org.jspecify.annotations.NullMarked;
