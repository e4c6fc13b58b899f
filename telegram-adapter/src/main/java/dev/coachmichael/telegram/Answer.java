package dev.coachmichael.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.client.HttpResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** How a call of the Bot API ended. Nothing in it holds an address, so that it may be logged. */
sealed interface Answer {

    /** Done; {@code result} is what the method returns. */
    record Done(JsonNode result) implements Answer {}

    /**
     * Telegram said no, so nothing happened.
     *
     * @param code as HTTP has them
     * @param retryAfterSeconds how long Telegram wants us to wait; 0 when it does not say
     * @param movedTo the new id of a group that became a supergroup; empty otherwise
     */
    record Refusal(int code, String description, int retryAfterSeconds, String movedTo) implements Answer {}

    /** No readable answer came: the call may have had its effect or not. */
    record Lost(String reason) implements Answer {}

    ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<Buffer> response) {
        Buffer body = response.body();
        JsonNode answer;
        try {
            answer = body == null ? JSON.missingNode() : JSON.readTree(body.getBytes());
        } catch (JsonProcessingException e) {
            answer = JSON.missingNode();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory could not be read", e);
        }
        if (answer.path("ok").asBoolean() && answer.has("result")) {
            return new Done(answer.path("result"));
        }
        return answer.has("error_code") ? refusal(answer) : wordless(response);
    }

    /** Turns what went wrong below HTTP into one of a few words; its own message may hold the address. */
    static Lost of(Throwable failure) {
        return new Lost(
                switch (failure) {
                    case TimeoutException e -> "no answer in time";
                    case ConnectException e -> "not reachable";
                    case UnknownHostException e -> "host not found";
                    case HttpClosedException e -> "connection lost";
                    case JsonProcessingException e -> "an answer that does not read";
                    case IOException e -> "connection lost";
                    default -> failure.getClass().getSimpleName();
                });
    }

    private static Refusal refusal(JsonNode answer) {
        JsonNode parameters = answer.path("parameters");
        return new Refusal(
                answer.path("error_code").asInt(),
                answer.path("description").asText(),
                parameters.path("retry_after").asInt(),
                parameters.path("migrate_to_chat_id").asText());
    }

    /** An answer of something between Telegram and us: a proxy's page, half an answer. */
    private static Answer wordless(HttpResponse<Buffer> response) {
        int status = response.statusCode();
        if (status == 429 || status == 413) {
            return new Refusal(
                    status, "status " + status, seconds(Optional.ofNullable(response.getHeader("Retry-After"))), "");
        }
        return new Lost("status " + status + " without an answer of the Bot API");
    }

    private static int seconds(Optional<String> header) {
        return header.filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
