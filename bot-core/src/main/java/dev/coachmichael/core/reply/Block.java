package dev.coachmichael.core.reply;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * One block of a reply. Text is plain: a door escapes it. A block is shown whole where it fits a message of its own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.File.class, name = "file"),
    @JsonSubTypes.Type(value = Block.Actions.class, name = "actions"),
    @JsonSubTypes.Type(value = Block.Sources.class, name = "sources")
})
public sealed interface Block
        permits Block.Paragraph, Block.Bullets, Block.Table, Chart, Block.File, Block.Actions, Block.Sources {

    /** Sentences; line breaks inside are kept. */
    record Paragraph(String text) implements Block {}

    /** A list; each item is one or more sentences. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Rows of cells under column names; every row has as many cells as there are columns. */
    record Table(List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("A row of the table has not " + width + " cells");
            }
        }
    }

    /** A document to hand over; {@code content} is what it holds, as text. */
    record File(String name, String mediaType, String content) implements Block {}

    /** Buttons under the reply, the safe choice first, at most six. */
    record Actions(List<Action> actions) implements Block {
        public Actions {
            actions = List.copyOf(actions);
            if (actions.isEmpty() || actions.size() > 6) {
                throw new IllegalArgumentException("A reply has one to six buttons, not " + actions.size());
            }
        }
    }

    /** Where knowledge came from. */
    record Sources(List<Source> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }
    }
}
