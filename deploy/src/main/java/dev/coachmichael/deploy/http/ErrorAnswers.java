package dev.coachmichael.deploy.http;

import dev.coachmichael.core.language.Language;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a visitor gets when a request cannot be answered: a page for browsers, problem details for programs, both with a
 * reference that stands in the log beside the reason. The reason itself stays inside.
 */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 429, 500, 501, 502, 503);

    private final SecurityHeaders headers;
    private final Language fallback;

    ErrorAnswers(SecurityHeaders headers, Language fallback) {
        this.headers = headers;
        this.fallback = fallback;
    }

    void answerFor(Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, this::answer));
    }

    private void answer(RoutingContext visit) {
        int status = visit.statusCode() >= 400 ? visit.statusCode() : 500;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        // Never the address: links may hold codes.
        if (status >= 500) {
            LOG.error("Request failed reference={} status={}", reference, status, visit.failure());
        } else {
            LOG.debug("Request refused reference={} status={}", reference, status);
        }
        if (visit.response().headWritten()) {
            visit.request().connection().close();
            return;
        }
        headers.putOn(visit.response());
        visit.response().setStatusCode(status);
        if (wantsPage(visit.request())) {
            Language language = VisitorLanguage.of(visit.request(), fallback);
            Page.send(visit, language, Page.error(language, status, reference));
        } else {
            visit.response()
                    .putHeader("Content-Type", "application/problem+json")
                    .end(problem(status, reference).toBuffer());
        }
    }

    private static JsonObject problem(int status, String reference) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("reference", reference);
    }

    /** Browsers name HTML first; programs name JSON first, anything, or nothing. */
    private static boolean wantsPage(HttpServerRequest request) {
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        int html = accepted.indexOf("text/html");
        int json = accepted.indexOf("json");
        return html >= 0 && (json < 0 || html < json);
    }

    /** A request that is no HTTP, or larger than its bounds: no router sees it. */
    void refuseUnreadable(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        int status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.debug("Request not readable reference={} status={}", reference, status);
        headers.putOn(request.response());
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem(status, reference).toBuffer())
                .onComplete(sent -> request.connection().close());
    }
}
