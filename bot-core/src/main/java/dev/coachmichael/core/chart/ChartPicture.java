package dev.coachmichael.core.chart;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws a {@link Chart} as a PNG for a chat: 1000 pixels wide and 640 high, maps up to 1000, opaque, at most 100 kB,
 * in letters that can be read when a phone shows it 360 pixels wide.
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
        int height = heightOf(chart);
        BufferedImage picture = new BufferedImage(Sheet.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Sheet sheet = Sheet.on(picture, theme, Lettering.ofThisMachine(), language);
        try {
            draw(sheet, chart, height);
        } finally {
            sheet.graphics().dispose();
        }
        return SmallPng.of(picture, MOST_BYTES);
    }

    static int heightOf(Chart chart) {
        return switch (chart.kind()) {
            case BARS, LINES, DAYS -> Sheet.HEIGHT;
            case POINTS -> PointPlot.HEIGHT;
            case ROUTE -> RoutePlot.heightOf(Route.of(chart));
        };
    }

    /** Draws a whole picture, so high, on a sheet. */
    static void draw(Sheet sheet, Chart chart, int height) {
        List<Layer> layers = Layer.of(chart);
        Header header = new Header(sheet, chart, layers);
        double top = header.drawTitle();
        if (Layer.nothingToDraw(layers)) {
            var room = below(header.drawNames(top), height);
            String words = Phrases.in(sheet.language()).say("chart.empty");
            sheet.writeCentred(
                    words, sheet.letters().text, sheet.theme().muted(), room.getCenterX(), room.getCenterY());
            return;
        }
        switch (chart.kind()) {
            case BARS -> new BarPlot(sheet, chart, layers).draw(below(header.drawNames(top), height));
            case LINES, DAYS -> new LinePlot(sheet, chart, layers).draw(below(header.drawNames(top), height));
            case POINTS -> new PointPlot(sheet, chart, layers).draw(below(header.drawNames(top), height));
            case ROUTE -> new RoutePlot(sheet, chart).draw(below(top, height));
        }
    }

    private static Rectangle2D below(double top, int height) {
        return new Rectangle2D.Double(Sheet.MARGIN, top, Sheet.INNER_WIDTH, height - Sheet.MARGIN + 12 - top);
    }
}
