package dev.coachmichael.core.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.reply.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Our records as JSON columns, and back. */
final class StoredJson {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // What was stored before a list was added to a record has none.
            .withConfigOverride(List.class, type -> type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final ObjectReader BLOCKS = MAPPER.readerFor(new TypeReference<List<Block>>() {});
    private static final com.fasterxml.jackson.databind.ObjectWriter BLOCKS_WRITER =
            MAPPER.writerFor(new TypeReference<List<Block>>() {});

    private static final Map<String, Class<? extends Content>> KINDS = Map.of(
            "text", Content.Text.class,
            "attachment", Content.Attachment.class,
            "press", Content.Press.class,
            "edited", Content.Edited.class,
            "unreadable", Content.Unreadable.class,
            "membership", Content.Membership.class);

    private StoredJson() {}

    static String kindOf(Content content) {
        return content.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The body of an inbox row: the content's fields with the sender's language tag and the time it was sent. */
    static String body(Inbound inbound) {
        var node = (com.fasterxml.jackson.databind.node.ObjectNode) MAPPER.valueToTree(inbound.content());
        node.put("languageTag", inbound.sender().languageTag());
        if (inbound.sender().languageNamed()) {
            node.put("languageNamed", true);
        }
        node.put("sentAt", inbound.sentAt().toString());
        return node.toString();
    }

    static Content content(String kind, JsonNode body) {
        Class<? extends Content> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("Inbox row of unknown kind " + kind);
        }
        return MAPPER.convertValue(body, type);
    }

    static String blocks(List<Block> blocks) {
        try {
            return BLOCKS_WRITER.writeValueAsString(blocks);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<Block> blocks(String json) {
        try {
            return BLOCKS.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
