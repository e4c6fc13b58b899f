package dev.coachmichael.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.coachmichael.core.config.SettingsSources;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.deploy.command.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./coach doctor} on installations that are broken in one way each: it names the part, the cause and the fix. */
class DoctorTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private DatabaseUrl database;

    @BeforeEach
    void wholeInstallation() {
        database = ScratchDatabase.migrated("doctor");
        environment.put("DATABASE_URL", database.withPassword());
        environment.put("COACH_DATA_DIR", folder.resolve("data").toString());
        environment.put("COACH_HTTP_PORT", "0");
        environment.put("COACH_MANAGEMENT_PORT", "0");
    }

    @Test
    void findsNothingOnAWholeInstallation() {
        assertThat(doctor()).isZero();
        assertThat(out.toString())
                .contains("OK    database", "schema up to date")
                .doesNotContain("FAIL", "WARN  database");
    }

    @Test
    void namesEveryBadSetting() {
        environment.put("COACH_HTTP_PORT", "many");
        environment.put("COACH_LANGAGE", "fr");
        assertThat(doctor()).isOne();
        assertThat(out.toString())
                .contains("FAIL  settings         COACH_LANGAGE (environment) is not a setting.")
                .contains("FAIL  settings         COACH_HTTP_PORT is \"many\"")
                .contains("./coach config --example");
    }

    @Test
    void findsADatabaseThatIsNotThere() throws IOException {
        environment.put("DATABASE_URL", "postgresql://coach:secret@127.0.0.1:" + freePort() + "/coach");
        assertThat(doctor()).isOne();
        assertThat(out.toString())
                .contains("FAIL  database", "Check that the server of DATABASE_URL runs")
                .doesNotContain("secret");
    }

    @Test
    void findsAWrongPasswordOrDatabase() {
        environment.put(
                "DATABASE_URL",
                "postgresql://" + database.user() + ":" + database.password() + "@" + database.host() + ":"
                        + database.port() + "/nowhere");
        assertThat(doctor()).isOne();
        assertThat(out.toString()).contains("FAIL  database", "nowhere");
    }

    @Test
    void findsASchemaThatIsBehind() {
        new Migrations(database).down();
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("WARN  database", "1 changes of the schema wait", "./coach migrate up");
    }

    @Test
    void findsADataFolderThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("data"), "a file stands in its place");
        assertThat(doctor()).isOne();
        assertThat(out.toString()).contains("FAIL  data folder", "COACH_DATA_DIR");
    }

    @Test
    void findsAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            environment.put("COACH_HTTP_PORT", String.valueOf(other.getLocalPort()));
            assertThat(doctor()).isZero();
            assertThat(out.toString()).contains("WARN  port", other.getLocalPort() + " is taken", "COACH_HTTP_PORT");
        }
    }

    @Test
    void findsARevokedTelegramToken() throws IOException {
        try (Telegram telegram = new Telegram(401)) {
            telegram.use(environment);
            assertThat(doctor()).isOne();
            assertThat(out.toString())
                    .contains("FAIL  telegram", "refuses the token", "BotFather")
                    .doesNotContain("TOKEN-OF-TEST");
        }
    }

    @Test
    void findsTelegramInTroubleAndOutOfReach() throws IOException {
        try (Telegram telegram = new Telegram(502)) {
            telegram.use(environment);
            assertThat(doctor()).isZero();
            assertThat(out.toString()).contains("WARN  telegram", "answered 502");
        }
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("WARN  telegram", "cannot be reached", "TELEGRAM_API_URL");
    }

    @Test
    void findsAWebhookWithoutAPublicAddress() {
        environment.put("TELEGRAM_WEBHOOK_SECRET", "a-secret-of-enough-length");
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("WARN  public address", "COACH_PUBLIC_URL is not");
    }

    @Test
    void withoutAModelTheLocalEngineIsFine() {
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("OK    model            local engine");
        environment.put("OPENAI_MODEL", "small");
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("WARN  model", "OPENAI_BASE_URL");
    }

    @Test
    void saysOfEachModelHowItIs() throws IOException {
        try (Models good = new Models(200, "{\"data\":[{\"id\":\"small\"},{\"id\":\"large\"}]}");
                Models strict = new Models(401, "{}");
                Models bare = new Models(404, "<html>")) {
            environment.put("OPENAI_BASE_URL", good.address());
            environment.put("OPENAI_API_KEY", "SECRET-ONE");
            environment.put(
                    "COACH_MODELS",
                    String.join(
                            ",",
                            "small",
                            "tiny",
                            "first@" + strict.address().replace("//", "//SECRET-TWO@"),
                            "second@" + bare.address(),
                            "third@http://127.0.0.1:" + freePort() + "/v1"));
            assertThat(doctor()).isOne();
            assertThat(out.toString())
                    .contains("OK    model small", "FAIL  model tiny", "it lists small, large")
                    .contains("FAIL  model first", "refuses the key", "OPENAI_API_KEY")
                    .contains("WARN  model second", "lists no models", "WARN  model third", "cannot be reached")
                    .doesNotContain("SECRET-ONE", "SECRET-TWO");
            assertThat(good.key.get()).isEqualTo("Bearer SECRET-ONE");
            assertThat(strict.key.get()).isEqualTo("Bearer SECRET-TWO");
        }
    }

    @Test
    void aModelThatHangsIsNotWaitedForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            environment.put("OPENAI_BASE_URL", "http://127.0.0.1:" + silent.getLocalPort() + "/v1");
            environment.put("COACH_MODELS", "one,two,three");
            long begun = System.nanoTime();
            assertThat(doctor()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
            assertThat(out.toString()).contains("WARN  model one", "WARN  model two", "WARN  model three");
        }
    }

    /** Lists its models with one status, and remembers the key that it was shown. */
    private record Models(HttpServer server, AtomicReference<String> key) implements AutoCloseable {
        Models(int status, String list) throws IOException {
            this(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0),
                    new AtomicReference<>(""));
            server.createContext("/v1/models", call -> {
                key.set(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
                byte[] body = list.getBytes(UTF_8);
                call.sendResponseHeaders(status, body.length);
                call.getResponseBody().write(body);
                call.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    /** Answers every call with one status. */
    private record Telegram(HttpServer server) implements AutoCloseable {
        Telegram(int status) throws IOException {
            this(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            server.createContext("/", call -> {
                byte[] body = "{}".getBytes(UTF_8);
                call.sendResponseHeaders(status, body.length);
                call.getResponseBody().write(body);
                call.close();
            });
            server.start();
        }

        void use(Map<String, String> environment) {
            environment.put("TELEGRAM_BOT_TOKEN", "700100200:TOKEN-OF-TEST-0123456789-abcdefghij");
            environment.put(
                    "TELEGRAM_API_URL",
                    "http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private int doctor() {
        out.getBuffer().setLength(0);
        SettingsSources sources = new SettingsSources(Map.of(), environment, folder.resolve("coach.env"));
        Surroundings surroundings = new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                CoachSettings.catalogue(),
                sources);
        return new Coach(surroundings).run("doctor");
    }
}
