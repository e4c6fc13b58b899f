package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Clouds of points, a colour and a shape each. The numbers on the axes mean nothing to a reader, so only their directions are
 * named; two lines cross at zero. The last series is one point with a ring and its name.
 */
final class PointPlot {

    static final int HEIGHT = 760;

    private static final double POINT = 17;
    private static final double RING = 34;
    private static final double AIR = 30;
    private static final double GAP = 10;

    private final Sheet sheet;
    private final Chart chart;
    private final List<Layer> layers;

    PointPlot(Sheet sheet, Chart chart, List<Layer> layers) {
        this.sheet = sheet;
        this.chart = chart;
        this.layers = layers;
    }

    void draw(Rectangle2D room) {
        Font font = sheet.letters().text;
        double line = Lettering.height(font) + GAP;
        double half = room.getWidth();
        String up = Lettering.shortened(sheet.letters().drawable(chart.yLabel()), font, half);
        String right = Lettering.shortened(sheet.letters().drawable(chart.xLabel()), font, half);
        sheet.write(up, font, sheet.theme().muted(), room.getX(), room.getY() + Lettering.ascent(font));
        sheet.write(
                right, font, sheet.theme().muted(), room.getMaxX() - Lettering.width(right, font), room.getMaxY() - 6);
        drawPoints(
                new Rectangle2D.Double(room.getX(), room.getY() + line, room.getWidth(), room.getHeight() - 2 * line));
    }

    private void drawPoints(Rectangle2D field) {
        Frame frame = new Frame(
                field,
                range(layers.stream().map(PointPlot::xs).toList()),
                range(layers.stream().map(PointPlot::ys).toList()));
        drawCross(field, frame.place(0, 0));
        List<Layer> clouds = new ArrayList<>(layers.subList(0, layers.size() - 1));
        clouds.sort(Comparator.comparingInt(layer -> -layer.series().values().size()));
        List<Point2D> drawn = new ArrayList<>();
        for (Layer cloud : clouds) {
            for (Point2D at : places(cloud.series(), frame)) {
                drawPoint(cloud.number(), at);
                drawn.add(at);
            }
        }
        Series marked = layers.getLast().series();
        FreeSpots spots = new FreeSpots(field, drawn);
        places(marked, frame).stream().limit(1).forEach(at -> mark(marked.name(), at, spots));
    }

    private void drawCross(Rectangle2D field, Point2D zero) {
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(sheet.theme().grid());
        graphics.setStroke(Sheet.line(3));
        graphics.draw(new Line2D.Double(zero.getX(), field.getY(), zero.getX(), field.getMaxY()));
        graphics.draw(new Line2D.Double(field.getX(), zero.getY(), field.getMaxX(), zero.getY()));
    }

    /** A seam in the card's colour keeps neighbours apart. */
    private void drawPoint(int number, Point2D at) {
        Graphics2D graphics = sheet.graphics();
        var shape = PointShape.of(number, at.getX(), at.getY(), POINT);
        graphics.setColor(sheet.theme().card());
        graphics.setStroke(Sheet.line(4));
        graphics.draw(shape);
        graphics.setColor(sheet.theme().ofSeries(number));
        graphics.fill(shape);
    }

    private void mark(String name, Point2D at, FreeSpots spots) {
        ring(at, 9, sheet.theme().card());
        ring(at, 5, sheet.theme().ink());
        Font font = sheet.letters().strong;
        String text = Lettering.shortened(sheet.letters().drawable(name), font, Sheet.INNER_WIDTH / 2.0);
        spots.beside(at, Lettering.width(text, font) + 4, Lettering.height(font), RING / 2 + GAP)
                .ifPresent(place -> sheet.writeWithSeam(
                        text, font, sheet.theme().ink(), place.getX() + 2, place.getY() + Lettering.ascent(font)));
    }

    private void ring(Point2D at, float width, Color color) {
        sheet.graphics().setColor(color);
        sheet.graphics().setStroke(Sheet.line(width));
        sheet.graphics().draw(new Ellipse2D.Double(at.getX() - RING / 2, at.getY() - RING / 2, RING, RING));
    }

    private static List<Point2D> places(Series series, Frame frame) {
        List<Point2D> places = new ArrayList<>();
        for (int i = 0; i < Math.min(series.x().size(), series.values().size()); i++) {
            if (Layer.known(series.x().get(i)) && Layer.known(series.values().get(i))) {
                places.add(frame.place(series.x().get(i), series.values().get(i)));
            }
        }
        return places;
    }

    private static List<Double> xs(Layer layer) {
        return layer.series().x();
    }

    private static List<Double> ys(Layer layer) {
        return layer.series().values();
    }

    /** Zero is always inside. */
    static Range range(List<List<Double>> numbers) {
        double[] known = numbers.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .filter(Layer::known)
                .sorted()
                .toArray();
        Range found = known.length == 0 ? new Range(0, 0) : new Range(known[0], known[known.length - 1]);
        Range whole = found.and(0);
        return whole.max() > whole.min() ? whole : new Range(-1, 1);
    }

    private record Frame(Rectangle2D field, Range x, Range y) {
        Point2D place(double right, double up) {
            return new Point2D.Double(
                    field.getX() + AIR + (right - x.min()) / (x.max() - x.min()) * (field.getWidth() - 2 * AIR),
                    field.getMaxY() - AIR - (up - y.min()) / (y.max() - y.min()) * (field.getHeight() - 2 * AIR));
        }
    }
}
