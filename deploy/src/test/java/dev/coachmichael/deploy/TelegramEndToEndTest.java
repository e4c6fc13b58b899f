package dev.coachmichael.deploy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.deploy.demo.DemoFile;
import dev.coachmichael.deploy.demo.DemoWorld;
import dev.coachmichael.telegram.FakeTelegram;
import dev.coachmichael.telegram.FakeUser;
import dev.coachmichael.telegram.SentMessage;
import dev.coachmichael.telegram.TelegramDoor;
import dev.coachmichael.telegram.TelegramSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runner on Telegram, from the first word to the reasons of an answer, on everything that the service is made of. */
class TelegramEndToEndTest {

    @TempDir
    Path folder;

    private Vertx vertx;
    private FakeTelegram telegram;
    private CoachCore core;

    @BeforeEach
    void start() throws Exception {
        vertx = Vertx.vertx();
        telegram = FakeTelegram.start(vertx);
        core = CoachCore.open(
                        vertx,
                        new CoreSettings(
                                Optional.of(ScratchDatabase.empty("telegram")),
                                folder,
                                Language.FR,
                                ZoneId.of("Europe/Paris"),
                                8),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())
                .await(60, SECONDS);
        TelegramSettings settings = telegram.settings();
        TelegramDoor door =
                TelegramDoor.create(vertx, settings, Assembly.menu(core), new ChartPicture()::png, core.coaching());
        core.coaching().open(door).await(20, SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        core.close().await(30, SECONDS);
        telegram.close();
        vertx.close().await(10, SECONDS);
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
