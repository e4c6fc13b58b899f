package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingTest {

    private final Stage stage = Stage.set();
    private final FakeTelegram telegram = stage.telegram;
    private final FakeUser anna = telegram.user(41);
    private final FakeChat club = telegram.supergroup(-100_200_300L);

    @AfterEach
    void close() {
        stage.close();
    }

    private static Delivery sent(SentMessage message) {
        return new Delivery.Sent(String.valueOf(message.id()));
    }

    @Test
    void sendsWordsWithButtonsAndWithoutLinkPreviews() {
        Delivery delivery =
                stage.send(anna, Stage.says("FC < 150"), new Block.Actions(List.of(Action.of("Fait", "today"))));

        SentMessage message = anna.chat().expectReply();
        assertThat(delivery).isEqualTo(sent(message));
        assertThat(message.text()).isEqualTo("FC < 150");
        assertThat(message.buttons()).containsExactly(List.of("Fait"));
        JsonObject body = telegram.calls("sendMessage").getFirst().body();
        assertThat(body.getJsonObject("link_preview_options").getBoolean("is_disabled"))
                .isTrue();
        assertThat(body.getValue("chat_id")).isEqualTo(41);
    }

    @Test
    void sendsAChartAsAPictureWithItsWords() {
        stage.send(
                anna, Stage.says("Ta semaine"), Stage.chart(), new Block.Actions(List.of(Action.of("Fait", "today"))));

        SentMessage message = anna.chat().expectReply();
        assertThat(message.text()).isEqualTo("Ta semaine\n\nTrois sorties, 24 km en tout.");
        assertThat(message.file().orElseThrow().content()).isEqualTo(Stage.PICTURE);
        assertThat(message.buttons()).containsExactly(List.of("Fait"));
        assertThat(telegram.calls()).hasSize(1);
    }

    @Test
    void tellsAChartInWordsWhenItCannotBeDrawnOrShown() {
        try (Stage clumsy = Stage.painting((chart, language) -> {
            throw new IllegalStateException("no ink");
        })) {
            FakeUser paul = clumsy.telegram.user(42);
            clumsy.send(paul, Stage.chart());
            assertThat(paul.chat().expectReply().text()).isEqualTo("Trois sorties, 24 km en tout.");
        }
        telegram.faults().next("sendPhoto", new Fault.Error(400, "Bad Request: not enough rights to send photos"));
        assertThat(stage.send(anna, Stage.chart())).isInstanceOf(Delivery.Sent.class);
        assertThat(anna.chat().expectReply().file()).isEmpty();
    }

    @Test
    void sendsAFileWithItsWords() {
        stage.send(anna, Stage.says("Ton plan"), new Block.File("plan été.ics", "text/calendar", "BEGIN:é"));

        SentMessage message = anna.chat().expectReply();
        assertThat(message.text()).isEqualTo("Ton plan");
        Call.Upload file = message.file().orElseThrow();
        assertThat(file.name()).isEqualTo("plan été.ics");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("BEGIN:é");
    }

    @Test
    void sendsASignWhenThereIsNothingToRead() {
        assertThat(stage.send(anna, Stage.says("\u200B"))).isInstanceOf(Delivery.Sent.class);
        assertThat(anna.chat().expectReply().text()).isEqualTo("…");
    }

    @Test
    void waitsExactlyAsLongAsItIsTold() {
        telegram.faults().next("sendMessage", new Fault.TooMany(35));
        assertThat(stage.send(anna, Stage.says("x"))).isEqualTo(new Delivery.Wait(Duration.ofSeconds(35)));
    }

    @Test
    void sendsWithoutMarkupOnceWhenMarkupIsNotTaken() {
        telegram.faults().next("sendMessage", new Fault.Error(400, "Bad Request: can't parse entities: nope"));
        assertThat(stage.send(anna, Stage.says("a < b"))).isInstanceOf(Delivery.Sent.class);
        assertThat(anna.chat().expectReply().text()).isEqualTo("a < b");
        assertThat(telegram.calls("sendMessage")).hasSize(2);
        assertThat(telegram.calls("sendMessage").getLast().body().containsKey("parse_mode"))
                .isFalse();

        telegram.faults().always("sendMessage", new Fault.Error(400, "Bad Request: can't parse entities: nope"));
        assertThat(stage.send(anna, Stage.says("x"))).isInstanceOf(Delivery.Refused.class);
        assertThat(telegram.calls("sendMessage")).hasSize(4);
    }

    @Test
    void knowsWhoIsGone() {
        anna.blocks();
        assertThat(stage.send(anna, Stage.says("x"))).isEqualTo(new Delivery.Unreachable());
        anna.unblocks();
        assertThat(stage.send(anna, Stage.says("x"))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void knowsWhereAGroupWent() {
        FakeChat group = telegram.group(-55);
        group.becomes(-100_555L);
        assertThat(stage.send(Stage.room(group), "", Stage.says("x"))).isEqualTo(new Delivery.Moved("-100555"));
    }

    @Test
    void failsInAWayThatMayBeTriedAgain() {
        telegram.faults()
                .next(
                        "sendMessage",
                        new Fault.Error(500, "Internal Server Error"),
                        new Fault.Page(502),
                        new Fault.DropBefore(),
                        new Fault.DropAfter(),
                        new Fault.HalfAnswer(),
                        Fault.revoked());
        for (int i = 0; i < 6; i++) {
            assertThat(stage.send(anna, Stage.says("essai " + i))).isInstanceOf(Delivery.Failed.class);
        }
        assertThat(stage.send(anna, Stage.says("enfin"))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void givesUpAfterTenSeconds() {
        telegram.faults().next("sendMessage", new Fault.Hang());
        long start = System.nanoTime();
        assertThat(stage.send(anna, Stage.says("x"))).isEqualTo(new Delivery.Failed("no answer in time"));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(12));
    }

    @Test
    void saysWhatWillNeverBeTaken() {
        assertThat(stage.send(ChatAddress.privately("404"), "", Stage.says("x")))
                .isEqualTo(new Delivery.Refused("400 Bad Request: chat not found"));
        assertThat(telegram.calls()).hasSize(1);
    }

    @Test
    void neverFailsWhateverItIsGiven() {
        assertThat(stage.send(ChatAddress.privately("nobody"), "", Stage.says("x")))
                .isInstanceOf(Delivery.Refused.class);
        assertThat(stage.send(ChatAddress.privately("41"), "none", Stage.says("x")))
                .isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void neverTellsTheTokenWhenSomethingFails() {
        telegram.faults().always("sendMessage", new Fault.DropBefore());
        assertThat(stage.send(anna, Stage.says("x")).toString()).doesNotContain("fake-token");
        telegram.close();
        assertThat(stage.send(anna, Stage.says("x")).toString()).doesNotContain("fake-token");
        assertThat(telegram.settings().toString()).doesNotContain("fake-token");
    }

    @Test
    void putsTheAnswerInThePlaceOfThePlaceholder() {
        stage.send(Stage.room(club), "", Stage.says("…"));
        SentMessage placeholder = club.expectReply();

        Delivery delivery = stage.send(Stage.room(club), String.valueOf(placeholder.id()), Stage.says("Voilà."));
        assertThat(delivery).isEqualTo(sent(placeholder));
        assertThat(club.replies()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Voilà."));
    }

    @Test
    void takesARepeatedEditForDone() {
        stage.send(Stage.room(club), "", Stage.says("Voilà."));
        SentMessage message = club.expectReply();
        assertThat(stage.send(Stage.room(club), String.valueOf(message.id()), Stage.says("Voilà.")))
                .isEqualTo(sent(message));
    }

    @Test
    void sendsANewMessageWhenThePlaceholderIsGone() {
        assertThat(stage.send(Stage.room(club), "999", Stage.says("Voilà."))).isInstanceOf(Delivery.Sent.class);
        assertThat(club.expectReply().text()).isEqualTo("Voilà.");
    }

    @Test
    void clearsThePlaceholderWhenAPictureTakesItsPlace() {
        stage.send(Stage.room(club), "", Stage.says("…"));
        SentMessage placeholder = club.expectReply();
        stage.send(Stage.room(club), String.valueOf(placeholder.id()), Stage.chart());

        telegram.await("the placeholder is gone", () -> !club.messages.containsKey(placeholder.id()));
        assertThat(club.replies()).singleElement().satisfies(message -> assertThat(message.file())
                .isPresent());
    }
}
