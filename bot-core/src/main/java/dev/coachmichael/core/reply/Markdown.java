package dev.coachmichael.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as blocks. What a block cannot hold is left out: addresses of links, pictures, HTML, emphasis. The words stay.
 */
public final class Markdown {

    private static final int LONGEST = 12_000;
    private static final int DEEPEST = 12;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    /** The blocks of a text; none when nothing readable is in it. */
    public static List<Block> blocks(String markdown) {
        String text = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        List<Block> blocks = new ArrayList<>();
        addAll(PARSER.parse(text), blocks, 0);
        return blocks;
    }

    private static void addAll(Node parent, List<Block> blocks, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth < DEEPEST) {
                add(node, blocks, depth);
            }
        }
    }

    private static void add(Node node, List<Block> blocks, int depth) {
        if (node instanceof Paragraph || node instanceof Heading) {
            say(words(node), blocks);
        } else if (node instanceof ListBlock list) {
            List<String> items = new ArrayList<>();
            items(list, items, depth);
            if (!items.isEmpty()) {
                blocks.add(new Block.Bullets(items));
            }
        } else if (node instanceof TableBlock table) {
            table(table, blocks);
        } else if (node instanceof FencedCodeBlock code) {
            say(code.getLiteral().strip(), blocks);
        } else if (node instanceof IndentedCodeBlock code) {
            say(code.getLiteral().strip(), blocks);
        } else if (node instanceof BlockQuote quote) {
            addAll(quote, blocks, depth + 1);
        }
    }

    private static void say(String words, List<Block> blocks) {
        if (!words.isBlank()) {
            blocks.add(new Block.Paragraph(words));
        }
    }

    /** Items of lists in lists follow their parent. */
    private static void items(Node list, List<String> items, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item instanceof ListItem)) {
                continue;
            }
            List<String> own = new ArrayList<>();
            List<String> below = new ArrayList<>();
            for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof ListBlock) {
                    items(part, below, depth + 1);
                } else {
                    own.add(words(part));
                }
            }
            String words = String.join("\n", own).strip();
            if (!words.isEmpty()) {
                items.add(words);
            }
            items.addAll(below);
        }
    }

    private static void table(TableBlock table, List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            return;
        }
        List<String> columns = rows.removeFirst();
        rows.replaceAll(row -> fitted(row, columns.size()));
        blocks.add(new Block.Table(columns, rows));
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(words(cell));
            }
        }
        return cells;
    }

    private static List<String> fitted(List<String> row, int width) {
        List<String> fitted = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }

    /** The words below a node, without recursion: a hostile text may nest as deep as it is long. */
    private static String words(Node top) {
        StringBuilder words = new StringBuilder();
        Node node = top.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append('\n');
            }
            boolean enters = node.getFirstChild() != null && !(node instanceof Image);
            node = enters ? node.getFirstChild() : after(node, top);
        }
        return words.toString().strip();
    }

    private static @Nullable Node after(Node node, Node top) {
        Node at = node;
        while (at != null && at != top) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
