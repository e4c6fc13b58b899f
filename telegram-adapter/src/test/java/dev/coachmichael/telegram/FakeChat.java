package dev.coachmichael.telegram;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chat of the fake: what stands in it, and what a test may wait for. */
public final class FakeChat {

    /** How long a test waits for something, unless it says so. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A draft as the client showed it for a moment. */
    public record Draft(long id, String text) {}

    private final FakeTelegram telegram;
    private final long id;
    private final String type;
    final Map<Long, SentMessage> messages = new LinkedHashMap<>();
    final List<Long> order = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    boolean forum;
    Optional<String> closed = Optional.empty();
    long movedTo;
    private int read;

    FakeChat(FakeTelegram telegram, long id, String type) {
        this.telegram = telegram;
        this.id = id;
        this.type = type;
    }

    public long id() {
        return id;
    }

    boolean room() {
        return !"private".equals(type);
    }

    /** Makes the group one with topics. */
    public FakeChat withTopics() {
        forum = true;
        return this;
    }

    /** The next message of the bot that no test has seen yet; waits for it. */
    public SentMessage expectReply() {
        return expectReply(PATIENCE);
    }

    /** As {@link #expectReply()}, with another patience. */
    public SentMessage expectReply(Duration patience) {
        telegram.await("a reply in chat " + id, patience, () -> order.size() > read);
        return telegram.locked(() -> messages.get(order.get(read++)));
    }

    /** All messages of the bot that stand in the chat, in order. */
    public List<SentMessage> replies() {
        return telegram.locked(() ->
                order.stream().filter(messages::containsKey).map(messages::get).toList());
    }

    /** All drafts that were shown, in order. */
    public List<Draft> drafts() {
        return telegram.locked(() -> List.copyOf(drafts));
    }

    /** The newest message with a button of this label. */
    Optional<SentMessage> withButton(String label) {
        return replies().reversed().stream()
                .filter(message -> message.data(label).isPresent())
                .findFirst();
    }

    /** The group becomes a supergroup with a new id: the old one is refused from now on. */
    public FakeChat becomes(long newId) {
        FakeChat fresh = telegram.supergroup(newId);
        telegram.locked(() -> movedTo = newId);
        telegram.say(service(json()).put("migrate_to_chat_id", newId));
        telegram.say(service(fresh.json()).put("migrate_from_chat_id", id));
        return fresh;
    }

    private JsonObject service(JsonObject chat) {
        return new JsonObject()
                .put("message_id", telegram.nextMessageId())
                .put("date", telegram.nowSeconds())
                .put(
                        "from",
                        new JsonObject()
                                .put("id", 1087968824)
                                .put("is_bot", true)
                                .put("first_name", "Group"))
                .put("sender_chat", chat)
                .put("chat", chat);
    }

    JsonObject json() {
        JsonObject json = new JsonObject().put("id", id).put("type", type);
        if (room()) {
            json.put("title", "Club " + id);
        } else {
            json.put("first_name", "Runner " + id);
        }
        return forum ? json.put("is_forum", true) : json;
    }
}
