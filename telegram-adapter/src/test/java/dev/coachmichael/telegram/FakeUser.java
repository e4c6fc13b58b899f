package dev.coachmichael.telegram;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person in a chat: in the private chat with the bot, or with others. */
public final class FakeUser {

    private static final Pattern ENTITY =
            Pattern.compile("(?<![\\w/])/[A-Za-z0-9_]{1,64}(@\\w{3,32})?|(?<![\\w@])@\\w{3,32}");

    private final FakeTelegram telegram;
    private final long id;
    private final String language;
    private final FakeChat chat;
    private final long topic;

    FakeUser(FakeTelegram telegram, long id, String language, FakeChat chat, long topic) {
        this.telegram = telegram;
        this.id = id;
        this.language = language;
        this.chat = chat;
        this.topic = topic;
    }

    /** The same person with another language setting. */
    public FakeUser speaking(String tag) {
        return new FakeUser(telegram, id, tag, chat, topic);
    }

    /** The same person in a group. */
    public FakeUser in(FakeChat group) {
        return new FakeUser(telegram, id, language, group, 0);
    }

    /** The same person in a topic of a group. */
    public FakeUser in(FakeChat group, long inTopic) {
        return new FakeUser(telegram, id, language, group, inTopic);
    }

    public long id() {
        return id;
    }

    /** The chat that this person is in. */
    public FakeChat chat() {
        return chat;
    }

    /** Writes; returns the message's id. */
    public long says(String text) {
        return sends(text(message(), text));
    }

    /** Writes in answer to a message of the bot. */
    public long repliesTo(SentMessage message, String text) {
        return sends(text(message(), text)
                .put(
                        "reply_to_message",
                        new JsonObject()
                                .put("message_id", message.id())
                                .put("date", telegram.nowSeconds())
                                .put("chat", chat.json())
                                .put("from", telegram.me())));
    }

    /** Changes an own message. */
    public void edits(long message, String text) {
        telegram.happens(
                "edited_message",
                text(message().put("message_id", message).put("edit_date", telegram.nowSeconds()), text));
    }

    /** Presses the button of this label under the newest message that has it; returns the query's id. */
    public String presses(String label) {
        SentMessage message = chat.withButton(label)
                .orElseThrow(() -> new AssertionError("No button " + label + " in chat " + chat.id()));
        return presses(message, message.data(label).orElseThrow());
    }

    /** Presses a button under a message, or pretends to. */
    public String presses(SentMessage message, String data) {
        return query(
                data,
                new JsonObject()
                        .put("message_id", message.id())
                        .put("date", telegram.nowSeconds())
                        .put("chat", chat.json())
                        .put("from", telegram.me())
                        .put("text", message.text()));
    }

    /** Presses a button whose message is gone. */
    public String pressesUnderDeleted(long message, String data) {
        return query(
                data, new JsonObject().put("message_id", message).put("date", 0).put("chat", chat.json()));
    }

    private String query(String data, JsonObject message) {
        if (topic != 0) {
            message.put("message_thread_id", topic).put("is_topic_message", true);
        }
        String query = "query-" + telegram.nextMessageId();
        telegram.locked(() -> telegram.openQueries.add(query));
        telegram.happens(
                "callback_query",
                new JsonObject()
                        .put("id", query)
                        .put("from", person())
                        .put("chat_instance", "1")
                        .put("message", message)
                        .put("data", data));
        return query;
    }

    /** Sends a file. */
    public long uploads(String name, byte[] content, String caption) {
        return uploads(name, content, content.length, caption);
    }

    /** Sends a file that claims a size of its own. */
    public long uploads(String name, byte[] content, long sizeBytes, String caption) {
        String file = telegram.store(name, content, sizeBytes);
        JsonObject message = message()
                .put(
                        "document",
                        new JsonObject()
                                .put("file_id", file)
                                .put("file_unique_id", "u" + file)
                                .put("file_name", name)
                                .put("mime_type", "application/octet-stream")
                                .put("file_size", sizeBytes));
        return sends(caption(message, caption));
    }

    /** Sends something else: a field of a message as in the documentation. */
    public long sends(String kind, Object content, String caption) {
        return sends(caption(message().put(kind, content), caption));
    }

    long sends(JsonObject message) {
        telegram.say(message);
        return message.getLong("message_id");
    }

    /** Blocks the bot: nothing reaches this person any more. */
    public void blocks() {
        telegram.locked(() -> chat.closed = Optional.of("bot was blocked by the user"));
        membership("member", "kicked");
    }

    public void unblocks() {
        telegram.locked(() -> chat.closed = Optional.empty());
        membership("kicked", "member");
    }

    /** Adds the bot to the group. */
    public void addsBot() {
        telegram.locked(() -> chat.closed = Optional.empty());
        membership("left", "member");
    }

    public void removesBot() {
        telegram.locked(() -> chat.closed = Optional.of("bot was kicked from the group chat"));
        membership("member", "kicked");
    }

    public void makesBotAdmin() {
        membership("member", "administrator");
    }

    private void membership(String before, String after) {
        telegram.happens(
                "my_chat_member",
                new JsonObject()
                        .put("chat", chat.json())
                        .put("from", person())
                        .put("date", telegram.nowSeconds())
                        .put(
                                "old_chat_member",
                                new JsonObject().put("status", before).put("user", telegram.me()))
                        .put(
                                "new_chat_member",
                                new JsonObject().put("status", after).put("user", telegram.me())));
    }

    /** A message of this person without content. */
    JsonObject message() {
        JsonObject message = new JsonObject()
                .put("message_id", telegram.nextMessageId())
                .put("from", person())
                .put("chat", chat.json())
                .put("date", telegram.nowSeconds());
        return topic == 0 ? message : message.put("message_thread_id", topic).put("is_topic_message", true);
    }

    private JsonObject person() {
        return new JsonObject()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "Runner " + id)
                .put("language_code", language);
    }

    private static JsonObject text(JsonObject message, String text) {
        return with(message, "text", "entities", text);
    }

    private static JsonObject caption(JsonObject message, String caption) {
        return caption.isEmpty() ? message : with(message, "caption", "caption_entities", caption);
    }

    private static JsonObject with(JsonObject message, String field, String entitiesField, String text) {
        JsonArray entities = new JsonArray();
        Matcher matcher = ENTITY.matcher(text);
        while (matcher.find()) {
            entities.add(new JsonObject()
                    .put("type", matcher.group().startsWith("/") ? "bot_command" : "mention")
                    .put("offset", matcher.start())
                    .put("length", matcher.end() - matcher.start()));
        }
        message.put(field, text);
        return entities.isEmpty() ? message : message.put(entitiesField, entities);
    }
}
