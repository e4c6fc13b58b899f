package dev.coachmichael.core.platform;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Block;
import java.util.List;

/**
 * One part of a reply to deliver.
 *
 * @param key the same text however often the part is sent; a platform with idempotency keys gets it
 * @param address where to
 * @param replaces the platform's id of a placeholder to edit; empty to send a new message
 * @param language of the reply
 * @param blocks what to show; fits one message by {@link Door#split}
 */
public record Outgoing(String key, ChatAddress address, String replaces, Language language, List<Block> blocks) {
    public Outgoing {
        blocks = List.copyOf(blocks);
    }
}
