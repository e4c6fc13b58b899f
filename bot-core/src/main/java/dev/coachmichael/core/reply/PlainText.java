package dev.coachmichael.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as plain text: for transcripts, the terminal and the {@code text} of JSON answers. */
public final class PlainText {

    private PlainText() {}

    /** All blocks but buttons, a blank line apart; charts tell what they show. */
    public static String of(List<Block> blocks) {
        return blocks.stream()
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
            case Block.Table table -> table(table);
            case Chart chart -> chart.alt();
            case Block.File file -> file.name();
            case Block.Actions actions -> "";
            case Block.Sources sources ->
                sources.sources().stream()
                        .map(source -> source.title() + ", " + source.section())
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Columns aligned by spaces; the first to the left, the others to the right. */
    public static String table(Block.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        lines.addAll(table.rows());
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> row(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            row.append(column == 0 ? "" : "  ").append(column == 0 ? cell + padding : padding + cell);
        }
        return row.toString().stripTrailing();
    }
}
