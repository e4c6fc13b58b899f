package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart.Unit;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Optional;

/** The colours of paces on a map, and the row that explains them. The slowest and fastest twentieth share the ends. */
final class PaceRamp {

    private static final double OUTER_SHARE = 0.05;
    private static final double ROUNDED_TO_SECONDS = 5;
    private static final int STEPS = 12;
    private static final double STEP_WIDTH = 18;
    private static final double STEP_HEIGHT = 16;
    private static final double GAP = 14;
    private static final double LINE_HEIGHT = 40;

    private final Sheet sheet;
    private final Optional<Range> range;

    PaceRamp(Sheet sheet, double[] paces) {
        this.sheet = sheet;
        this.range = range(paces);
    }

    private static Optional<Range> range(double[] paces) {
        double[] sorted = Arrays.stream(paces).filter(pace -> pace > 0).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int outer = (int) (OUTER_SHARE * sorted.length);
        Range middle = new Range(sorted[outer], sorted[sorted.length - 1 - outer]);
        Range wide = middle.atLeastAsWideAs(Layer.narrowest(Unit.PACE, middle));
        return Optional.of(new Range(
                Math.floor(wide.min() / ROUNDED_TO_SECONDS) * ROUNDED_TO_SECONDS,
                Math.ceil(wide.max() / ROUNDED_TO_SECONDS) * ROUNDED_TO_SECONDS));
    }

    /** In steps, so that a picture has few colours; where the pace is unknown, that of the axes. */
    Color of(double pace) {
        if (range.isEmpty() || Double.isNaN(pace)) {
            return sheet.theme().areaInk();
        }
        Range known = range.get();
        double share = (known.max() - pace) / (known.max() - known.min());
        return step((int) Math.clamp((long) (share * STEPS), 0, STEPS - 1));
    }

    private Color step(int step) {
        return sheet.theme().onRamp(step / (STEPS - 1.0));
    }

    /** Draws the row and tells where it ends. */
    double drawLegend(double top) {
        if (range.isEmpty()) {
            return top;
        }
        Lettering letters = sheet.letters();
        double base = top + Lettering.ascent(letters.text);
        String name = Phrases.in(sheet.language()).say("chart.pace");
        double unit = Sheet.MARGIN + Lettering.width(name, letters.strong) + 10;
        sheet.write(name, letters.strong, sheet.theme().ink(), Sheet.MARGIN, base);
        sheet.write(UnitText.symbol(Unit.PACE), letters.text, sheet.theme().muted(), unit, base);

        String slow = UnitText.value(Unit.PACE, range.get().max(), sheet.language());
        String fast = UnitText.value(Unit.PACE, range.get().min(), sheet.language());
        double x = unit + Lettering.width(UnitText.symbol(Unit.PACE), letters.text) + 2.5 * GAP;
        sheet.write(slow, letters.text, sheet.theme().muted(), x, base);
        x += Lettering.width(slow, letters.text) + GAP;
        drawSteps(x, base - 0.36 * letters.text.getSize());
        x += STEPS * STEP_WIDTH + GAP;
        sheet.write(fast, letters.text, sheet.theme().muted(), x, base);
        return top + LINE_HEIGHT;
    }

    private void drawSteps(double left, double middle) {
        var graphics = sheet.graphics();
        var whole = new RoundRectangle2D.Double(
                left, middle - STEP_HEIGHT / 2, STEPS * STEP_WIDTH, STEP_HEIGHT, STEP_HEIGHT, STEP_HEIGHT);
        var before = graphics.getClip();
        graphics.clip(whole);
        for (int i = 0; i < STEPS; i++) {
            graphics.setColor(step(i));
            graphics.fill(new Rectangle2D.Double(
                    left + i * STEP_WIDTH, middle - STEP_HEIGHT / 2, STEP_WIDTH + 1, STEP_HEIGHT));
        }
        graphics.setClip(before);
    }
}
