package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import dev.coachmichael.core.config.SettingsSources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogsTest {

    @AfterEach
    void forgetFormat() {
        System.clearProperty("coach.log.format");
    }

    @Test
    void linesAreTextUnlessSetOtherwise() throws JoranException {
        Logs.format(CoachSettings.catalogue(), sources(Map.of()));
        assertThat(line()).contains("WARN", "Sync finished").doesNotStartWith("{");
    }

    @Test
    void linesAreJsonForCollectors() throws JoranException {
        Logs.format(CoachSettings.catalogue(), sources(Map.of("LOG_FORMAT", "json")));
        assertThat(line()).startsWith("{").contains("\"message\":\"Sync finished\"", "\"level\":\"WARN\"");
    }

    @ParameterizedTest
    @CsvSource({"LOG_FORMAT,xml", "COACH_UNKNOWN,1"})
    void badSettingsAreLeftToTheCommandThatReadsThem(String name, String value) {
        Logs.format(CoachSettings.catalogue(), sources(Map.of(name, value)));
        assertThat(System.getProperty("coach.log.format")).isEqualTo("text");
    }

    private static SettingsSources sources(Map<String, String> environment) {
        return new SettingsSources(Map.of(), environment, Path.of("no", "coach.env"));
    }

    /** What the one appender of our configuration makes of a warning. */
    private static String line() throws JoranException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogsTest.class.getResource("/logback.xml")));
        assertThat(context.getStatusManager().getCopyOfStatusList())
                .as("what logback would print about its configuration")
                .noneMatch(status -> status.getLevel() > Status.INFO);
        var root = context.getLogger("ROOT");
        var appender =
                (ConsoleAppender<ILoggingEvent>) root.iteratorForAppenders().next();
        assertThat(appender.getTarget()).isEqualTo("System.err");
        var event = new LoggingEvent("test", root, Level.WARN, "Sync finished", null, new Object[0]);
        return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
