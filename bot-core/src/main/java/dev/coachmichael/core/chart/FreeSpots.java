package dev.coachmichael.core.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where words find room beside points: inside the picture, on nothing that is taken, over as little else as can be. */
final class FreeSpots {

    private static final int DIRECTIONS = 12;

    private final Rectangle2D room;
    private final List<Point2D> drawn;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param drawn what words had better not cover */
    FreeSpots(Rectangle2D room, List<Point2D> drawn) {
        this.room = room;
        this.drawn = List.copyOf(drawn);
    }

    void take(Rectangle2D place) {
        taken.add(place);
    }

    /** Takes the best place for words of this size, so far away from a point; empty when there is none. */
    Optional<Rectangle2D> beside(Point2D point, double width, double height, double away) {
        List<Rectangle2D> free = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double x = point.getX() + Math.cos(angle) * (away + width / 2) - width / 2;
            double y = point.getY() + Math.sin(angle) * (away + height / 2) - height / 2;
            var place = new Rectangle2D.Double(x, y, width, height);
            if (room.contains(place) && taken.stream().noneMatch(place::intersects)) {
                free.add(place);
            }
        }
        Optional<Rectangle2D> best = free.stream().min(Comparator.comparingLong(this::covered));
        best.ifPresent(this::take);
        return best;
    }

    private long covered(Rectangle2D place) {
        return drawn.stream().filter(place::contains).count();
    }
}
