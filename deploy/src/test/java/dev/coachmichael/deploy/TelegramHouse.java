package dev.coachmichael.deploy;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.telegram.FakeTelegram;
import dev.coachmichael.telegram.FakeUser;
import dev.coachmichael.telegram.TelegramDoor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** The whole service on a real database, with a fake Telegram at its door. */
public final class TelegramHouse implements AutoCloseable {

    public final FakeTelegram telegram;
    public final CoachCore core;
    public final DatabaseUrl database = ScratchDatabase.empty("telegram");
    public final Vertx vertx = Vertx.vertx();

    TelegramHouse(Path folder) throws Exception {
        this(folder, Clock.systemUTC());
    }

    public TelegramHouse(Path folder, Clock clock) throws Exception {
        telegram = FakeTelegram.start(vertx);
        core = CoachCore.open(
                        vertx,
                        new CoreSettings(Optional.of(database), folder, Language.FR, ZoneId.of("Europe/Paris"), 8),
                        clock,
                        new SimpleMeterRegistry())
                .await(60, SECONDS);
        core.coaching()
                .open(TelegramDoor.create(
                        vertx, telegram.settings(), Assembly.menu(core), new ChartPicture()::png, core.coaching()))
                .await(20, SECONDS);
    }

    /** Somebody who has agreed and skipped the questions; everything said so far is read. */
    FakeUser runner(long id) {
        FakeUser runner = telegram.user(id).speaking("fr");
        runner.says("/start");
        runner.chat().expectReply();
        runner.presses("J’accepte");
        runner.chat().expectReply();
        for (int question = 0; question < 3; question++) {
            runner.presses("Passer");
            runner.chat().expectReply();
        }
        return runner;
    }

    @Override
    public void close() throws Exception {
        core.close().await(30, SECONDS);
        telegram.close();
        vertx.close().await(10, SECONDS);
    }
}
