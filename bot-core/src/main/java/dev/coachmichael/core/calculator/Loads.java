package dev.coachmichael.core.calculator;

import dev.coachmichael.core.physiology.FitnessSeries;
import dev.coachmichael.core.physiology.Range;
import java.util.List;

/** Lists of numbers as fields. */
final class Loads {
    private Loads() {}

    /** A copy of a list of daily loads, refused if too short, too long or holding an impossible load. */
    static List<Double> checked(String field, List<Double> loads, int fewest, int most) {
        new Range(fewest, most).check("number of values in " + field, loads.size());
        for (int i = 0; i < loads.size(); i++) {
            FitnessSeries.DAILY_LOAD.check(field + "[" + i + "]", loads.get(i));
        }
        return List.copyOf(loads);
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
