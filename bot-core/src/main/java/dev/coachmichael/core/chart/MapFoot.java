package dev.coachmichael.core.chart;

import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Under a map: how long so many metres are, and where north is. */
final class MapFoot {

    private static final double LONGEST_BAR = 230;
    private static final double TICK = 12;
    private static final double GAP = 14;

    private final Sheet sheet;

    MapFoot(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Rectangle2D room, double pixelsPerMeter) {
        Font font = sheet.letters().text;
        Color color = sheet.theme().muted();
        double base = room.getMaxY() - 6;
        double meters = Scale.roundBelow(LONGEST_BAR / pixelsPerMeter);
        double right = room.getX() + meters * pixelsPerMeter;
        drawBar(room.getX(), right, base - 0.36 * font.getSize());
        sheet.write(text(meters), font, color, right + GAP, base);

        String north = "N";
        double x = room.getMaxX() - Lettering.width(north, font);
        sheet.write(north, font, color, x, base);
        drawArrow(x - GAP, base);
    }

    private String text(double meters) {
        return meters < 1000
                ? UnitText.decimal(meters, 0, sheet.language()) + "\u202f" + UnitText.symbol(Unit.METRES)
                : UnitText.decimal(meters / 1000, 0, sheet.language()) + "\u202f" + UnitText.symbol(Unit.KILOMETRES);
    }

    private void drawBar(double left, double right, double y) {
        Path2D bar = new Path2D.Double();
        bar.moveTo(left, y - TICK / 2);
        bar.lineTo(left, y + TICK / 2);
        bar.moveTo(left, y);
        bar.lineTo(right, y);
        bar.moveTo(right, y - TICK / 2);
        bar.lineTo(right, y + TICK / 2);
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(sheet.theme().muted());
        graphics.setStroke(Sheet.line(3));
        graphics.draw(bar);
    }

    private void drawArrow(double x, double base) {
        double height = 0.75 * sheet.letters().text.getSize();
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, base);
        arrow.lineTo(x, base - height);
        arrow.moveTo(x - 6, base - height + 7);
        arrow.lineTo(x, base - height);
        arrow.lineTo(x + 6, base - height + 7);
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(sheet.theme().muted());
        graphics.setStroke(Sheet.line(3));
        graphics.draw(arrow);
    }
}
