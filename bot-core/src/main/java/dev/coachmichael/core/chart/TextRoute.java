package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A way over ground in dots of Braille, which are two to a column and four to a line, north up. */
final class TextRoute {

    private static final int MOST_COLUMNS = 44;
    private static final int MOST_LINES = 16;
    private static final char BLANK = '\u2800';

    /** The bits of a sign's dots, from the top down, left and right. */
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private static final char START = '\u25cb';
    private static final char FINISH = '\u25cf';

    private final Route route;
    private final Language language;
    private final double metersPerDot;
    private final char[][] signs;

    TextRoute(Route route, Language language, int columns) {
        this.route = route;
        this.language = language;
        double wide = route.width().max() - route.width().min();
        double high = route.height().max() - route.height().min();
        int most = Math.min(columns, MOST_COLUMNS);
        this.metersPerDot = Math.max(wide / (2 * most - 1), high / (4 * MOST_LINES - 1));
        this.signs = new char[(int) (high / metersPerDot) / 4 + 1][(int) (wide / metersPerDot) / 2 + 1];
        for (char[] line : signs) {
            Arrays.fill(line, BLANK);
        }
    }

    List<String> lines() {
        for (int i = 1; i < route.size(); i++) {
            if (!route.gap(i - 1) && !route.gap(i)) {
                dotsBetween(i - 1, i);
            }
        }
        route.ends().ifPresent(ends -> {
            signs[row(ends[0]) / 4][column(ends[0]) / 2] = START;
            signs[row(ends[1]) / 4][column(ends[1]) / 2] = FINISH;
        });
        List<String> lines = new ArrayList<>();
        for (char[] line : signs) {
            lines.add(new String(line).replace(BLANK, ' ').stripTrailing());
        }
        lines.add(legend());
        return lines;
    }

    private void dotsBetween(int from, int to) {
        int steps = Math.max(1, Math.max(Math.abs(column(to) - column(from)), Math.abs(row(to) - row(from))));
        for (int step = 0; step <= steps; step++) {
            int x = column(from) + Math.round((float) (column(to) - column(from)) * step / steps);
            int y = row(from) + Math.round((float) (row(to) - row(from)) * step / steps);
            signs[y / 4][x / 2] |= (char) DOTS[y % 4][x % 2];
        }
    }

    private int column(int point) {
        return (int) ((route.east()[point] - route.width().min()) / metersPerDot);
    }

    private int row(int point) {
        return (int) ((route.height().max() - route.north()[point]) / metersPerDot);
    }

    /** "○ départ  ● arrivée  5:10–6:40 min/km". */
    private String legend() {
        Phrases phrases = Phrases.in(language);
        double[] paces =
                Arrays.stream(route.paces()).filter(pace -> pace > 0).sorted().toArray();
        String ends = START + " " + phrases.say("chart.start") + "  " + FINISH + " " + phrases.say("chart.finish");
        if (paces.length == 0) {
            return ends;
        }
        Range range = new Range(paces[0], paces[paces.length - 1]);
        return ends + "  " + UnitText.value(Unit.PACE, range.min(), language) + "\u2013"
                + UnitText.value(Unit.PACE, range.max(), language) + "\u202f" + UnitText.symbol(Unit.PACE);
    }
}
