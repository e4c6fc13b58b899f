package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part of a reply as the Bot API takes it: words, at most one picture or file, and buttons.
 *
 * @param blocks what it says
 */
record Rendition(List<Block> blocks, Language language) {

    /** The words with markup. */
    String html() {
        return words(Markup.html());
    }

    /** The words without any markup, for when Telegram does not take the markup. */
    String plain() {
        return words(Markup.plain());
    }

    Optional<Chart> chart() {
        return first(Chart.class);
    }

    Optional<Block.File> file() {
        return first(Block.File.class);
    }

    Optional<JsonObject> keyboard() {
        return first(Block.Actions.class).map(actions -> Keyboard.of(actions.actions()));
    }

    private String words(Markup markup) {
        BlockText.append(markup, blocks, language);
        return markup.written();
    }

    private <T extends Block> Optional<T> first(Class<T> kind) {
        return blocks.stream()
                .flatMap(block -> kind.isInstance(block) ? Stream.of(kind.cast(block)) : Stream.empty())
                .findFirst();
    }
}
