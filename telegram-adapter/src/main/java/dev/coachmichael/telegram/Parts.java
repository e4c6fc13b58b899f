package dev.coachmichael.telegram;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a reply into parts of which each is one message: a text, or one picture or file with its caption. A block stays
 * whole where it fits a message of its own. Buttons come with the last part.
 */
final class Parts {

    /** Units of a text; Telegram takes 4,096, the rest is reserve. */
    static final int TEXT = 4_000;

    /** Units of a caption; Telegram takes 1,024. */
    static final int CAPTION = 1_000;

    /** More than this, and the words come as one file. */
    static final int MOST = 6;

    private static final String FILE_NAME = "coach-michael.txt";
    private static final int BUTTONS = 6;
    /** Line breaks between two blocks. */
    private static final int BETWEEN = 2;

    /** Less room than this at the end of a message is left free: a cut there would only tear a text apart. */
    private static final int WORTH_FILLING = 1_000;

    private Parts() {}

    /** The parts in order; at least one, none empty. */
    static List<List<Block>> of(List<Block> blocks) {
        List<Block> content = blocks.stream()
                .filter(block -> BlockText.says(block) || media(block))
                .toList();
        List<List<Block>> parts = fold(content);
        if (parts.size() > MOST) {
            parts = fold(asFile(content));
        }
        List<Action> buttons = blocks.stream()
                .flatMap(block -> block instanceof Block.Actions actions ? actions.actions().stream() : Stream.empty())
                .limit(BUTTONS)
                .toList();
        if (parts.isEmpty()) {
            parts.add(new ArrayList<>(buttons.isEmpty() ? List.of(new Block.Paragraph("…")) : List.of()));
        }
        if (!buttons.isEmpty()) {
            parts.getLast().add(new Block.Actions(buttons));
        }
        return parts;
    }

    /** Whether a block makes a message a picture or a file. */
    static boolean media(Block block) {
        return block instanceof Chart || block instanceof Block.File;
    }

    private static List<List<Block>> fold(List<Block> content) {
        List<List<Block>> parts = new ArrayList<>();
        Filling part = new Filling();
        for (Block block : content) {
            for (Block piece : BlockCuts.pieces(block, part.worthFilling(), TEXT)) {
                int units = BlockText.visible(piece);
                if (!part.takes(piece, units)) {
                    parts.add(part.blocks);
                    part = new Filling();
                }
                part.add(piece, units);
            }
        }
        if (!part.blocks.isEmpty()) {
            parts.add(part.blocks);
        }
        return parts;
    }

    /** A part that still grows. */
    private static final class Filling {
        private final List<Block> blocks = new ArrayList<>();
        private int used;
        private boolean media;

        private boolean takes(Block next, int units) {
            boolean captioned = media || media(next);
            return blocks.isEmpty() || !(media && media(next)) && used + units <= (captioned ? CAPTION : TEXT);
        }

        private void add(Block next, int units) {
            blocks.add(next);
            used += units + BETWEEN;
            media |= media(next);
        }

        /** How long the first piece of a block may be that is cut anyway. */
        private int worthFilling() {
            int left = media ? 0 : TEXT - used;
            return left < WORTH_FILLING ? TEXT : left;
        }
    }

    private static List<Block> asFile(List<Block> content) {
        List<Block> words = content.stream().filter(block -> !media(block)).toList();
        String all = BlockText.document(words);
        List<Block> instead = new ArrayList<>();
        instead.add(new Block.Paragraph(TextCuts.beginning(all.strip(), CAPTION - 100)));
        instead.add(new Block.File(FILE_NAME, "text/plain", all));
        content.stream().filter(Parts::media).forEach(instead::add);
        return instead;
    }
}
