package dev.coachmichael.core.chart;

import dev.coachmichael.core.language.Phrases;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside a way on its map: start, finish and kilometres, each named where there is room. */
final class RouteMarks {

    private static final double[] STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final int MOST_KILOMETRES = 12;
    private static final double DOT = 13;
    private static final double MARK = 26;
    private static final double SAME_PLACE = 44;
    private static final double AWAY = 12;

    private final Sheet sheet;
    private final Route route;
    private final List<Point2D> line;
    private final FreeSpots spots;

    /** @param line the way in the picture */
    RouteMarks(Sheet sheet, Route route, List<Point2D> line, Rectangle2D room) {
        this.sheet = sheet;
        this.route = route;
        this.line = line;
        this.spots = new FreeSpots(
                room, line.stream().filter(point -> !Double.isNaN(point.getX())).toList());
    }

    void draw() {
        List<Kilometre> kilometres = kilometres();
        kilometres.forEach(this::drawDot);
        route.ends().ifPresent(ends -> drawEnds(line.get(ends[0]), line.get(ends[1])));
        kilometres.forEach(this::writeNumber);
    }

    private record Kilometre(int number, Point2D at) {}

    private List<Kilometre> kilometres() {
        double length = route.lengthKilometres();
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = length / STEPS[i] <= MOST_KILOMETRES ? STEPS[i] : step;
        }
        List<Kilometre> found = new ArrayList<>();
        for (double km = step; km < length && found.size() < MOST_KILOMETRES; km += step) {
            int number = (int) km;
            route.endOf(km).stream()
                    .mapToObj(this::onLine)
                    .filter(this::apartFromEnds)
                    .forEach(at -> found.add(new Kilometre(number, at)));
        }
        return found;
    }

    private Point2D onLine(double place) {
        Point2D from = line.get((int) place);
        Point2D to = line.get(Math.min((int) place + 1, line.size() - 1));
        double share = place - (int) place;
        return new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
    }

    private boolean apartFromEnds(Point2D at) {
        return route.ends()
                .filter(ends -> at.distance(line.get(ends[0])) < MARK || at.distance(line.get(ends[1])) < MARK)
                .isEmpty();
    }

    private void drawDot(Kilometre kilometre) {
        drawDisc(kilometre.at, DOT + 5, sheet.theme().card());
        drawDisc(kilometre.at, DOT, sheet.theme().ink());
    }

    private void drawDisc(Point2D at, double diameter, Color color) {
        sheet.graphics().setColor(color);
        sheet.graphics()
                .fill(new Ellipse2D.Double(at.getX() - diameter / 2, at.getY() - diameter / 2, diameter, diameter));
    }

    private void writeNumber(Kilometre kilometre) {
        name(String.valueOf(kilometre.number), sheet.letters().text, kilometre.at, DOT / 2 + 2);
    }

    private void drawEnds(Point2D start, Point2D finish) {
        boolean together = start.distance(finish) < SAME_PLACE;
        if (!together) {
            drawFinish(finish);
        }
        drawStart(start);
        spots.take(around(start));
        spots.take(around(finish));
        Phrases phrases = Phrases.in(sheet.language());
        Font font = sheet.letters().strong;
        if (together) {
            name(phrases.say("chart.start-and-finish"), font, start, MARK / 2 + AWAY);
        } else {
            name(phrases.say("chart.start"), font, start, MARK / 2 + AWAY);
            name(phrases.say("chart.finish"), font, finish, MARK / 2 + AWAY);
        }
    }

    private static Rectangle2D around(Point2D point) {
        return new Rectangle2D.Double(point.getX() - MARK / 2, point.getY() - MARK / 2, MARK, MARK);
    }

    /** A disc with a sign that says "go". */
    private void drawStart(Point2D at) {
        drawDisc(at, MARK + 8, sheet.theme().card());
        drawDisc(at, MARK, sheet.theme().ink());
        Path2D go = new Path2D.Double();
        go.moveTo(at.getX() - 4.5, at.getY() - 7);
        go.lineTo(at.getX() + 7.5, at.getY());
        go.lineTo(at.getX() - 4.5, at.getY() + 7);
        go.closePath();
        sheet.graphics().setColor(sheet.theme().card());
        sheet.graphics().fill(go);
    }

    /** A chequered square. */
    private void drawFinish(Point2D at) {
        Graphics2D graphics = sheet.graphics();
        double side = MARK - 2;
        double left = at.getX() - side / 2;
        double top = at.getY() - side / 2;
        graphics.setColor(sheet.theme().card());
        graphics.fill(new Rectangle2D.Double(left - 4, top - 4, side + 8, side + 8));
        graphics.setColor(sheet.theme().ink());
        graphics.fill(new Rectangle2D.Double(left, top, side, side));
        graphics.setColor(sheet.theme().card());
        double third = side / 3;
        for (int i = 1; i < 9; i += 2) {
            graphics.fill(new Rectangle2D.Double(left + i % 3 * third, top + i / 3 * third, third, third));
        }
    }

    private void name(String text, Font font, Point2D at, double away) {
        double width = Lettering.width(text, font);
        double height = Lettering.height(font);
        Optional<Rectangle2D> spot = spots.beside(at, width + 4, height, away);
        spot.ifPresent(place -> sheet.writeWithSeam(
                text, font, sheet.theme().ink(), place.getX() + 2, place.getY() + Lettering.ascent(font)));
    }
}
