package dev.coachmichael.core.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** One shape per series beside its colour, about equal in area: disc, square, triangle, diamond, cross. */
final class PointShape {

    private static final int SHAPES = 5;

    private PointShape() {}

    /** @param size across a disc */
    static Shape of(int number, double x, double y, double size) {
        double half = size / 2;
        return switch (number % SHAPES) {
            case 0 -> new Ellipse2D.Double(x - half, y - half, size, size);
            case 1 -> square(x, y, 0.9 * size);
            case 2 -> triangle(x, y, size);
            case 3 -> turned(square(x, y, 0.88 * size), x, y);
            default -> cross(x, y, 1.1 * size);
        };
    }

    private static Shape square(double x, double y, double side) {
        return new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
    }

    private static Shape triangle(double x, double y, double size) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - 0.62 * size);
        triangle.lineTo(x + 0.6 * size, y + 0.46 * size);
        triangle.lineTo(x - 0.6 * size, y + 0.46 * size);
        triangle.closePath();
        return triangle;
    }

    private static Shape cross(double x, double y, double size) {
        double arm = size / 3;
        Path2D cross = new Path2D.Double(Path2D.WIND_NON_ZERO);
        cross.append(new Rectangle2D.Double(x - size / 2, y - arm / 2, size, arm), false);
        cross.append(new Rectangle2D.Double(x - arm / 2, y - size / 2, arm, size), false);
        return turned(cross, x, y);
    }

    private static Shape turned(Shape shape, double x, double y) {
        return AffineTransform.getRotateInstance(Math.PI / 4, x, y).createTransformedShape(shape);
    }
}
