package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Source;
import java.util.List;

/** The words of blocks: what a message, a caption or a file says. */
final class BlockText {

    private static final int LONGEST_ALT = 300;
    private static final String BULLET = "• ";

    private BlockText() {}

    /** Everything that blocks say; buttons and files say nothing here. */
    static void append(Markup markup, List<Block> blocks, Language language) {
        boolean afterParagraph = false;
        for (Block block : blocks) {
            int before = markup.visible();
            if (before > 0 && says(block)) {
                markup.text(afterParagraph && block instanceof Block.Bullets ? "\n" : "\n\n");
            }
            append(markup, block, language);
            if (says(block)) {
                afterParagraph = block instanceof Block.Paragraph;
            }
        }
    }

    /** How many units a block takes alone; French, whose signs take more room, stands for both languages. */
    static int visible(Block block) {
        Markup markup = Markup.plain();
        append(markup, block, Language.FR);
        return markup.visible();
    }

    /** Whether a block has words of its own in a message. */
    static boolean says(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> !SafeText.blank(paragraph.text());
            case Block.Bullets bullets -> !bullets.items().isEmpty();
            case Block.Table table -> !table.rows().isEmpty();
            case Chart chart -> !SafeText.blank(alt(chart));
            case Block.File file -> false;
            case Block.Actions actions -> false;
            case Block.Sources sources -> !sources.sources().isEmpty();
        };
    }

    /** The whole text as a file holds it: nothing cut, tables as wide as they are. */
    static String document(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            Markup markup = Markup.plain();
            if (block instanceof Block.Table table) {
                markup.text(TableText.aligned(table));
            } else {
                append(markup, block, Language.FR);
            }
            text.append(markup.written()).append(markup.visible() > 0 ? "\n\n" : "");
        }
        return text.toString();
    }

    private static void append(Markup markup, Block block, Language language) {
        if (!says(block)) {
            return;
        }
        switch (block) {
            case Block.Paragraph paragraph -> markup.text(paragraph.text());
            case Block.Bullets bullets -> markup.text(BULLET + String.join("\n" + BULLET, bullets.items()));
            case Block.Table table -> TableText.append(markup, table, language);
            case Chart chart -> markup.italic(alt(chart));
            case Block.File file -> {}
            case Block.Actions actions -> {}
            case Block.Sources sources -> sources(markup, sources.sources(), language);
        }
    }

    private static String alt(Chart chart) {
        return TextCuts.beginning(chart.alt().isBlank() ? chart.title() : chart.alt(), LONGEST_ALT);
    }

    private static void sources(Markup markup, List<Source> sources, Language language) {
        String open = language == Language.FR ? ", «\u202F" : ", “";
        String close = language == Language.FR ? "\u202F»" : "”";
        boolean first = true;
        for (Source source : sources) {
            String section = source.section().isBlank() ? "" : open + source.section() + close;
            markup.text(first ? "" : "\n").italic(source.title() + section);
            first = false;
        }
    }
}
