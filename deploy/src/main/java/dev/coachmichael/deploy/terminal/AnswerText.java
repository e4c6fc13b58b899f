package dev.coachmichael.deploy.terminal;

import dev.coachmichael.core.chart.ChartText;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer as a terminal shows it: charts in characters, buttons as numbers to type. */
public final class AnswerText {

    private static final int COLUMNS = 80;

    private AnswerText() {}

    public static String of(Outgoing answer) {
        return answer.blocks().stream()
                .map(block -> text(answer, block))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The buttons of an answer, in the order of their numbers. */
    public static List<Action> buttons(Outgoing answer) {
        return answer.blocks().stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(block -> ((Block.Actions) block).actions().stream())
                .toList();
    }

    private static String text(Outgoing answer, Block block) {
        return switch (block) {
            case Chart chart -> ChartText.of(chart, answer.language(), COLUMNS);
            case Block.Actions actions -> numbered(actions.actions());
            case Block.Paragraph paragraph -> PlainText.of(List.of(paragraph));
            case Block.Bullets bullets -> PlainText.of(List.of(bullets));
            case Block.Table table -> PlainText.of(List.of(table));
            case Block.File file -> PlainText.of(List.of(file));
            case Block.Sources sources -> PlainText.of(List.of(sources));
        };
    }

    private static String numbered(List<Action> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> "[" + (i + 1) + "] " + actions.get(i).label())
                .collect(Collectors.joining("  "));
    }
}
