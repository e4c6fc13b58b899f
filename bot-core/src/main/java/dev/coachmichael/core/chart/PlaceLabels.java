package dev.coachmichael.core.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels under bars, chosen so that none touches its neighbour: on one line if they fit, else on more, else in small
 * letters, else only some of them, shortened at last.
 *
 * @param font the letters of all labels
 * @param lines how many lines the longest label has
 * @param shown the labels that are written
 */
record PlaceLabels(Font font, int lines, List<Shown> shown) {

    /** A label of the n-th place, from 0, in lines. */
    record Shown(int place, List<String> lines) {}

    private record Style(Font font, int lines) {}

    private static final double GAP = 8;
    private static final int FEWEST_SHOWN = 4;
    private static final int MOST_LINES = 3;

    PlaceLabels {
        shown = List.copyOf(shown);
    }

    /**
     * @param labels one per place, may be blank
     * @param slot the width of a place in pixels
     */
    static PlaceLabels of(List<String> labels, double slot, Lettering letters) {
        for (Style style : styles(letters)) {
            if (fits(labels, style, slot)) {
                return every(1, labels, style, slot);
            }
        }
        int most = Math.max(1, labels.size() / FEWEST_SHOWN);
        Style plain = new Style(letters.text, 1);
        for (int step = 2; step < most; step++) {
            if (fits(some(step, labels), plain, step * slot)) {
                return every(step, labels, plain, slot);
            }
        }
        return every(most, labels, new Style(letters.small, MOST_LINES), slot);
    }

    private static List<Style> styles(Lettering letters) {
        return List.of(
                new Style(letters.text, 1),
                new Style(letters.text, 2),
                new Style(letters.small, 1),
                new Style(letters.small, 2),
                new Style(letters.small, MOST_LINES));
    }

    double height() {
        return shown.isEmpty() ? 0 : lines * Lettering.height(font);
    }

    private static boolean fits(List<String> labels, Style style, double slot) {
        return labels.stream()
                .allMatch(label -> String.join(" ", linesOf(label, style, slot)).equals(label));
    }

    private static List<String> linesOf(String label, Style style, double slot) {
        return Lettering.wrapped(label, style.font, slot - GAP, style.lines);
    }

    private static List<String> some(int step, List<String> labels) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += step) {
            some.add(labels.get(i));
        }
        return some;
    }

    private static PlaceLabels every(int step, List<String> labels, Style style, double slot) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += step) {
            if (!labels.get(i).isBlank()) {
                shown.add(new Shown(i, linesOf(labels.get(i), style, step * slot)));
            }
        }
        int highest = shown.stream().mapToInt(label -> label.lines.size()).max().orElse(0);
        return new PlaceLabels(style.font, highest, highest > 1 ? pairsBroken(shown) : shown);
    }

    /** Beside labels of several lines, a day and its month stand on two lines like their neighbours. */
    private static List<Shown> pairsBroken(List<Shown> labels) {
        return labels.stream()
                .map(label -> label.lines.size() > 1 || label.lines.getFirst().split(" ").length != 2
                        ? label
                        : new Shown(label.place, List.of(label.lines.getFirst().split(" "))))
                .toList();
    }
}
