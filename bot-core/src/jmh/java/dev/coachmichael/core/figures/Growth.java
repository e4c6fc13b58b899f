package dev.coachmichael.core.figures;

import java.util.List;

/** How a cost grows with what is fed: the cost is about a constant times the size to the power of the exponent. */
final class Growth {

    /** A size and what it cost in milliseconds. */
    record Cost(double size, double millis) {}

    private Growth() {}

    /** The slope of the logarithms by least squares; 1 is in proportion, 2 with the square. */
    static double exponent(List<Cost> costs) {
        double meanX = costs.stream()
                .mapToDouble(cost -> Math.log(cost.size))
                .average()
                .orElse(0);
        double meanY = costs.stream()
                .mapToDouble(cost -> Math.log(cost.millis))
                .average()
                .orElse(0);
        double both = 0;
        double alone = 0;
        for (Cost cost : costs) {
            double x = Math.log(cost.size) - meanX;
            both += x * (Math.log(cost.millis) - meanY);
            alone += x * x;
        }
        return alone == 0 ? 0 : both / alone;
    }
}
