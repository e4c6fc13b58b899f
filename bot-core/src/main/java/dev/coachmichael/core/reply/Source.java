package dev.coachmichael.core.reply;

/**
 * A passage of the knowledge base that an answer rests on.
 *
 * @param id the article's id
 * @param title the article's title
 * @param section the heading of the passage
 * @param lang two letters
 */
public record Source(String id, String title, String section, String lang) {}
