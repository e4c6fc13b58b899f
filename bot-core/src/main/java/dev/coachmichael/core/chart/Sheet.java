package dev.coachmichael.core.chart;

import dev.coachmichael.core.language.Language;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * What one picture is drawn on and with; used by one thread.
 *
 * @param graphics draws into the picture; the origin is its top left corner
 */
record Sheet(Graphics2D graphics, ChartTheme theme, Lettering letters, Language language) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 640;

    /** Free on each side, so that corners rounded by a chat cut nothing. */
    static final int MARGIN = 40;

    static final int INNER_WIDTH = WIDTH - 2 * MARGIN;

    /** A card in the theme's colour, ready to be drawn on. */
    static Sheet on(BufferedImage picture, ChartTheme theme, Lettering letters, Language language) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(theme.card());
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return new Sheet(graphics, theme, letters, language);
    }

    /** Writes a line of text; {@code y} is its base line. */
    void write(String text, Font font, Color color, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }

    /** Writes a line of text over a drawing: a seam in the card's colour keeps it readable. */
    void writeWithSeam(String text, Font font, Color color, double x, double y) {
        var outline =
                font.createGlyphVector(graphics.getFontRenderContext(), text).getOutline((float) x, (float) y);
        graphics.setColor(theme.card());
        graphics.setStroke(line(8));
        graphics.draw(outline);
        write(text, font, color, x, y);
    }

    void writeCentred(String text, Font font, Color color, double middle, double y) {
        write(text, font, color, middle - Lettering.width(text, font) / 2, y);
    }

    /** Writes what the horizontal axis shows at the bottom of a room, if anything; what is left ends where returned. */
    double writeAxisName(String raw, Rectangle2D room) {
        String name = Lettering.shortened(letters.drawable(raw), letters.small, room.getWidth());
        if (name.isEmpty()) {
            return room.getMaxY();
        }
        writeCentred(name, letters.small, theme.muted(), room.getCenterX(), room.getMaxY() - 4);
        return room.getMaxY() - Lettering.height(letters.small) - 4;
    }

    /** Dots along a line. */
    static BasicStroke dots(float width) {
        return new BasicStroke(
                width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 3 * width}, 0);
    }

    static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
