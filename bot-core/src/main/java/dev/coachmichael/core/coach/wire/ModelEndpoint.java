package dev.coachmichael.core.coach.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model behind an OpenAI-compatible address.
 *
 * @param baseUrl what stands before {@code /chat/completions}; a query such as {@code ?api-version=...} is kept
 * @param apiKey sent as bearer token; empty where none is asked for
 * @param model the name that the endpoint knows it by
 */
public record ModelEndpoint(URI baseUrl, String apiKey, String model) {

    public ModelEndpoint {
        if (baseUrl.getHost() == null && baseUrl.getRawAuthority() == null) {
            throw new IllegalArgumentException("The address of a model has no host");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("A model has no name");
        }
    }

    /** The host, for labels: never a key, never a path. */
    public String provider() {
        return baseUrl.getHost() == null ? "unknown" : baseUrl.getHost();
    }

    /** Model and host, for people and for the breaker's label. */
    public String name() {
        return model + "@" + provider();
    }

    String address() {
        String whole = baseUrl.toString();
        int query = whole.indexOf('?');
        String path = query < 0 ? whole : whole.substring(0, query);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (baseUrl.getRawQuery() != null) {
            Arrays.stream(baseUrl.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
        return query;
    }

    /** Headers that tell the key, none where there is none; never to be shown. */
    public Map<String, String> credentials() {
        Map<String, String> credentials = new LinkedHashMap<>(headers());
        if (!apiKey.isEmpty()) {
            credentials.put("Authorization", "Bearer " + apiKey);
        }
        return credentials;
    }

    /** Azure takes its key in a header of its own. */
    Map<String, String> headers() {
        boolean azure = provider().endsWith(".azure.com") && !apiKey.isEmpty();
        return azure ? Map.of("api-key", apiKey) : Map.of();
    }

    @Override
    public String toString() {
        return name();
    }
}
