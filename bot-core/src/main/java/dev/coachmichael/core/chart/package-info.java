/**
 * Draws the {@link dev.coachmichael.core.reply.Chart}s of a reply: as a picture for chats, as signs for a terminal. Start
 * with {@link dev.coachmichael.core.chart.ChartPicture} and {@link dev.coachmichael.core.chart.ChartText}.
 *
 * <p>Never decides what to show, never words a sentence about it, and never keeps a picture: the same record and language
 * give the same bytes on the same machine.
 */
@NullMarked
package dev.coachmichael.core.chart;

import org.jspecify.annotations.NullMarked;
