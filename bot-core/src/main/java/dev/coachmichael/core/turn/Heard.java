package dev.coachmichael.core.turn;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound;
import java.util.List;

/** What the speaker said or did. */
public sealed interface Heard {

    /** The words to show a transcript; empty when there were none. */
    String words();

    /** Words, in order when several messages became one turn. */
    record Words(String words) implements Heard {}

    /** Files, with the words that came along. */
    record Files(List<FileReference> files, String words) implements Heard {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** A button that we made: the skill and the input that we kept for it. */
    record Pressed(String skill, JsonNode input, String words) implements Heard {}

    /** Something that the coach cannot read. */
    record Unreadable(Inbound.Media media, String words) implements Heard {}

    /** The coach was added to a room. */
    record Welcomed(String words) implements Heard {}
}
