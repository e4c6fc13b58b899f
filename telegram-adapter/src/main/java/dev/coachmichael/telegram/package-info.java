/**
 * The Telegram door: updates become {@code Inbound} records, the blocks of a reply become Bot API calls. Start with
 * {@link dev.coachmichael.telegram.TelegramDoor}, which wires the parts: {@code UpdateReader} and {@code
 * UpdateTranslator} on the way in, {@code Parts}, {@code Rendition} and {@code Sending} on the way out.
 *
 * <p>No coaching and no SQL live here, and no address of a call is ever logged: the bot's token is part of it.
 */
@NullMarked
package dev.coachmichael.telegram;

import org.jspecify.annotations.NullMarked;
