package dev.coachmichael.core.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RectangularShape;
import java.io.Serializable;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Flat bars, a little round at the end away from the base line. */
final class RoundedBars implements BarPainter, Serializable {

    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 8;

    @Override
    public void paintBar(
            Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        double radius = Math.min(RADIUS, Math.min(bar.getWidth() / 3, bar.getHeight()));
        boolean standing = base == RectangleEdge.BOTTOM;
        double foot = standing ? bar.getMaxY() : bar.getMinY();
        double head = standing ? bar.getMinY() : bar.getMaxY();
        double shoulder = standing ? head + radius : head - radius;
        Path2D outline = new Path2D.Double();
        outline.moveTo(bar.getMinX(), foot);
        outline.lineTo(bar.getMinX(), shoulder);
        outline.quadTo(bar.getMinX(), head, bar.getMinX() + radius, head);
        outline.lineTo(bar.getMaxX() - radius, head);
        outline.quadTo(bar.getMaxX(), head, bar.getMaxX(), shoulder);
        outline.lineTo(bar.getMaxX(), foot);
        outline.closePath();
        graphics.setPaint(renderer.getItemPaint(row, column));
        graphics.fill(outline);
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Flat: no shadow.
    }
}
