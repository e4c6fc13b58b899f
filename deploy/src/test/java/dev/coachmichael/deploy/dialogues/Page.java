package dev.coachmichael.deploy.dialogues;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.deploy.dialogues.DialogueHouse.Exchange;
import java.util.List;
import java.util.stream.Collectors;

/** Dialogues as Markdown: what the runner says in bold behind a bar, tables in signs, buttons as {@code Label}. */
final class Page {

    private final StringBuilder page = new StringBuilder();

    Page(String title, String introduction) {
        page.append("# ").append(title).append("\n\n").append(introduction);
    }

    void add(String title, List<Exchange> exchanges) {
        page.append("\n## ").append(title).append('\n');
        for (Exchange exchange : exchanges) {
            page.append("\n> ").append(said(exchange.line())).append("\n");
            exchange.answer()
                    .blocks()
                    .forEach(block -> page.append('\n').append(shown(block)).append('\n'));
        }
    }

    private static String said(String line) {
        return Script.isButton(line) ? "`" + Script.label(line) + "`" : "**" + line + "**";
    }

    private static String shown(Block block) {
        return switch (block) {
            case Chart chart -> "*▒ " + chart.alt() + "*";
            case Block.Actions actions ->
                actions.actions().stream()
                        .map(Action::label)
                        .map(label -> "`" + label + "`")
                        .collect(Collectors.joining(" "));
            case Block.Table table -> "```\n" + PlainText.table(table) + "\n```";
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            // Two spaces keep a line of its own in Markdown.
            case Block.Paragraph paragraph -> paragraph.text().replace("\n", "  \n");
            case Block.File file -> PlainText.of(List.of(file));
            case Block.Sources sources -> PlainText.of(List.of(sources));
        };
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
