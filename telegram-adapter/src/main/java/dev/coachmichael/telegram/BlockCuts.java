package dev.coachmichael.telegram;

import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts one block that is longer than a message: texts at sentences, lists at items, tables at rows under their head. */
final class BlockCuts {

    private BlockCuts() {}

    /**
     * The block itself when it fits; else pieces of at most {@code limit} units, the first of at most {@code first}.
     */
    static List<Block> pieces(Block block, int first, int limit) {
        if (BlockText.visible(block) <= limit) {
            return List.of(block);
        }
        return switch (block) {
            case Block.Paragraph paragraph -> texts(paragraph.text(), first, limit);
            case Block.Bullets bullets -> bullets(bullets, first, limit);
            case Block.Table table -> table(table, first, limit);
            case Block.Sources sources -> sources(sources, first, limit);
            case Chart chart -> List.of(chart);
            case Block.File file -> List.of(file);
            case Block.Actions actions -> List.of(actions);
        };
    }

    private static List<Block> texts(String text, int first, int limit) {
        List<Block> pieces = new ArrayList<>();
        for (String piece : TextCuts.pieces(SafeText.shown(text), first, limit)) {
            if (!SafeText.blank(piece)) {
                pieces.add(new Block.Paragraph(piece));
            }
        }
        return pieces;
    }

    private static List<Block> bullets(Block.Bullets bullets, int first, int limit) {
        return grouped(bullets.items(), Block.Bullets::new, item -> texts("• " + item, limit, limit), first, limit);
    }

    private static List<Block> table(Block.Table table, int first, int limit) {
        Function<List<List<String>>, Block> rows = some -> new Block.Table(table.columns(), some);
        return grouped(table.rows(), rows, row -> texts(String.join("\n", row), limit, limit), first, limit);
    }

    private static List<Block> sources(Block.Sources sources, int first, int limit) {
        Function<Source, List<Block>> alone = source -> texts(source.title(), limit, limit);
        return grouped(sources.sources(), Block.Sources::new, alone, first, limit);
    }

    /** As many members in each block as fit; a member that is too long alone is cut as a text. */
    private static <T> List<Block> grouped(
            List<T> members, Function<List<T>, Block> block, Function<T, List<Block>> cut, int first, int limit) {
        List<Block> pieces = new ArrayList<>();
        int from = 0;
        while (from < members.size()) {
            int room = pieces.isEmpty() ? first : limit;
            int to = furthest(members, from, block, room);
            if (to == from && room < limit) {
                to = furthest(members, from, block, limit);
            }
            if (to > from) {
                pieces.add(block.apply(members.subList(from, to)));
                from = to;
            } else {
                pieces.addAll(cut.apply(members.get(from++)));
            }
        }
        return pieces;
    }

    /** By halving: the size of a block grows with its members, except that a table may turn into cards. */
    private static <T> int furthest(List<T> members, int from, Function<List<T>, Block> block, int room) {
        int fits = from;
        int beyond = members.size() + 1;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) >>> 1;
            if (BlockText.visible(block.apply(members.subList(from, middle))) <= room) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return fits;
    }
}
