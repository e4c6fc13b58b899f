package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Block;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a phone: aligned columns when they are narrow enough, else one card per row. */
final class TableText {

    /** What a phone shows in letters of equal width without breaking the line. */
    static final int PHONE_COLUMNS = 30;

    private static final String GAP = "  ";

    private TableText() {}

    static void append(Markup markup, Block.Table table, Language language) {
        int[] widths = widths(table);
        if (lineWidth(widths) <= PHONE_COLUMNS && !multiline(table)) {
            markup.fixed(aligned(table, widths));
        } else {
            cards(markup, table, language);
        }
    }

    /** Aligned columns however wide they get, for a file. */
    static String aligned(Block.Table table) {
        return aligned(table, widths(table));
    }

    private static String aligned(Block.Table table, int[] widths) {
        StringBuilder lines = new StringBuilder();
        boolean[] numbers = numbers(table);
        if (table.columns().stream().anyMatch(name -> !name.isBlank())) {
            line(lines, table.columns(), widths, numbers);
            lines.append("─".repeat(lineWidth(widths))).append('\n');
        }
        table.rows().forEach(row -> line(lines, row, widths, numbers));
        return lines.isEmpty() ? "" : lines.substring(0, lines.length() - 1);
    }

    private static void line(StringBuilder lines, List<String> cells, int[] widths, boolean[] numbers) {
        int start = lines.length();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, widths[i] - width(cell)));
            lines.append(i == 0 ? "" : GAP).append(numbers[i] ? padding + cell : cell + padding);
        }
        int end = lines.length();
        while (end > start && lines.charAt(end - 1) == ' ') {
            end--;
        }
        lines.setLength(end);
        lines.append('\n');
    }

    private static void cards(Markup markup, Block.Table table, Language language) {
        String colon = language == Language.FR ? "\u202F: " : ": ";
        boolean first = true;
        for (List<String> row : table.rows()) {
            markup.text(first ? "" : "\n\n").bold(row.isEmpty() ? "" : row.getFirst());
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isBlank()) {
                    String name = table.columns().get(i);
                    markup.text("\n• " + (name.isBlank() ? "" : name + colon) + row.get(i));
                }
            }
            first = false;
        }
    }

    private static boolean multiline(Block.Table table) {
        return table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.indexOf('\n') >= 0)
                || table.columns().stream().anyMatch(name -> name.indexOf('\n') >= 0);
    }

    private static int lineWidth(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    private static int[] widths(Block.Table table) {
        int[] widths = table.columns().stream().mapToInt(TableText::width).toArray();
        for (List<String> row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    /** Columns of letters of equal width: marks take none, pictographs and East Asian letters two. */
    private static int width(String cell) {
        return cell.codePoints().map(TableText::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return letter >= 0x1100 && (letter <= 0x115F || letter >= 0x2E80 && letter <= 0xD7FF || letter >= 0x1F000)
                ? 2
                : 1;
    }

    private static boolean[] numbers(Block.Table table) {
        boolean[] numbers = new boolean[table.columns().size()];
        for (int i = 1; i < numbers.length; i++) {
            int column = i;
            numbers[i] = table.rows().stream()
                    .map(row -> row.get(column))
                    .allMatch(cell -> cell.isEmpty() || Character.isDigit(cell.charAt(0)) || cell.charAt(0) == '-');
        }
        return numbers;
    }
}
