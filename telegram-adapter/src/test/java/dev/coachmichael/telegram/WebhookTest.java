package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final String SECRET = "a-long_secret";
    private static final String BODY = """
            {"update_id":7,"message":{"message_id":1,"date":1763500000,"text":"salut",
             "from":{"id":41,"is_bot":false,"first_name":"A"},"chat":{"id":41,"type":"private"}}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stage stage = Stage.configured(settings -> new TelegramSettings(
            settings.token(), settings.apiUrl(), SECRET, "http://127.0.0.1:1", 8, settings.pacing()));
    private final HttpServer server = Stage.done(stage.vertx
            .createHttpServer()
            .requestHandler(stage.door.webhook().orElseThrow().router(stage.vertx))
            .listen(0, "127.0.0.1"));

    @AfterEach
    void close() {
        http.close();
        stage.close();
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.actualPort() + TelegramWebhook.PATH);
    }

    private int push(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(url())
                .timeout(Duration.ofSeconds(15))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return http.send(
                        headers.length == 0
                                ? request.build()
                                : request.headers(headers).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private int pushWith(String secret, String body) throws Exception {
        return push(body, "X-Telegram-Bot-Api-Secret-Token", secret);
    }

    @Test
    void takesOnlyPushesWithTheSecret() throws Exception {
        assertThat(push(BODY)).isEqualTo(401);
        assertThat(pushWith("wrong", BODY)).isEqualTo(401);
        assertThat(stage.coaching.stored()).isEmpty();
        assertThat(pushWith(SECRET, BODY)).isEqualTo(200);
        assertThat(stage.coaching.texts()).containsExactly("salut");
        assertThat(stage.coaching.batches().getFirst().offset()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void storesWhatIsSaidInPrivateAlsoWhenTelegramDoesNotAnswerCalls() throws Exception {
        stage.telegram.faults().always("getMe", new Fault.Page(502));
        assertThat(pushWith(SECRET, BODY)).isEqualTo(200);
        assertThat(stage.coaching.texts()).containsExactly("salut");
    }

    @Test
    void acknowledgesARepetition() throws Exception {
        assertThat(pushWith(SECRET, BODY)).isEqualTo(200);
        assertThat(pushWith(SECRET, BODY)).isEqualTo(200);
        assertThat(stage.coaching.stored()).hasSize(1);
    }

    @Test
    void asksForARepetitionWhenNothingWasStored() throws Exception {
        stage.coaching.fail(1);
        assertThat(pushWith(SECRET, BODY)).isEqualTo(503);
        assertThat(pushWith(SECRET, BODY)).isEqualTo(200);
    }

    @Test
    void acknowledgesWhatItCannotUse() throws Exception {
        assertThat(pushWith(SECRET, "{\"update_id\":8,\"telepathy\":{}}")).isEqualTo(200);
        assertThat(pushWith(SECRET, "{\"update_id\":9,\"message\":{\"message_id\":[]}}"))
                .isEqualTo(200);
        assertThat(pushWith(SECRET, "[]")).isEqualTo(200);
        assertThat(stage.coaching.batches()).isEmpty();
    }

    @Test
    void refusesWhatIsNoJsonOrTooLarge() throws Exception {
        assertThat(pushWith(SECRET, "{\"update_id\":")).isEqualTo(400);
        assertThat(pushWith(SECRET, " ".repeat(1 << 20) + "{}")).isEqualTo(413);
    }

    @Test
    void tellsTelegramWhereToPush() {
        Stage.done(stage.door.held(OptionalLong.empty()));
        stage.telegram.awaitCalls("setWebhook", 1);
        assertThat(stage.telegram.calls("setWebhook").getFirst().body().getString("url"))
                .isEqualTo("http://127.0.0.1:1/webhooks/telegram");
        Stage.done(stage.door.released());
        assertThat(stage.telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void keepsTheOrderOfAChatThroughFailures() {
        stage.telegram.setWebhook(new JsonObject().put("url", url().toString()).put("secret_token", SECRET));
        stage.telegram.retryPushesAfter(Duration.ofMillis(5));
        stage.coaching.fail(5);
        FakeUser anna = stage.telegram.user(41);
        IntStream.range(0, 50).forEach(i -> anna.says("ligne " + i));

        stage.coaching.expect(50);
        assertThat(stage.coaching.texts())
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> "ligne " + i).toList());
        stage.telegram.await("all pushes are acknowledged", () -> stage.telegram.pendingUpdates() == 0);
        assertThat(stage.telegram.refusedPushes()).isEqualTo(5);
    }

    @Test
    void hasNoWebhookWhenItPolls() {
        try (Stage polling = Stage.set()) {
            assertThat(polling.door.webhook()).isEmpty();
        }
    }
}
