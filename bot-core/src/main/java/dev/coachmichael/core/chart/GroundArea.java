package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.NumberAxes.Air;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The ground's profile behind the lines: a soft shape without an axis, its height told beside its name. */
final class GroundArea {

    /** The highest ground reaches so far up, so that the lines stay in front of the sky. */
    private static final double SHARE = 0.4;

    /** The lowest ground still shows. */
    private static final double FOOT = 0.15;

    private GroundArea() {}

    /** Adds the area behind what the plot holds already. */
    static void addTo(XYPlot plot, Layer layer, Color color) {
        Range range = layer.range()
                .map(found -> NumberAxes.widened(found, List.of(layer)))
                .orElse(new Range(0, 1));
        double depth = range.max() - range.min();
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        for (XYSeries stretch : stretches(Thinned.of(layer.series()), range.min() - FOOT * depth)) {
            renderer.setSeriesPaint(dataset.getSeriesCount(), color);
            dataset.addSeries(stretch);
        }
        int next = plot.getDatasetCount();
        Range shown = new Range(0, (1 + FOOT) * depth / SHARE);
        plot.setRangeAxis(next, NumberAxes.hidden(shown, Unit.METRES, Air.NONE));
        plot.setDataset(next, dataset);
        plot.setRenderer(next, renderer);
        plot.mapDatasetToRangeAxis(next, next);
    }

    /** The ground between two gaps is a series of its own, measured from its foot: some ground lies below the sea. */
    private static List<XYSeries> stretches(Thinned points, double foot) {
        List<XYSeries> stretches = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < points.size(); i++) {
            if (!points.gap(i)) {
                if (gap) {
                    stretches.add(new XYSeries(stretches.size(), false, true));
                }
                stretches.getLast().add(points.x(i), points.middle(i) - foot, false);
            }
            gap = points.gap(i);
        }
        return stretches;
    }
}
