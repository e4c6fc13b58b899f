package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.deploy.demo.DemoFile;
import dev.coachmichael.deploy.demo.DemoWorld;
import dev.coachmichael.telegram.FakeTelegram;
import dev.coachmichael.telegram.FakeUser;
import dev.coachmichael.telegram.SentMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runner on Telegram, from the first word to the reasons of an answer, on everything that the service is made of. */
class TelegramEndToEndTest {

    @TempDir
    Path folder;

    private TelegramHouse house;
    private FakeTelegram telegram;

    @BeforeEach
    void start() throws Exception {
        house = new TelegramHouse(folder);
        telegram = house.telegram;
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void aRunnerConsentsSendsARunAndIsAnsweredFromIt() throws Exception {
        FakeUser anna = telegram.user(1001).speaking("fr");
        anna.says("/start");
        assertThat(anna.chat().expectReply().text()).contains("Coach Michael", "pas médecin");

        anna.presses("J’accepte");
        SentMessage question = anna.chat().expectReply();
        assertThat(question.buttons()).isNotEmpty();

        DemoFile file = newestRunOf("karim");
        anna.uploads(file.name(), file.fit(), "");
        assertThat(anna.chat().expectReply().text()).contains("1 sortie ajoutée", "km");

        anna.says("alors, ma sortie ?");
        String review = untilPicture(anna);
        assertThat(review).contains("/km", "bpm");

        anna.says("/pourquoi");
        assertThat(anna.chat().expectReply().text()).contains("distance", "allure");
    }

    @Test
    void theSameInEnglishWithoutBeingAsked() throws Exception {
        FakeUser john = telegram.user(1002).speaking("en");
        john.says("/start");
        assertThat(john.chat().expectReply().text()).contains("not a doctor");
        john.presses("I agree");
        john.chat().expectReply();
        DemoFile file = newestRunOf("claire");
        john.uploads(file.name(), file.fit(), "");
        assertThat(john.chat().expectReply().text()).contains("1 run added");
        john.says("how was my last run?");
        assertThat(untilPicture(john)).contains("/km");
        john.says("/why");
        assertThat(john.chat().expectReply().text()).contains("distance", "pace");
    }

    @Test
    void aRunSentBeforeTheConsentIsTakenInWithIt() throws Exception {
        FakeUser lea = telegram.user(1003).speaking("fr");
        DemoFile file = newestRunOf("karim");
        lea.uploads(file.name(), file.fit(), "");
        assertThat(lea.chat().expectReply().text()).contains("accord");

        lea.says("/start");
        lea.chat().expectReply();
        lea.presses("J’accepte");
        assertThat(lea.chat().expectReply().text()).contains("1 sortie ajoutée");

        lea.says("alors, ma sortie ?");
        assertThat(untilPicture(lea)).contains("/km");
    }

    /** The words of all parts up to the one with the chart. */
    private String untilPicture(FakeUser user) {
        StringBuilder words = new StringBuilder();
        for (int part = 0; part < 6; part++) {
            SentMessage message = user.chat().expectReply();
            words.append(message.text()).append('\n');
            if (telegram.callCount("sendPhoto") > 0) {
                return words.toString();
            }
        }
        throw new AssertionError("No picture came: " + words);
    }

    private static DemoFile newestRunOf(String runner) {
        List<DemoFile> files = DemoWorld.of(LocalDate.of(2026, 11, 20), DemoWorld.SEED)
                .files()
                .filter(file -> file.runner().id().equals(runner))
                .sorted(Comparator.comparing(DemoFile::name).reversed())
                .toList();
        return files.getFirst();
    }
}
