package dev.coachmichael.core.figures;

import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pictures as skills ask for them, from data to PNG. */
public class Drawing {

    /** A picture with as many points as skills give it. */
    public enum Picture {
        RUN(Kind.LINES, 250, Unit.PACE, Unit.BEATS_PER_MINUTE, Unit.METRES),
        ROUTE(Kind.ROUTE, 420, Unit.METRES, Unit.METRES, Unit.PACE),
        WEEK(Kind.BARS, 7, Unit.KILOMETRES),
        ZONES(Kind.BARS, 5, Unit.MINUTES),
        FORM(Kind.DAYS, 90, Unit.SCORE, Unit.SCORE, Unit.SCORE),
        MAP(Kind.POINTS, 80, Unit.SCORE, Unit.SCORE, Unit.SCORE);

        private final Kind kind;
        private final int points;
        private final List<Unit> units;

        Picture(Kind kind, int points, Unit... units) {
            this.kind = kind;
            this.points = points;
            this.units = List.of(units);
        }

        Chart chart() {
            List<Series> series =
                    IntStream.range(0, units.size()).mapToObj(this::series).toList();
            return new Chart("Samedi 28 : 9,03 km en 57 min", "", kind, kind == Kind.LINES ? "km" : "", series);
        }

        private Series series(int number) {
            Unit unit = units.get(number);
            if (kind == Kind.BARS) {
                List<String> labels =
                        IntStream.range(0, points).mapToObj(i -> "j" + i).toList();
                return Series.bars("distance", unit, labels, numbers(i -> 5 + i % 4));
            }
            return Series.line(unit.name(), unit, numbers(this::x), numbers(i -> value(number, unit, i)));
        }

        private double x(double i) {
            return switch (kind) {
                case DAYS -> 20_700 + i;
                case POINTS -> Math.sin(7 * i);
                case BARS, LINES, ROUTE -> i / 25;
            };
        }

        private double value(int number, Unit unit, double i) {
            return switch (unit) {
                case PACE -> 330 + 20 * Math.sin(i / 9);
                case BEATS_PER_MINUTE -> 145 + i / 20;
                case METRES -> 800 * (number == 0 ? Math.cos(i / 67) : Math.sin(i / 67));
                case SCORE -> 10 * number + 5 * Math.sin(i * (number + 1));
                case KILOMETRES, MINUTES -> i;
            };
        }

        private List<Double> numbers(DoubleUnaryOperator of) {
            return IntStream.range(0, points).mapToObj(i -> of.applyAsDouble(i)).toList();
        }
    }

    @State(Scope.Thread)
    public static class Asked {
        @Param
        public Picture picture = Picture.RUN;

        private final ChartPicture painter = new ChartPicture();
        private Chart chart = Picture.RUN.chart();

        @Setup
        public void ask() {
            chart = picture.chart();
        }
    }

    @Benchmark
    public byte[] picture(Asked state) {
        return state.painter.png(state.chart, Language.FR);
    }
}
