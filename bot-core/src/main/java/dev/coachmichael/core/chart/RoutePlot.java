package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.reply.Chart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A way over ground from above, north up, coloured by pace. The line runs a little to the right of where it was run, so that
 * a way out and back on the same road lies side by side.
 */
final class RoutePlot {

    private static final int HIGHEST = 1000;
    private static final double LINE = 9;
    private static final double SEAM = 15;
    private static final double TO_THE_RIGHT = 5;
    private static final double AIR = 54;
    private static final double FOOT = 46;
    private static final int LOOK_AHEAD = 2;

    /** What title, legend and foot take of a picture. */
    private static final double AROUND = 230;

    private final Sheet sheet;
    private final Route route;

    RoutePlot(Sheet sheet, Chart chart) {
        this.sheet = sheet;
        this.route = Route.of(chart);
    }

    /** How high a picture is that this way fills. */
    static int heightOf(Route route) {
        if (!route.goesSomewhere()) {
            return Sheet.HEIGHT;
        }
        Range width = route.width();
        Range height = route.height();
        double shape = (height.max() - height.min()) / (width.max() - width.min());
        return (int)
                Math.clamp(Math.round(AROUND + 2 * AIR + shape * (Sheet.INNER_WIDTH - 2 * AIR)), Sheet.HEIGHT, HIGHEST);
    }

    void draw(Rectangle2D room) {
        PaceRamp ramp = new PaceRamp(sheet, route.paces());
        double top = ramp.drawLegend(room.getY());
        var ground = new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - FOOT - top);
        double pixelsPerMeter = pixelsPerMeter(ground);
        List<Point2D> line = line(ground, pixelsPerMeter);
        drawLine(line, ramp);
        new RouteMarks(sheet, route, line, ground).draw();
        var foot = new Rectangle2D.Double(room.getX(), room.getMaxY() - FOOT, room.getWidth(), FOOT);
        new MapFoot(sheet).draw(foot, pixelsPerMeter);
    }

    private double pixelsPerMeter(Rectangle2D ground) {
        Range width = route.width();
        Range height = route.height();
        return Math.min(
                (ground.getWidth() - 2 * AIR) / (width.max() - width.min()),
                (ground.getHeight() - 2 * AIR) / (height.max() - height.min()));
    }

    /** Where metres east and north lie in the picture. */
    private Point2D place(Point2D meters, Rectangle2D ground, double pixelsPerMeter) {
        Range width = route.width();
        Range height = route.height();
        return new Point2D.Double(
                ground.getCenterX() + (meters.getX() - (width.min() + width.max()) / 2) * pixelsPerMeter,
                ground.getCenterY() - (meters.getY() - (height.min() + height.max()) / 2) * pixelsPerMeter);
    }

    /** One point in the picture per point of the way; NaN in gaps. */
    private List<Point2D> line(Rectangle2D ground, double pixelsPerMeter) {
        List<Point2D> run = new ArrayList<>();
        for (int i = 0; i < route.size(); i++) {
            run.add(place(new Point2D.Double(route.east()[i], route.north()[i]), ground, pixelsPerMeter));
        }
        List<Point2D> line = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Point2D from = run.get(neighbour(i, -1));
            Point2D to = run.get(neighbour(i, 1));
            double away = from.distance(to);
            double right = away > 0 ? TO_THE_RIGHT / away : 0;
            line.add(new Point2D.Double(
                    run.get(i).getX() - (to.getY() - from.getY()) * right,
                    run.get(i).getY() + (to.getX() - from.getX()) * right));
        }
        return line;
    }

    /** A point a little further on, or back, without crossing a gap. */
    private int neighbour(int point, int step) {
        int at = point;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int next = at + step;
            if (next < 0 || next >= route.size() || route.gap(next)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private void drawLine(List<Point2D> line, PaceRamp ramp) {
        Graphics2D graphics = sheet.graphics();
        for (int from = 0; from < line.size(); from++) {
            int to = from;
            while (to + 1 < line.size() && !route.gap(from) && !route.gap(to + 1)) {
                to++;
            }
            if (to > from) {
                graphics.setColor(sheet.theme().card());
                graphics.setStroke(Sheet.line((float) SEAM));
                graphics.draw(path(line.subList(from, to + 1)));
                drawColours(line, from, to, ramp);
            }
            from = to;
        }
        bridgeGaps(line);
    }

    /** Stretches of one colour are drawn at once. */
    private void drawColours(List<Point2D> line, int from, int to, PaceRamp ramp) {
        Graphics2D graphics = sheet.graphics();
        graphics.setStroke(Sheet.line((float) LINE));
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            Color here = ramp.of(route.paces()[i]);
            if (i == to || !ramp.of(route.paces()[i + 1]).equals(here)) {
                graphics.setColor(here);
                graphics.draw(path(line.subList(begin, i + 1)));
                begin = i;
            }
        }
    }

    private static Path2D path(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        return path;
    }

    /** Where the watch lost itself, dots lead on. */
    private void bridgeGaps(List<Point2D> line) {
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(sheet.theme().areaInk());
        graphics.setStroke(Sheet.dots(4));
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            if (!route.gap(i)) {
                if (last >= 0 && last < i - 1) {
                    graphics.draw(new Line2D.Double(line.get(last), line.get(i)));
                }
                last = i;
            }
        }
    }
}
