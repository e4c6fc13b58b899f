package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.coachmichael.core.platform.FileReference;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The token is part of every address, and the client's exceptions like to tell addresses. */
class TokenSecrecyTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.coachmichael");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Stage stage = Stage.set();

    @BeforeEach
    void listen() {
        // Read while other threads still log.
        logged.list = new CopyOnWriteArrayList<>();
        logged.start();
        root.addAppender(logged);
        ours.setLevel(Level.TRACE);
    }

    @AfterEach
    void close() {
        ours.setLevel(null);
        root.detachAppender(logged);
        stage.close();
    }

    @Test
    void neverLogsTheTokenWhateverFails() {
        FakeTelegram telegram = stage.telegram;
        FakeUser anna = telegram.user(41);
        telegram.faults()
                .next("getWebhookInfo", new Fault.DropBefore())
                .next("setMyCommands", new Fault.Page(502))
                .next(
                        "getUpdates",
                        new Fault.Hang(),
                        new Fault.DropAfter(),
                        new Fault.Error(500, "x"),
                        Fault.conflict());
        Stage.done(stage.door.held(OptionalLong.empty()));
        anna.says("salut");
        stage.coaching.expect(1);
        telegram.faults().next("sendMessage", new Fault.DropBefore(), new Fault.HalfAnswer());
        stage.send(anna, Stage.says("a"));
        stage.send(anna, Stage.says("b"));
        String query = anna.pressesUnderDeleted(1, "nonsense");
        telegram.expectToast(query);
        var file = stage.door.fetch(new FileReference("file-9", "x", 1), 10);
        telegram.awaitCalls("getFile", 1);
        telegram.close();
        stage.send(anna, Stage.says("c"));

        assertThat(file.toString()).doesNotContain("fake-token");
        List<String> lines = logged.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .toList();
        assertThat(lines).hasSizeGreaterThan(3).noneMatch(line -> line.contains("fake-token"));
    }
}
