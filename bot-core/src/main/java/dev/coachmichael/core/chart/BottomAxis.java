package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words under lines: round numbers or days, none touching its neighbour. A short name such as "km" stands behind the
 * last number, a longer one below.
 */
final class BottomAxis {

    /** A place on the axis and what is written there. */
    record Mark(double x, String text) {}

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_UNIT = 4;
    private static final double TICK = 8;
    private static final double GAP = 12;

    private final Sheet sheet;
    private final Range range;
    private final List<Mark> marks;
    private final String name;

    private BottomAxis(Sheet sheet, Range range, List<Mark> marks, String name) {
        boolean unit = !name.isEmpty() && name.length() <= LONGEST_UNIT && !marks.isEmpty();
        this.sheet = sheet;
        this.range = range;
        this.marks = unit ? withUnit(marks, name) : List.copyOf(marks);
        this.name = unit ? "" : name;
    }

    /** Round numbers between the smallest and the largest of these. */
    static BottomAxis ofNumbers(double[] all, String name, Sheet sheet) {
        Range range = range(all);
        boolean whole = Arrays.stream(all).allMatch(x -> x == Math.rint(x));
        double step = Scale.decimalStepFrom((range.max() - range.min()) / MOST_STEPS);
        double written = whole ? Math.max(1, step) : step;
        int decimals = UnitText.decimalsOf(written);
        List<Mark> marks = new ArrayList<>();
        double slack = 1e-9 * (range.max() - range.min());
        double first = Math.ceil((range.min() - slack) / written);
        for (int i = 0; (first + i) * written <= range.max() + slack; i++) {
            double x = (first + i) * written;
            marks.add(new Mark(x, UnitText.decimal(x, decimals, sheet.language())));
        }
        return new BottomAxis(sheet, range, marks, name);
    }

    /** Mondays, months or years between the first and the last of these days since 1970. */
    static BottomAxis ofDays(double[] all, String name, Sheet sheet) {
        Range range = range(all);
        return new BottomAxis(sheet, range, DayMarks.between(range, MOST_STEPS, sheet.language()), name);
    }

    private static Range range(double[] all) {
        double[] sorted = Arrays.stream(all).filter(Layer::known).sorted().toArray();
        double first = sorted.length == 0 ? 0 : sorted[0];
        double last = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        return last > first ? new Range(first, last) : new Range(first - 1, first + 1);
    }

    private static List<Mark> withUnit(List<Mark> marks, String unit) {
        List<Mark> named = new ArrayList<>(marks);
        Mark last = named.removeLast();
        named.add(new Mark(last.x, last.text + "\u202f" + unit));
        return named;
    }

    Range range() {
        return range;
    }

    /** What marks and name take, in pixels. */
    double height() {
        double line = TICK + GAP / 2 + Lettering.height(sheet.letters().text);
        return name.isEmpty() ? line : line + Lettering.height(sheet.letters().small) + 4;
    }

    /** Draws under a plot whose place is {@code from} at the left of the range and {@code to} at the right. */
    void draw(double from, double to, double top) {
        Font font = sheet.letters().text;
        double base = top + TICK + GAP / 2 + Lettering.ascent(font);
        double free = 0;
        for (Mark mark : marks) {
            double x = from + (mark.x - range.min()) / (range.max() - range.min()) * (to - from);
            double width = Lettering.width(mark.text, font);
            double left = Math.clamp(x - width / 2, GAP, Math.max(GAP, Sheet.WIDTH - GAP - width));
            if (left >= free) {
                sheet.graphics().setColor(sheet.theme().baseLine());
                sheet.graphics().setStroke(Sheet.line(2));
                sheet.graphics().draw(new Line2D.Double(x, top, x, top + TICK));
                sheet.write(mark.text, font, sheet.theme().muted(), left, base);
                free = left + width + GAP;
            }
        }
        if (!name.isEmpty()) {
            double below = top + height() - Lettering.height(sheet.letters().small) - 4;
            sheet.writeAxisName(
                    name, new Rectangle2D.Double(from, below, to - from, Lettering.height(sheet.letters().small) + 4));
        }
    }
}
