package dev.coachmichael.core.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;

/**
 * Draws lines that break at gaps, each in a faint band of what was measured around it. A value between two gaps is a dot,
 * because a line needs two ends.
 */
final class Lines extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;
    private static final int BAND_OPACITY = 70;
    private static final double DOT = 14;

    private final transient List<Thinned> points;
    private final boolean dotted;

    /** @param dotted whether each value is a dot, too */
    Lines(List<Thinned> points, boolean dotted) {
        super(true, true);
        this.points = points;
        this.dotted = dotted;
        setDrawSeriesLineAsPath(true);
    }

    void setStyle(int row, Color color, BasicStroke stroke) {
        setSeriesPaint(row, color);
        setSeriesStroke(row, stroke);
        setSeriesShape(row, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        addBand(points.get(row), color);
    }

    /**
     * Writes a text at one point of the first line.
     *
     * @param below whether it stands under the point, away from a line that comes from above
     */
    void writeAt(int item, String text, Font font, Color color, boolean below) {
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelFont(font);
        setDefaultItemLabelPaint(color);
        setDefaultItemLabelGenerator((dataset, row, at) -> row == 0 && at == item ? text : "");
        ItemLabelPosition position = below
                ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_RIGHT)
                : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_RIGHT);
        setDefaultPositiveItemLabelPosition(position);
        setDefaultNegativeItemLabelPosition(position);
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return dotted || points.get(series).alone(item);
    }

    /** One faint shape from gap to gap. */
    private void addBand(Thinned line, Color color) {
        Color faint = new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND_OPACITY);
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || line.gap(i)) {
                if (i - from > 1) {
                    double[] shape = outline(line, from, i);
                    addAnnotation(
                            new XYPolygonAnnotation(shape, null, null, faint), org.jfree.chart.ui.Layer.BACKGROUND);
                }
                from = i + 1;
            }
        }
    }

    /** Along the largest values and back along the smallest, as x and y in turn. */
    private static double[] outline(Thinned line, int from, int to) {
        double[] outline = new double[4 * (to - from)];
        for (int i = from; i < to; i++) {
            int there = 2 * (i - from);
            int back = outline.length - there - 2;
            outline[there] = line.x(i);
            outline[there + 1] = line.high(i);
            outline[back] = line.x(i);
            outline[back + 1] = line.low(i);
        }
        return outline;
    }
}
