package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.Preview;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Shows that an answer is on its way: typing after a moment, then the text as it comes. In rooms the first text is a
 * placeholder message, posted only when the answer is slow; its id is stored at once, so that the answer edits it and
 * cannot appear twice. Previews are never waited for, except a placeholder that is being posted.
 */
final class Previews {

    private static final Duration TYPING_AFTER = Duration.ofMillis(400);
    private static final Duration TYPING_AGAIN = Duration.ofSeconds(4);
    private static final Duration TYPING_CAP = Duration.ofSeconds(60);
    private static final Duration PLACEHOLDER_AFTER = Duration.ofMillis(1500);
    private static final long DRAFT_EVERY_MILLIS = 1000;

    private final Vertx vertx;
    private final Door door;
    private final Claimed claimed;
    private final TurnStore store;
    private final long begunAt = System.nanoTime();
    private final long draft = ThreadLocalRandom.current().nextLong(1, Integer.MAX_VALUE);
    private long timer;
    private long shownAt;
    private boolean ended;
    private String placeholder = "";
    private Future<Void> posting = Future.succeededFuture();

    private Previews(Vertx vertx, Door door, Claimed claimed, TurnStore store) {
        this.vertx = vertx;
        this.door = door;
        this.claimed = claimed;
        this.store = store;
    }

    static Previews begin(Vertx vertx, Door door, Claimed claimed, TurnStore store) {
        Previews previews = new Previews(vertx, door, claimed, store);
        previews.timer = vertx.setTimer(TYPING_AFTER.toMillis(), id -> previews.typing());
        return previews;
    }

    /** More of the answer is there. */
    synchronized void partial(String text) {
        if (ended || text.isBlank() || millis() - shownAt < DRAFT_EVERY_MILLIS) {
            return;
        }
        switch (claimed.address().kind()) {
            case PRIVATE -> show(new Preview.Partial(draft, "", text));
            case ROOM -> partialInRoom(text);
        }
    }

    /** Ends the previews; the message that stands in the chat now, for the answer to replace. */
    Future<Optional<String>> end() {
        synchronized (this) {
            ended = true;
            vertx.cancelTimer(timer);
            return posting.otherwiseEmpty().map(done -> placeholder());
        }
    }

    private synchronized Optional<String> placeholder() {
        return placeholder.isEmpty() ? Optional.empty() : Optional.of(placeholder);
    }

    private void partialInRoom(String text) {
        if (!placeholder.isEmpty()) {
            show(new Preview.Partial(draft, placeholder, text));
        } else if (posting.isComplete() && millis() >= PLACEHOLDER_AFTER.toMillis()) {
            shownAt = millis();
            ChatAddress address = claimed.address();
            posting = door.preview(address, new Preview.Partial(draft, "", text))
                    .compose(id -> id.isEmpty() ? Future.succeededFuture() : posted(id.get()))
                    .otherwiseEmpty();
        }
    }

    private Future<Void> posted(String id) {
        synchronized (this) {
            placeholder = id;
        }
        return store.placeholder(claimed, id);
    }

    private void show(Preview preview) {
        shownAt = millis();
        door.preview(claimed.address(), preview);
    }

    private synchronized void typing() {
        if (ended || millis() > TYPING_CAP.toMillis()) {
            return;
        }
        door.preview(claimed.address(), new Preview.Typing());
        timer = vertx.setTimer(TYPING_AGAIN.toMillis(), id -> typing());
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - begunAt).toMillis();
    }
}
