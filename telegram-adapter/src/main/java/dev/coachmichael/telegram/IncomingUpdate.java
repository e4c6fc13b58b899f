package dev.coachmichael.telegram;

import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * An update as read.
 *
 * @param id the update's id, 64 bits wide whatever the library's field is
 */
record IncomingUpdate(long id, Update update) {}
