package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Preview;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs that an answer is on its way: typing, drafts in private chats, a placeholder that grows in rooms. They come
 * seldom enough for Telegram, one at a time per chat, and never after the answer itself. What fails is forgotten.
 */
final class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    /** Telegram shows typing for five seconds. */
    private static final long TYPING_EVERY = Duration.ofSeconds(4).toNanos();

    private static final long DRAFT_EVERY = Duration.ofMillis(500).toNanos();
    private static final long EDIT_EVERY = Duration.ofMillis(1_500).toNanos();
    private static final long WITHOUT_DRAFTS = Duration.ofMinutes(10).toNanos();
    /** How long an answer waits for a preview that is just being sent. */
    private static final long SETTLE_SECONDS = 2;

    private static final int CHATS = 10_000;

    private final BotApi api;
    private final LongSupplier nanoTime;
    private final Map<ChatAddress, Progress> chats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ChatAddress, Progress> eldest) {
            return size() > CHATS;
        }
    };

    Previews(BotApi api, LongSupplier nanoTime) {
        this.api = api;
        this.nanoTime = nanoTime;
    }

    /** What is known of one chat; guarded by the previews. */
    private static final class Progress {
        private long nextTyping;
        private long nextPartial;
        private long draftsFrom;
        private long draft;
        private long answered;
        private String placeholder = "";
        private String shown = "";
        private Future<?> underway = Future.succeededFuture();

        private Progress(long now) {
            nextTyping = now;
            nextPartial = now;
            draftsFrom = now;
        }
    }

    /** Shows a preview, or leaves it out; tells which placeholder stands. */
    synchronized Future<Optional<String>> show(ChatAddress address, Preview preview) {
        long now = nanoTime.getAsLong();
        Progress chat = chats.computeIfAbsent(address, unknown -> new Progress(now));
        return switch (preview) {
            case Preview.Typing typing -> typing(address, chat, now);
            case Preview.Partial partial -> partial(address, chat, partial, now);
        };
    }

    /** Lets no preview of the answer that comes now be shown any more; succeeds when none is under way. */
    synchronized Future<Void> settle(ChatAddress address) {
        Progress chat = chats.get(address);
        if (chat == null) {
            return Future.succeededFuture();
        }
        chat.answered = chat.draft;
        return chat.underway.isComplete()
                ? Future.succeededFuture()
                : chat.underway
                        .timeout(SETTLE_SECONDS, TimeUnit.SECONDS)
                        .otherwiseEmpty()
                        .mapEmpty();
    }

    private Future<Optional<String>> typing(ChatAddress address, Progress chat, long now) {
        if (now - chat.nextTyping >= 0) {
            chat.nextTyping = now + TYPING_EVERY;
            call("sendChatAction", Target.body(address).put("action", "typing"), chat);
        }
        return Future.succeededFuture(standing(chat));
    }

    private Future<Optional<String>> partial(ChatAddress address, Progress chat, Preview.Partial partial, long now) {
        if (chat.draft != partial.draft()) {
            chat.draft = partial.draft();
            chat.placeholder = "";
            chat.shown = "";
        }
        if (!partial.placeholder().isEmpty()) {
            chat.placeholder = partial.placeholder();
        }
        String text = TextCuts.end(SafeText.shown(partial.text()), Parts.TEXT);
        boolean early = now - chat.nextPartial < 0 || !chat.underway.isComplete();
        if (early || chat.answered == partial.draft() || SafeText.blank(text) || text.equals(chat.shown)) {
            return Future.succeededFuture(standing(chat));
        }
        chat.shown = text;
        boolean room = address.kind() == ChatAddress.Kind.ROOM;
        chat.nextPartial = now + (room ? EDIT_EVERY : DRAFT_EVERY);
        if (!room) {
            return draft(address, chat, text, now);
        }
        return chat.placeholder.isEmpty() ? placeholder(address, chat, text) : edit(address, chat, text);
    }

    private Future<Optional<String>> draft(ChatAddress address, Progress chat, String text, long now) {
        if (now - chat.draftsFrom < 0) {
            return typing(address, chat, now);
        }
        JsonObject body = Target.body(address).put("draft_id", chat.draft).put("text", text);
        Future<Answer> sent = call("sendMessageDraft", body, chat);
        chat.underway = sent.onSuccess(answer -> {
            if (answer instanceof Answer.Refusal refusal && refusal.code() != 429) {
                withoutDrafts(chat);
            }
        });
        return chat.underway.map(done -> Optional.empty());
    }

    private Future<Optional<String>> placeholder(ChatAddress address, Progress chat, String text) {
        long draft = chat.draft;
        Future<Optional<String>> stands = call(
                        "sendMessage", Target.body(address).put("text", text), chat)
                .map(answer -> answer instanceof Answer.Done done
                        ? Optional.of(done.result().path("message_id").asText())
                        : Optional.<String>empty())
                .onSuccess(id -> id.ifPresent(known -> remember(chat, draft, known)));
        chat.underway = stands;
        return stands;
    }

    private Future<Optional<String>> edit(ChatAddress address, Progress chat, String text) {
        JsonObject body = new JsonObject()
                .put("chat_id", Target.number(address.chat()))
                .put("message_id", Target.number(chat.placeholder))
                .put("text", text);
        chat.underway = call("editMessageText", body, chat);
        return Future.succeededFuture(standing(chat));
    }

    private Future<Answer> call(String method, JsonObject body, Progress chat) {
        return api.call(method, body).onSuccess(answer -> {
            if (!(answer instanceof Answer.Done)) {
                LOG.debug("Preview lost method={} cause={}", method, answer);
            }
            if (answer instanceof Answer.Refusal refusal && refusal.code() == 429) {
                silence(chat, Outcome.wait(refusal));
            }
        });
    }

    private synchronized void silence(Progress chat, Duration time) {
        long until = nanoTime.getAsLong() + time.toNanos();
        chat.nextTyping = until;
        chat.nextPartial = until;
    }

    private synchronized void withoutDrafts(Progress chat) {
        chat.draftsFrom = nanoTime.getAsLong() + WITHOUT_DRAFTS;
    }

    private synchronized void remember(Progress chat, long draft, String placeholder) {
        if (chat.draft == draft) {
            chat.placeholder = placeholder;
        }
    }

    private static Optional<String> standing(Progress chat) {
        return chat.placeholder.isEmpty() ? Optional.empty() : Optional.of(chat.placeholder);
    }
}
