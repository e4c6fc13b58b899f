package dev.coachmichael.deploy.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * What every response tells browsers: load nothing from elsewhere, run nothing inline, guess no types, tell nobody where
 * you came from, keep nothing. A router may say otherwise for what it sends.
 */
final class SecurityHeaders implements Handler<RoutingContext> {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cache-Control",
            "no-store");

    private final boolean secure;

    /** @param secure whether visitors come over TLS, so that browsers may insist on it */
    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    @Override
    public void handle(RoutingContext visit) {
        putOn(visit.response());
        visit.next();
    }

    void putOn(HttpServerResponse response) {
        ALWAYS.forEach(response::putHeader);
        if (secure) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
