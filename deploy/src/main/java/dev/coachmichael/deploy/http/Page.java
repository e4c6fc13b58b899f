package dev.coachmichael.deploy.http;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.metrics.Readiness.Overall;
import dev.coachmichael.deploy.http.PageState.OpenDoor;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The pages as HTML: one skeleton, words by language, no script and no inline style. */
final class Page {

    static final String STYLE_PATH = "/page.css";

    private static final String SKELETON = resource("page.html");

    private Page() {}

    /** The style sheet. */
    static String style() {
        return resource("page.css");
    }

    static void send(RoutingContext visit, Language language, String html) {
        visit.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.code())
                .putHeader("Vary", "Accept-Language, Accept")
                .end(html);
    }

    static String front(Language language, PageState state) {
        Phrases phrases = Phrases.in(language);
        String steps = steps(phrases, state).stream()
                .map(step -> "    <li>" + step + "</li>\n")
                .collect(Collectors.joining("", "  <ul>\n", "  </ul>\n"));
        return fill(
                language,
                "<p>" + text(phrases.say("page.lead")) + "</p>\n"
                        + "  <p class=\"state " + state.overall().code() + "\" role=\"status\">"
                        + text(phrases.say("page.state." + state.overall().code())) + "</p>\n"
                        + "  <h2>" + text(phrases.say("page.next")) + "</h2>\n" + steps);
    }

    static String error(Language language, int status, String reference) {
        Phrases phrases = Phrases.in(language);
        String what = status >= 500 ? "failed" : status == 404 ? "not-found" : "refused";
        return fill(
                language,
                "<p class=\"state down\">" + text(phrases.say("page.error." + what)) + "</p>\n  <p>"
                        + text(phrases.say("page.error.reference", "reference", reference))
                        + "</p>\n  <p><a href=\"/\">"
                        + text(phrases.say("page.home")) + "</a></p>\n");
    }

    private static List<String> steps(Phrases phrases, PageState state) {
        List<String> steps = new ArrayList<>();
        for (OpenDoor door : state.doors()) {
            String words = text(phrases.say("page.step.door", "door", door.name()));
            steps.add(door.link()
                    .map(link -> "<a href=\"" + escape(link.toString()) + "\" rel=\"noreferrer\">" + words + "</a>")
                    .orElse(words));
        }
        if (state.doors().isEmpty()) {
            steps.add(text(phrases.say("page.step.no-door")));
        }
        if (state.overall() == Overall.DEGRADED || state.overall() == Overall.DOWN) {
            steps.add(text(phrases.say("page.step.doctor")));
        } else {
            steps.add(text(phrases.say("page.step.terminal")));
        }
        return steps;
    }

    private static String fill(Language language, String content) {
        return SKELETON.replace("{language}", language.code())
                .replace("{style}", STYLE_PATH)
                .replace("{content}", content);
    }

    /** Escaped, with what stands between backticks as code. */
    private static String text(String words) {
        return escape(words).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
