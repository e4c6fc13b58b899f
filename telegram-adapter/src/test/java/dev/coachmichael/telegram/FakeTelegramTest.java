package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake as another client than ours sees it. */
class FakeTelegramTest {

    private final Vertx vertx = Vertx.vertx();
    private final FakeTelegram telegram = FakeTelegram.start(vertx);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        telegram.close();
        Conditions.done(vertx.close());
    }

    private URI url(String method) {
        return URI.create(telegram.apiUrl() + "/bot" + telegram.token() + "/" + method);
    }

    private HttpRequest request(String method, JsonObject body) {
        return HttpRequest.newBuilder(url(method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.encode()))
                .build();
    }

    private JsonObject call(String method, JsonObject body) throws IOException, InterruptedException {
        return new JsonObject(
                http.send(request(method, body), BodyHandlers.ofString()).body());
    }

    private String refusal(String method, JsonObject body) throws IOException, InterruptedException {
        return call(method, body).getString("description");
    }

    private static JsonObject text(long chat, String text) {
        return new JsonObject().put("chat_id", chat).put("text", text);
    }

    @Test
    void takesMethodsInAnyCaseAndAnyForm() throws Exception {
        telegram.user(41);
        assertThat(call("GETME", new JsonObject()).getJsonObject("result").getString("username"))
                .isEqualTo(FakeTelegram.BOT);
        String query = "?chat_id=41&text=" + URLEncoder.encode("a b", StandardCharsets.UTF_8);
        HttpRequest get = HttpRequest.newBuilder(url("sendmessage" + query)).build();
        assertThat(http.send(get, BodyHandlers.ofString()).body())
                .contains("\"ok\":true")
                .contains("a b");
    }

    @Test
    void refusesAWrongToken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(telegram.apiUrl() + "/bot1:x/getMe"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void checksWhatTheServerChecks() throws Exception {
        telegram.user(41);
        FakeChat club = telegram.supergroup(-100);
        assertThat(refusal("sendMessage", text(404, "x"))).contains("chat not found");
        assertThat(refusal("sendMessage", text(41, " \u200B"))).contains("text is empty");
        assertThat(refusal("sendMessage", text(41, "x".repeat(4_097)))).contains("message is too long");
        assertThat(call("sendMessage", text(41, "x".repeat(4_096))).getBoolean("ok"))
                .isTrue();
        assertThat(refusal("sendMessage", text(41, "漢".repeat(11_000)))).contains("text is too long");
        for (String html :
                new String[] {"<b>x", "x</b>", "<b><i>x</b></i>", "<h1>x</h1>", "a < b", "<pre><b>x</b></pre>"}) {
            assertThat(refusal("sendMessage", text(41, html).put("parse_mode", "HTML")))
                    .contains("can't parse entities");
        }
        JsonObject escaped = text(41, "<b>" + "&amp;".repeat(4_096) + "</b>").put("parse_mode", "HTML");
        assertThat(call("sendMessage", escaped).getBoolean("ok")).isTrue();
        JsonObject data = new JsonObject()
                .put(
                        "inline_keyboard",
                        new JsonArray()
                                .add(new JsonArray()
                                        .add(new JsonObject().put("text", "x").put("callback_data", "é".repeat(33)))));
        assertThat(refusal("sendMessage", text(41, "x").put("reply_markup", data)))
                .contains("BUTTON_DATA_INVALID");
        assertThat(refusal("sendMessageDraft", text(41, "x").put("draft_id", 0)))
                .contains("DRAFT_ID_INVALID");
        assertThat(refusal("sendMessageDraft", text(club.id(), "x").put("draft_id", 1)))
                .contains("private");
        assertThat(refusal("editMessageText", text(41, "x").put("message_id", 99)))
                .contains("not found");
        assertThat(refusal("answerCallbackQuery", new JsonObject().put("callback_query_id", "0")))
                .contains("too old");
        assertThat(refusal("getFile", new JsonObject().put("file_id", "0"))).contains("invalid file_id");
        assertThat(refusal("sendTelepathy", new JsonObject())).isEqualTo("Not Found");
    }

    @Test
    void holdsAPollUntilSomethingHappensAndForgetsWhatIsConfirmed() throws Exception {
        FakeUser anna = telegram.user(41);
        CompletableFuture<String> poll = http.sendAsync(
                        request("getUpdates", new JsonObject().put("timeout", 20)), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
        telegram.await("a poll", telegram::isPolled);
        anna.says("salut");

        JsonObject update = new JsonObject(poll.get()).getJsonArray("result").getJsonObject(0);
        assertThat(update.getJsonObject("message").getString("text")).isEqualTo("salut");
        JsonObject next = new JsonObject().put("offset", update.getLong("update_id"));
        assertThat(call("getUpdates", next).getJsonArray("result")).hasSize(1);
        next.put("offset", update.getLong("update_id") + 1);
        assertThat(call("getUpdates", next).getJsonArray("result")).isEmpty();
    }

    @Test
    void letsOnlyOnePollerStay() throws Exception {
        CompletableFuture<Integer> first = http.sendAsync(
                        request("getUpdates", new JsonObject().put("timeout", 20)), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode);
        telegram.await("a poll", telegram::isPolled);
        call("getUpdates", new JsonObject().put("timeout", 0));
        assertThat(first.get()).isEqualTo(409);

        call("setWebhook", new JsonObject().put("url", "http://127.0.0.1:1/x"));
        assertThat(refusal("getUpdates", new JsonObject())).contains("webhook is active");
    }

    @Test
    void goesWrongWhenToldTo() throws Exception {
        telegram.user(41);
        telegram.faults().next("sendMessage", new Fault.TooMany(7), new Fault.Page(502), new Fault.DropAfter());
        assertThat(call("sendMessage", text(41, "x"))
                        .getJsonObject("parameters")
                        .getInteger("retry_after"))
                .isEqualTo(7);
        assertThat(http.send(request("sendMessage", text(41, "x")), BodyHandlers.ofString())
                        .body())
                .startsWith("<html>");
        assertThat(catchThrowable(() -> call("sendMessage", text(41, "x")))).isInstanceOf(IOException.class);
        assertThat(telegram.user(41).chat().replies()).hasSize(1);
    }

    @Test
    void stormsRepeatably() {
        FaultScript script =
                new FaultScript().storm(1, 0.2, List.of("sendMessage"), new Fault.TooMany(1), new Fault.Page(502));
        long faults = IntStream.range(0, 1_000)
                .filter(i -> script.take("sendMessage").isPresent())
                .count();
        assertThat(faults).isBetween(150L, 250L);
        assertThat(script.take("getUpdates")).isEmpty();
    }
}
