package dev.coachmichael.core.chart;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws a {@link Chart} as a PNG for a chat: 1000 by 640 pixels, opaque, at most 100 kB, in letters that can be read when
 * a phone shows it 360 pixels wide.
 *
 * <p>Drawing takes tens of milliseconds of one processor: this is plain blocking code, never to be called on an event
 * loop. It is safe to use by several threads at once and needs no display. The same record and language give the same
 * bytes on the same machine.
 *
 * <p>Letters come from the machine. On Debian the packages {@code fonts-dejavu-core} and {@code libfontconfig1} are
 * needed.
 */
public final class ChartPicture {

    static {
        // A server with a forgotten DISPLAY would otherwise look for a screen; whoever sets the property keeps it.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** What chats take without a second thought. */
    static final int MOST_BYTES = 100_000;

    private final ChartTheme theme;

    public ChartPicture() {
        this(ChartTheme.NIGHT);
    }

    ChartPicture(ChartTheme theme) {
        this.theme = theme;
    }

    /**
     * The picture of a chart. Its {@link Chart#alt()} is not part of it: hand that over beside the picture.
     *
     * @param language how numbers are written; the words of the chart are drawn as they are
     * @throws FontsMissing when this machine has no font: send words only
     */
    public byte[] png(Chart chart, Language language) {
        BufferedImage picture = new BufferedImage(Sheet.WIDTH, Sheet.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Sheet sheet = Sheet.on(picture, theme, Lettering.ofThisMachine(), language);
        try {
            draw(sheet, chart);
        } finally {
            sheet.graphics().dispose();
        }
        return SmallPng.of(picture, MOST_BYTES);
    }

    private static void draw(Sheet sheet, Chart chart) {
        List<Layer> layers = Layer.of(chart);
        double top = new Header(sheet, chart, layers).draw();
        var room = new Rectangle2D.Double(Sheet.MARGIN, top, Sheet.INNER_WIDTH, Sheet.HEIGHT - Sheet.MARGIN + 12 - top);
        if (Layer.nothingToDraw(layers)) {
            String words = Phrases.in(sheet.language()).say("chart.empty");
            sheet.writeCentred(
                    words, sheet.letters().text, sheet.theme().muted(), room.getCenterX(), room.getCenterY());
            return;
        }
        switch (chart.kind()) {
            case BARS -> new BarPlot(sheet, chart, layers).draw(room);
            case LINES -> new LinePlot(sheet, chart, layers).draw(room);
        }
    }
}
