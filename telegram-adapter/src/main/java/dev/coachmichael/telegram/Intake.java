package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.EndpointId;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands updates to the coach, whichever way they came, and tells pressed buttons what became of them. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** What Telegram shows of an answer to a button. */
    private static final int TOAST = 200;

    private final EndpointId endpoint;
    private final BotApi api;
    private final BotProfile profile;
    private final Coaching coaching;
    private final Clock clock;

    Intake(EndpointId endpoint, BotApi api, BotProfile profile, Coaching coaching, Clock clock) {
        this.endpoint = endpoint;
        this.api = api;
        this.profile = profile;
        this.coaching = coaching;
        this.clock = clock;
    }

    /**
     * Takes a batch. The future succeeds when all of it is committed; a batch that holds nothing for the coach is not
     * even shown to him.
     */
    Future<Void> take(List<IncomingUpdate> updates, OptionalLong pollOffset) {
        return who(updates).compose(me -> {
            Received received = new UpdateTranslator(me, clock).translate(updates);
            return follow(received.moves())
                    .compose(followed -> accept(received, pollOffset))
                    .onSuccess(acceptances -> answer(received, acceptances))
                    .mapEmpty();
        });
    }

    /** Who we are, asked only where it matters: what is accepted must not wait for calls to Telegram. */
    private Future<Me> who(List<IncomingUpdate> updates) {
        return updates.stream().anyMatch(Intake::mayNameSomebody) ? profile.me() : Future.succeededFuture(Me.UNNAMED);
    }

    private static boolean mayNameSomebody(IncomingUpdate update) {
        return Stream.of(update.update().getMessage(), update.update().getEditedMessage())
                .filter(Objects::nonNull)
                .anyMatch(message -> message.getChat() == null
                        || !message.getChat().isUserChat()
                        || (message.getText() + message.getCaption()).indexOf('@') >= 0);
    }

    private Future<Void> follow(Map<String, String> moves) {
        Future<Void> followed = Future.succeededFuture();
        for (Map.Entry<String, String> move : moves.entrySet()) {
            followed = followed.compose(before -> coaching.chatMoved(endpoint, move.getKey(), move.getValue()));
        }
        return followed;
    }

    private Future<List<Acceptance>> accept(Received received, OptionalLong pollOffset) {
        return received.inbounds().isEmpty()
                ? Future.succeededFuture(List.of())
                : coaching.accept(endpoint, received.inbounds(), pollOffset);
    }

    private void answer(Received received, List<Acceptance> acceptances) {
        for (Received.Tap tap : received.taps()) {
            answer(tap, toast(acceptances.get(tap.place())));
        }
        for (Received.Tap stray : received.strays()) {
            answer(stray, Sentences.unknownButton(stray.languageTag()));
        }
    }

    private static String toast(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Queued queued -> "";
            case Acceptance.Duplicate duplicate -> "";
            case Acceptance.Noted noted -> "";
            case Acceptance.Refused refused -> TextCuts.label(SafeText.shown(refused.toast()), TOAST);
        };
    }

    private void answer(Received.Tap tap, String toast) {
        JsonObject body = new JsonObject().put("callback_query_id", tap.query());
        api.call("answerCallbackQuery", toast.isEmpty() ? body : body.put("text", toast))
                .onSuccess(answer -> LOG.debug("Button answered outcome={}", answer));
    }
}
