package dev.coachmichael.deploy.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.coach.ModelSettings;
import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Each language model of the chain: reached, key taken, model known. It is asked for the list of its models, which costs
 * nothing, all of them at once. Keys are never shown.
 */
final class ModelChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelChecks() {}

    static List<Finding> models(Settings settings) {
        List<ModelEndpoint> chain = ModelSettings.from(settings).chain();
        if (chain.isEmpty()) {
            return List.of(none(settings));
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<Finding>> looking = chain.stream()
                    .map(endpoint -> threads.submit((Callable<Finding>) () -> look(endpoint)))
                    .toList();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            return IntStream.range(0, chain.size())
                    .mapToObj(n -> found(looking.get(n), chain.get(n), deadline - System.nanoTime()))
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Finding none(Settings settings) {
        boolean half = settings.find(Declared.OPENAI_BASE_URL).isPresent()
                || settings.find(Declared.OPENAI_MODEL).isPresent()
                || settings.find(Declared.MODELS).isPresent();
        return half
                ? Finding.warn(
                        "model",
                        "named by half: the local engine answers alone",
                        "Set both OPENAI_BASE_URL and OPENAI_MODEL, or COACH_MODELS with an address.")
                : Finding.ok("model", "local engine, no language model is set");
    }

    private static Finding found(Future<Finding> looking, ModelEndpoint endpoint, long nanos) {
        try {
            return looking.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return unreachable(endpoint);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.warn(part(endpoint), "not checked", "");
        }
    }

    private static Finding look(ModelEndpoint endpoint) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest.Builder request = HttpRequest.newBuilder(list(endpoint)).timeout(PATIENCE);
        endpoint.credentials().forEach(request::header);
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return judged(endpoint, response.statusCode(), body.readNBytes(MOST_BYTES));
            }
        } catch (IOException | IllegalArgumentException e) {
            return unreachable(endpoint);
        } finally {
            client.shutdownNow();
        }
    }

    private static URI list(ModelEndpoint endpoint) {
        URI base = endpoint.baseUrl();
        String query = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
        return URI.create(base.toString().replaceFirst("[?].*$", "").replaceFirst("/+$", "") + "/models" + query);
    }

    private static Finding judged(ModelEndpoint endpoint, int status, byte[] body) {
        return switch (status) {
            case 200 -> known(endpoint, new String(body, StandardCharsets.UTF_8));
            case 401, 403 ->
                Finding.fail(
                        part(endpoint),
                        endpoint.provider() + " refuses the key",
                        "Put a valid key into OPENAI_API_KEY, or before the host in COACH_MODELS.");
            case 404, 405 ->
                Finding.warn(
                        part(endpoint),
                        endpoint.provider() + " is there but lists no models",
                        "Fine if it answers chats; else correct the path of its address, which mostly ends in /v1.");
            case 429 ->
                Finding.warn(
                        part(endpoint),
                        endpoint.provider() + " wants to be left alone for now",
                        "Wait a little, or raise the account's limit.");
            default ->
                Finding.warn(
                        part(endpoint),
                        endpoint.provider() + " answered " + status,
                        "The local engine answers meanwhile. Try again in a minute.");
        };
    }

    private static Finding known(ModelEndpoint endpoint, String body) {
        JsonNode listed;
        try {
            listed = JSON.readTree(body).path("data");
        } catch (IOException e) {
            listed = JSON.missingNode();
        }
        if (!listed.isArray() || listed.isEmpty()) {
            return Finding.warn(
                    part(endpoint),
                    endpoint.provider() + " answers, its models are not known",
                    "Fine if it answers chats.");
        }
        boolean known = StreamSupport.stream(listed.spliterator(), false)
                .map(model -> model.path("id").asText())
                .anyMatch(id -> id.equals(endpoint.model()) || id.equals(endpoint.model() + ":latest"));
        return known
                ? Finding.ok(part(endpoint), endpoint.provider() + " knows it and takes the key")
                : Finding.fail(
                        part(endpoint),
                        endpoint.provider() + " has no such model",
                        "Correct its name in OPENAI_MODEL or COACH_MODELS; it lists " + some(listed) + ".");
    }

    private static String some(JsonNode listed) {
        return StreamSupport.stream(listed.spliterator(), false)
                .map(model -> model.path("id").asText())
                .filter(id -> id.matches("[\\w.:/-]{1,60}"))
                .limit(3)
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }

    private static Finding unreachable(ModelEndpoint endpoint) {
        return Finding.warn(
                part(endpoint),
                endpoint.provider() + " cannot be reached",
                "The local engine answers meanwhile. Check its address and this machine's network.");
    }

    private static String part(ModelEndpoint endpoint) {
        return "model " + endpoint.model();
    }
}
