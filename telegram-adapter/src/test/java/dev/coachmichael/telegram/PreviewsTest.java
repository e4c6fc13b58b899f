package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Preview;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    private final Stage stage = Stage.set();
    private final FakeTelegram telegram = stage.telegram;
    private final FakeUser anna = telegram.user(41);
    private final FakeChat club = telegram.supergroup(-100_200_300L);
    private final ChatAddress alone = ChatAddress.privately("41");
    private final ChatAddress room = Stage.room(club);
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final BotApi api = new BotApi(stage.vertx, telegram.settings(), 1);
    private final Previews previews = new Previews(api, now::get);

    @AfterEach
    void close() {
        api.close();
        stage.close();
    }

    private void later(double seconds) {
        now.addAndGet((long) (seconds * 1e9));
    }

    /** Shows a preview; the call after it only comes back when the preview's call is through. */
    private Optional<String> show(ChatAddress address, Preview preview) {
        Optional<String> placeholder = Stage.done(previews.show(address, preview));
        Stage.done(api.call("getMe", new JsonObject()));
        return placeholder;
    }

    private static Preview.Partial partial(long draft, String placeholder, String text) {
        return new Preview.Partial(draft, placeholder, text);
    }

    @Test
    void typesEveryFourSecondsAtMost() {
        for (int i = 0; i < 9; i++) {
            show(alone, new Preview.Typing());
            later(1);
        }
        assertThat(telegram.calls("sendChatAction")).hasSize(3);
    }

    @Test
    void typesInTheTopic() {
        club.withTopics();
        show(new ChatAddress("-100200300", "77", ChatAddress.Kind.ROOM), new Preview.Typing());
        assertThat(telegram.calls("sendChatAction").getFirst().body().getInteger("message_thread_id"))
                .isEqualTo(77);
    }

    @Test
    void showsDraftsInPrivateChats() {
        assertThat(show(alone, partial(9, "", "8,4 km"))).isEmpty();
        show(alone, partial(9, "", "8,4 km en"));
        later(1);
        show(alone, partial(9, "", "8,4 km en 46 min <"));
        later(1);
        show(alone, partial(9, "", "8,4 km en 46 min <"));
        telegram.awaitCalls("sendMessageDraft", 2);

        assertThat(anna.chat().drafts())
                .containsExactly(new FakeChat.Draft(9, "8,4 km"), new FakeChat.Draft(9, "8,4 km en 46 min <"));
        assertThat(anna.chat().replies()).isEmpty();
    }

    @Test
    void showsTheEndOfALongDraft() {
        show(alone, partial(9, "", "x".repeat(9_000) + " fin"));
        telegram.awaitCalls("sendMessageDraft", 1);
        assertThat(anna.chat().drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.text()).startsWith("…").endsWith(" fin"));
    }

    @Test
    void letsAPlaceholderGrowInRooms() {
        Optional<String> placeholder = show(room, partial(9, "", "Je regarde"));
        assertThat(placeholder).isPresent();
        later(0.5);
        assertThat(show(room, partial(9, placeholder.get(), "Je regarde tes"))).isEqualTo(placeholder);
        later(1.5);
        show(room, partial(9, placeholder.get(), "Je regarde tes sorties"));
        telegram.awaitCalls("editMessageText", 1);

        assertThat(telegram.calls("editMessageText")).hasSize(1);
        assertThat(club.replies()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Je regarde tes sorties"));
    }

    @Test
    void leavesOnlyOnePlaceholderHoweverFastItIsAsked() {
        telegram.faults().next("sendMessage", new Fault.Slow(Duration.ofMillis(200)));
        Future<Optional<String>> first = previews.show(room, partial(9, "", "un"));
        later(3);
        show(room, partial(9, "", "un deux"));
        assertThat(Stage.done(first)).isPresent();
        later(3);
        assertThat(show(room, partial(9, "", "un deux trois"))).isEqualTo(Stage.done(first));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void isSilentAsLongAsItIsTold() {
        telegram.faults().next("sendMessageDraft", new Fault.TooMany(30));
        show(alone, partial(9, "", "a"));
        later(29);
        show(alone, partial(9, "", "ab"));
        show(alone, new Preview.Typing());
        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
        assertThat(telegram.calls("sendChatAction")).isEmpty();
        later(2);
        show(alone, partial(9, "", "abc"));
        telegram.awaitCalls("sendMessageDraft", 2);
    }

    @Test
    void typesWhereDraftsAreNotTaken() {
        telegram.faults().next("sendMessageDraft", new Fault.Error(404, "Not Found"));
        show(alone, partial(9, "", "a"));
        later(1);
        show(alone, partial(9, "", "ab"));
        telegram.awaitCalls("sendChatAction", 1);
        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
    }

    @Test
    void showsNothingOfAnAnswerThatIsGiven() {
        Optional<String> placeholder = show(room, partial(9, "", "Je regarde"));
        later(5);
        Stage.done(previews.settle(room));
        show(room, partial(9, placeholder.orElseThrow(), "Je regarde tes sorties"));
        assertThat(telegram.calls("editMessageText")).isEmpty();
        show(room, partial(10, "", "Autre question"));
        telegram.awaitCalls("sendMessage", 2);
    }

    @Test
    void letsTheAnswerWaitForAPreviewUnderWay() {
        Optional<String> placeholder = Stage.done(stage.door.preview(room, partial(9, "", "Je regarde")));
        telegram.faults().next("sendMessage", new Fault.Slow(Duration.ofMillis(300)));
        Future<Optional<String>> second = stage.door.preview(Stage.room(telegram.group(-7)), partial(3, "", "un"));
        stage.send(Stage.room(telegram.group(-7)), "", Stage.says("La réponse."));

        assertThat(Stage.done(second)).isPresent();
        assertThat(telegram.group(-7).replies()).extracting(SentMessage::text).containsExactly("un", "La réponse.");
        assertThat(placeholder).isPresent();
    }

    @Test
    void forgetsWhatFails() {
        telegram.faults().always("sendChatAction", new Fault.DropBefore());
        telegram.faults().always("sendMessage", new Fault.Page(502));
        assertThat(show(alone, new Preview.Typing())).isEmpty();
        assertThat(show(room, partial(9, "", "a"))).isEmpty();
        anna.blocks();
        assertThat(show(alone, partial(9, "", "a"))).isEmpty();
        assertThat(List.of(anna.chat().drafts())).hasSize(1);
    }
}
