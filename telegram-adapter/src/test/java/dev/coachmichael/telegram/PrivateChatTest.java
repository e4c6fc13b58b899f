package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.platform.Inbound.Media;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateChatTest {

    private final Stage stage = Stage.polling();
    private final FakeTelegram telegram = stage.telegram;
    private final FakeUser anna = telegram.user(41);

    @AfterEach
    void close() {
        stage.close();
    }

    private Inbound last(int count) {
        return stage.coaching.expect(count).getLast();
    }

    @Test
    void tellsWhoSaidWhatAndWhen() {
        long message = anna.speaking("en-GB").says("my week?");

        Inbound inbound = last(1);
        assertThat(inbound.address()).isEqualTo(ChatAddress.privately("41"));
        assertThat(inbound.sender()).isEqualTo(new Inbound.Sender("41", "en-GB"));
        assertThat(inbound.content()).isEqualTo(new Content.Text(String.valueOf(message), "my week?"));
        assertThat(Duration.between(inbound.sentAt(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void keepsTheArgumentsOfACommand() {
        anna.says("/start b64_url-token");
        anna.says("/plan@OtherBot");
        anna.says("/plan@CoachMichaelBot");
        last(2);
        assertThat(stage.coaching.texts()).containsExactly("/start b64_url-token", "/plan");
    }

    @Test
    void passesFilesOnAsReferences() {
        anna.uploads("sortie\u202Exdp.fit", new byte[] {1, 2, 3}, "ma sortie");
        assertThat(last(1).content())
                .isEqualTo(new Content.Attachment("1", new FileReference("file-1", "sortiexdp.fit", 3), "ma sortie"));

        anna.uploads("gros.fit", new byte[0], 21L << 20, "");
        assertThat(last(2).content()).isInstanceOfSatisfying(Content.Attachment.class, attachment -> assertThat(
                        attachment.file().sizeBytes())
                .isEqualTo(21L << 20));
    }

    @Test
    void hasAWordForEveryKindOfMedia() {
        String file = "'file_id':'f','file_unique_id':'u'";
        String film = "{" + file + ",'width':1,'height':1,'duration':3,'length':1}";
        Map<String, Media> kinds = Map.of(
                "'voice':{" + file + ",'duration':3}",
                Media.VOICE,
                "'audio':{" + file + ",'duration':3}",
                Media.AUDIO,
                "'video':" + film,
                Media.VIDEO,
                "'video_note':" + film,
                Media.VIDEO,
                "'animation':" + film + ",'document':{" + file + "}",
                Media.VIDEO,
                "'sticker':{" + file + ",'type':'regular','width':1,'height':1,'is_animated':false,'is_video':false}",
                Media.STICKER,
                "'location':{'latitude':48.85,'longitude':2.35}",
                Media.LOCATION,
                "'contact':{'phone_number':'1','first_name':'A'}",
                Media.CONTACT,
                "'poll':{'id':'1','question':'?','options':[{'text':'a','voter_count':0}],'total_voter_count':0,"
                        + "'is_closed':false,'is_anonymous':true,'type':'regular','allows_multiple_answers':false}",
                Media.POLL,
                "'dice':{'emoji':'x','value':3}",
                Media.OTHER);
        int count = 0;
        for (Map.Entry<String, Media> kind : kinds.entrySet()) {
            anna.sends(anna.message().mergeIn(new JsonObject("{" + kind.getKey().replace('\'', '"') + "}")));
            assertThat(last(++count).content())
                    .isInstanceOfSatisfying(Content.Unreadable.class, unreadable -> assertThat(unreadable.media())
                            .isEqualTo(kind.getValue()));
        }
        anna.sends("photo", new JsonArray().add(new JsonObject().put("file_id", "f")), "le tapis : 8 km");
        assertThat(last(++count).content())
                .isEqualTo(new Content.Unreadable(String.valueOf(count), Media.PHOTO, "le tapis : 8 km"));
    }

    @Test
    void answersAnAlbumOnce() {
        JsonArray photo = new JsonArray().add(new JsonObject().put("file_id", "f"));
        telegram.inOneGo(() -> {
            for (int i = 0; i < 4; i++) {
                anna.sends(anna.message().put("photo", photo).put("media_group_id", "album"));
            }
            anna.says("fin");
        });
        assertThat(stage.coaching.expect(2)).hasSize(2);
    }

    @Test
    void passesEditsOn() {
        long message = anna.says("8 km");
        anna.edits(message, "9 km");
        assertThat(last(2).content()).isEqualTo(new Content.Edited(String.valueOf(message), "9 km"));
    }

    @Test
    void cleansAndBoundsWhatIsStored() {
        anna.says("a\u0000b");
        anna.says("x".repeat(100_000));
        anna.says("\u200B");
        last(3);
        assertThat(stage.coaching.texts()).containsExactly("ab", "x".repeat(16_384), "\u200B");
    }

    @Test
    void answersEachButtonAtOnce() {
        Action yes = Action.of("J'accepte", "start");
        stage.send(anna, Stage.says("D'accord ?"), new Block.Actions(List.of(yes)));
        anna.chat().expectReply();

        String query = anna.presses("J'accepte");
        assertThat(telegram.expectToast(query)).isEmpty();
        assertThat(last(1).content()).isEqualTo(new Content.Press(yes.id()));
        assertThat(last(1).address()).isEqualTo(ChatAddress.privately("41"));
    }

    @Test
    void saysWhyAButtonIsRefused() {
        stage.coaching.judge(inbound -> new Acceptance.Refused("Ce bouton est à Anna. ".repeat(20)));
        stage.send(anna, Stage.says("D'accord ?"), new Block.Actions(List.of(Action.of("Oui", "start"))));
        anna.chat().expectReply();

        assertThat(telegram.expectToast(anna.presses("Oui")))
                .startsWith("Ce bouton est à Anna.")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void dropsForgedButtonsPolitely() {
        stage.send(anna, Stage.says("?"));
        SentMessage message = anna.chat().expectReply();
        for (String data : List.of("", "delete_everything", "v1:", "v1:é", "v2:abc", "v1:../../x")) {
            assertThat(telegram.expectToast(anna.presses(message, data))).startsWith("Ce bouton ne marche plus");
        }
        assertThat(telegram.expectToast(anna.speaking("en").presses(message, "v9:x")))
                .startsWith("This button no longer works");
        assertThat(stage.coaching.stored()).isEmpty();
    }

    @Test
    void takesAButtonWhoseMessageIsGone() {
        String query = anna.pressesUnderDeleted(99, "v1:abcdefghijklmnopqrstuv");
        assertThat(last(1).content()).isEqualTo(new Content.Press("abcdefghijklmnopqrstuv"));
        assertThat(telegram.expectToast(query)).isEmpty();
    }

    @Test
    void livesOnWhenAButtonIsTooOldToBeAnswered() {
        telegram.faults()
                .next(
                        "answerCallbackQuery",
                        new Fault.Error(
                                400,
                                "Bad Request: query is too old and response timeout expired or query ID is invalid"));
        anna.pressesUnderDeleted(99, "v1:abcdefghijklmnopqrstuv");
        anna.says("encore là");
        assertThat(stage.coaching.expect(2)).hasSize(2);
    }
}
