package dev.coachmichael.telegram;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads updates. Of each type only the fields that the door uses are read, so that a new field, kind or value anywhere
 * else cannot spoil a message; an update that still does not read costs only itself.
 */
final class UpdateReader {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateReader.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .addModule(Presence.module())
            .addMixIn(Update.class, UpdateFields.class)
            .addMixIn(Message.class, MessageFields.class)
            .build();

    private static final ObjectReader UPDATE = MAPPER.readerFor(Update.class);
    private static final ObjectReader BATCH = MAPPER.readerForListOf(Update.class);

    private UpdateReader() {}

    /**
     * A batch of updates, sorted by id.
     *
     * @param next the polling position after this batch; empty when the batch brought no id at all
     * @param unread how many updates could not be read
     */
    record Batch(List<IncomingUpdate> updates, Optional<Long> next, int unread) {}

    /** Reads the body of a good answer of {@code getUpdates}; fails when it is no whole JSON. */
    static Batch batch(byte[] body) throws IOException {
        try {
            return sorted(quick(body), 0);
        } catch (JsonProcessingException e) {
            return oneByOne(MAPPER.readTree(body).path("result"));
        }
    }

    /** Reads one pushed update; empty when it has no id or does not read. Fails when it is no JSON. */
    static Optional<IncomingUpdate> pushed(byte[] body) throws IOException {
        return read(MAPPER.readTree(body));
    }

    /** Straight from bytes to objects: works unless an update is broken. */
    private static List<IncomingUpdate> quick(byte[] body) throws IOException {
        Optional<List<Update>> read = Optional.empty();
        try (JsonParser parser = MAPPER.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY && "result".equals(parser.currentName())) {
                    read = Optional.of(BATCH.readValue(parser));
                }
            }
        }
        List<IncomingUpdate> updates = new ArrayList<>();
        for (Update update : read.orElseThrow(NotAsExpected::new)) {
            if (update == null || update.getUpdateId() == null) {
                throw new NotAsExpected();
            }
            updates.add(new IncomingUpdate(update.getUpdateId(), update));
        }
        return updates;
    }

    private static Batch oneByOne(JsonNode result) {
        if (!result.isArray()) {
            throw new IllegalArgumentException("The answer holds no list of updates");
        }
        List<IncomingUpdate> updates = new ArrayList<>();
        long last = Long.MIN_VALUE;
        int unread = 0;
        for (JsonNode node : result) {
            last = Math.max(last, node.path("update_id").asLong(Long.MIN_VALUE));
            Optional<IncomingUpdate> update = read(node);
            update.ifPresent(updates::add);
            unread += update.isEmpty() ? 1 : 0;
        }
        Batch batch = sorted(updates, unread);
        return last == Long.MIN_VALUE ? batch : new Batch(batch.updates(), Optional.of(last + 1), unread);
    }

    private static Optional<IncomingUpdate> read(JsonNode node) {
        JsonNode id = node.path("update_id");
        if (!id.isIntegralNumber() || !(node instanceof ObjectNode object)) {
            LOG.warn("Update skipped: it has no id");
            return Optional.empty();
        }
        try {
            // The library's field has 32 bits; ours has 64.
            return Optional.of(new IncomingUpdate(id.asLong(), UPDATE.readValue(object.put("update_id", 0))));
        } catch (IOException e) {
            LOG.warn(
                    "Update skipped: it does not read id={} cause={}",
                    id,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Batch sorted(List<IncomingUpdate> updates, int unread) {
        List<IncomingUpdate> sorted = new ArrayList<>(updates);
        sorted.sort(Comparator.comparingLong(IncomingUpdate::id));
        Optional<Long> next = sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.getLast().id() + 1);
        return new Batch(sorted, next, unread);
    }

    /** Leads to the slow way. */
    private static final class NotAsExpected extends JsonProcessingException {
        NotAsExpected() {
            super("No list, or an update without an id");
        }
    }

    @JsonIncludeProperties({"update_id", "message", "edited_message", "callback_query", "my_chat_member"})
    private interface UpdateFields {}

    // The interface above it tells its kinds apart by their date, which would hold back all fields before that one.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIncludeProperties({
        "message_id",
        "message_thread_id",
        "is_topic_message",
        "from",
        "sender_chat",
        "chat",
        "date",
        "edit_date",
        "reply_to_message",
        "media_group_id",
        "text",
        "entities",
        "caption",
        "caption_entities",
        "document",
        "animation",
        "audio",
        "photo",
        "sticker",
        "video",
        "video_note",
        "voice",
        "contact",
        "location",
        "venue",
        "poll",
        "dice",
        "game",
        "story",
        "paid_media",
        "checklist",
        "live_photo",
        "migrate_to_chat_id"
    })
    private interface MessageFields {}
}
