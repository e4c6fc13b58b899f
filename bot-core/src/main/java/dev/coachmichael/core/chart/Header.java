package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.Layer.Place;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The top of a picture: the title, and under it the name of each series beside its colour, the left axis' names on the
 * left and the right axis' on the right.
 */
final class Header {

    private static final double SWATCH = 26;
    private static final double SWATCH_GAP = 12;
    private static final double WORD_GAP = 10;
    private static final double NAME_GAP = 36;
    private static final double LINE_HEIGHT = 40;
    private static final int TITLE_LINES = 2;

    private final Sheet sheet;
    private final Chart chart;
    private final List<Layer> layers;

    Header(Sheet sheet, Chart chart, List<Layer> layers) {
        this.sheet = sheet;
        this.chart = chart;
        this.layers = layers;
    }

    /** Draws the title and tells where it ends. */
    double drawTitle() {
        Lettering letters = sheet.letters();
        double y = Sheet.MARGIN - 8;
        String title = letters.drawable(chart.title());
        for (String line : Lettering.balanced(title, letters.title, Sheet.INNER_WIDTH, TITLE_LINES)) {
            sheet.write(line, letters.title, sheet.theme().ink(), Sheet.MARGIN, y + Lettering.ascent(letters.title));
            y += Lettering.height(letters.title);
        }
        return y + 10;
    }

    /** Draws the names under the title and tells where they end. */
    double drawNames(double top) {
        return drawRows(top) + 14;
    }

    /** All on one line if they fit; else those without an axis below; else as they come. */
    private double drawRows(double top) {
        List<Name> left = names(Place.LEFT);
        List<Name> right = names(Place.RIGHT);
        List<Name> others = names(Place.AREA);
        others.addAll(names(Place.FREE));
        List<Name> all = new ArrayList<>(left);
        all.addAll(others);
        if (fit(all, right)) {
            drawApart(all, right, top);
            return top + LINE_HEIGHT;
        }
        if (fit(left, right)) {
            drawApart(left, right, top);
            return others.isEmpty() ? top + LINE_HEIGHT : drawWrapped(others, top + LINE_HEIGHT);
        }
        all.addAll(right);
        return drawWrapped(all, top);
    }

    private List<Name> names(Place place) {
        return Layer.at(place, named()).stream().map(this::name).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The point that is marked among others carries its name itself. */
    private List<Layer> named() {
        return chart.kind() == Kind.POINTS ? layers.subList(0, layers.size() - 1) : layers;
    }

    private boolean fit(List<Name> left, List<Name> right) {
        return widthOf(left) + widthOf(right) + (right.isEmpty() ? 0 : NAME_GAP) <= Sheet.INNER_WIDTH;
    }

    private void drawApart(List<Name> left, List<Name> right, double top) {
        drawRow(left, Sheet.MARGIN, top);
        drawRow(right, Sheet.WIDTH - Sheet.MARGIN - widthOf(right), top);
    }

    private double drawWrapped(List<Name> names, double top) {
        List<Name> row = new ArrayList<>();
        double y = top;
        for (Name name : names) {
            row.add(name);
            if (row.size() > 1 && widthOf(row) > Sheet.INNER_WIDTH) {
                row.removeLast();
                drawRow(row, Sheet.MARGIN, y);
                row.clear();
                row.add(name);
                y += LINE_HEIGHT;
            }
        }
        drawRow(row, Sheet.MARGIN, y);
        return y + LINE_HEIGHT;
    }

    private Name name(Layer layer) {
        Lettering letters = sheet.letters();
        String unit = UnitText.symbol(layer.unit());
        String detail =
                switch (layer.place()) {
                    case LEFT, RIGHT -> unit;
                    case AREA, FREE ->
                        layer.range()
                                .map(range -> value(layer, range.min()) + "\u2013" + value(layer, range.max())
                                        + (unit.isEmpty() ? "" : "\u202f" + unit))
                                .orElse(unit);
                };
        double swatch = alone() ? 0 : SWATCH + SWATCH_GAP;
        double room = Sheet.INNER_WIDTH - swatch - WORD_GAP - Lettering.width(detail, letters.text);
        String word = Lettering.shortened(letters.drawable(layer.series().name()), letters.strong, room);
        return new Name(layer, word, word.equals(unit) || word.endsWith("(" + unit + ")") ? "" : detail);
    }

    private String value(Layer layer, double value) {
        return UnitText.value(layer.unit(), value, sheet.language());
    }

    private boolean alone() {
        return named().size() == 1;
    }

    private double widthOf(List<Name> names) {
        double words = names.stream().mapToDouble(this::widthOf).sum();
        return words + NAME_GAP * Math.max(0, names.size() - 1);
    }

    private double widthOf(Name name) {
        double unit = name.detail.isEmpty() ? 0 : WORD_GAP + Lettering.width(name.detail, sheet.letters().text);
        return (alone() ? 0 : SWATCH + SWATCH_GAP) + Lettering.width(name.word, sheet.letters().strong) + unit;
    }

    private void drawRow(List<Name> names, double left, double top) {
        Lettering letters = sheet.letters();
        double base = top + Lettering.ascent(letters.text);
        double x = left;
        for (Name name : names) {
            double word = x;
            if (!alone()) {
                drawSwatch(name.layer, x, base - 0.36 * letters.text.getSize());
                word += SWATCH + SWATCH_GAP;
            }
            sheet.write(name.word, letters.strong, sheet.theme().ink(), word, base);
            double unit = word + Lettering.width(name.word, letters.strong) + WORD_GAP;
            sheet.write(name.detail, letters.text, sheet.theme().muted(), unit, base);
            x += widthOf(name) + NAME_GAP;
        }
    }

    private void drawSwatch(Layer layer, double x, double middle) {
        if (chart.kind() == Kind.POINTS) {
            sheet.graphics().setColor(sheet.theme().ofSeries(layer.number()));
            sheet.graphics().fill(PointShape.of(layer.number(), x + SWATCH / 2, middle, SWATCH * 0.8));
            return;
        }
        boolean area = layer.place() == Place.AREA;
        boolean solid = area || (chart.kind() == Kind.BARS && layer.place() == Place.LEFT);
        Color color = area ? sheet.theme().areaInk() : sheet.theme().ofSeries(layer.number());
        double height = solid ? 20 : 6;
        sheet.graphics().setColor(color);
        sheet.graphics().fill(new RoundRectangle2D.Double(x, middle - height / 2, SWATCH, height, 6, 6));
    }

    private record Name(Layer layer, String word, String detail) {}
}
