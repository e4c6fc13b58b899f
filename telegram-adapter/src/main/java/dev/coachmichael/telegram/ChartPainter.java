package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;

/** Draws a chart. Called on a worker thread; it may take its time, but it may not block for ever. */
@FunctionalInterface
public interface ChartPainter {

    /** The picture as PNG, its numbers as that language writes them: at most 10 MB, width and height together at most 10,000 pixels. */
    byte[] png(Chart chart, Language language);
}
