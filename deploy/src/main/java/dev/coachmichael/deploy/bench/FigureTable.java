package dev.coachmichael.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as a table for people. */
final class FigureTable {

    private static final List<String> HEADER = List.of("part", "figure", "value", "", "aim", "", "");
    private static final int VALUE = 2;

    private FigureTable() {}

    /** Columns two spaces apart, values to the right; a line ends with its last letter. */
    static String of(List<Figure> figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        String before = "";
        for (Figure figure : figures) {
            String part = figure.part().code();
            lines.add(List.of(
                    part.equals(before) ? "" : part,
                    figure.name(),
                    Figure.number(figure.value()),
                    figure.unit(),
                    figure.aim().map(Aim::toString).orElse(""),
                    figure.met().map(met -> met ? "met" : "MISSED").orElse(""),
                    figure.note()));
            before = part;
        }
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : "  ").append(column == VALUE ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
