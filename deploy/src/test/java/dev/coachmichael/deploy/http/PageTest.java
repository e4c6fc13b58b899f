package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.metrics.Readiness.Overall;
import dev.coachmichael.deploy.http.PageState.OpenDoor;
import dev.coachmichael.deploy.http.PublicServer.Address;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static final PageState NO_DOORS = new PageState(Overall.READY, List.of());
    private static final PageState TELEGRAM = new PageState(
            Overall.READY, List.of(new OpenDoor("Telegram", Optional.of(URI.create("https://t.me/coach_bot")))));

    private final Vertx vertx = Vertx.vertx();
    private PageState state = NO_DOORS;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        PublicServer server =
                new PublicServer(vertx, new Address("127.0.0.1", 0, false), List.of(), () -> state, Language.FR);
        browser = new Browser(vertx, server.start().await(5, SECONDS));
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(10, SECONDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR,fr;q=0.9,en;q=0.8|fr",
                "en-GB,en;q=0.9|en",
                "de-DE,de;q=0.9,en;q=0.5|en",
                "en;q=0.2,fr;q=0.7|fr",
                "de|fr",
                "*|fr",
                ";;q=nonsense,,|fr"
            })
    void speaksTheVisitorsLanguage(String accepted, String language) throws Exception {
        assertThat(browser.get("/", "Accept-Language", accepted).bodyAsString())
                .contains("<html lang=\"" + language + "\">");
    }

    @Test
    void saysWhatToDoNext() {
        assertThat(Page.front(Language.EN, NO_DOORS))
                .contains(
                        "Ready: write whenever you like.",
                        "<code>TELEGRAM_BOT_TOKEN</code>",
                        "<code>./coach chat</code>");
        assertThat(Page.front(Language.FR, TELEGRAM))
                .contains("<a href=\"https://t.me/coach_bot\" rel=\"noreferrer\">Écris au coach sur Telegram</a>")
                .doesNotContain("TELEGRAM_BOT_TOKEN");
    }

    @Test
    void tellsTheStateInWordsAndAtEachVisit() throws Exception {
        for (Overall overall : Overall.values()) {
            state = new PageState(overall, List.of());
            assertThat(browser.get("/").bodyAsString())
                    .contains("class=\"state " + overall.code() + "\" role=\"status\"")
                    .doesNotContain("database", "{");
        }
    }

    @Test
    void asksForNothingFromElsewhereAndHasNoScriptAndNoInlineStyle() {
        for (String html : pages()) {
            assertThat(html).doesNotContain("<script", "style=", "<style", "onclick", "<img", "@import", "<iframe");
            assertThat(attributes(html, "src")).isEmpty();
            assertThat(links(html)).allMatch(link -> link.equals("data:,") || link.equals("/page.css"));
        }
        assertThat(Page.style()).doesNotContain("url(", "@import", "http");
    }

    @Test
    void namesOfDoorsAreEscaped() {
        PageState hostile = new PageState(
                Overall.READY,
                List.of(new OpenDoor("<b onclick=\"x\">'&", Optional.of(URI.create("https://t.me/a&b")))));
        assertThat(Page.front(Language.EN, hostile))
                .contains("&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;", "https://t.me/a&amp;b")
                .doesNotContain("<b ");
    }

    @Test
    void isReadableByEverybody() {
        for (String html : pages()) {
            assertThat(html)
                    .contains("<title>Coach Michael</title>", "<main>", "<h1>", "width=device-width, initial-scale=1")
                    .doesNotContain("user-scalable", "maximum-scale");
        }
        assertThat(Page.style()).contains("prefers-color-scheme: dark", "focus-visible");
    }

    @Test
    void fitsANarrowPhone() {
        List<String> widths = Pattern.compile("(?<!max-)width: *([^;]+);")
                .matcher(Page.style())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(widths).as("fixed widths").isEmpty();
        assertThat(Page.style()).contains("overflow-wrap: break-word").doesNotContain("nowrap");
    }

    @Test
    void isAFewKilobytes() {
        for (String html : pages()) {
            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000);
        }
        assertThat(Page.style().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000);
    }

    @Test
    void contrastIsEnoughInLightAndDark() {
        String[] halves = Page.style().split("@media", 2);
        for (String half : halves) {
            Map<String, String> colours = colours(half);
            assertThat(colours).hasSize(7);
            List.of("ink", "link", "ready", "degraded", "down").forEach(name -> assertReadable(colours, name, "paper"));
            List.of("ink", "link").forEach(name -> assertReadable(colours, name, "code"));
        }
    }

    private static void assertReadable(Map<String, String> colours, String text, String ground) {
        double contrast = contrast(colours.getOrDefault(text, "none"), colours.getOrDefault(ground, "none"));
        assertThat(contrast).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
    }

    private static List<String> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Page.front(language, NO_DOORS),
                        Page.front(language, TELEGRAM),
                        Page.error(language, 404, "12ab34cd"),
                        Page.error(language, 500, "12ab34cd")))
                .toList();
    }

    /** What a browser fetches by itself. */
    private static List<String> links(String html) {
        return Pattern.compile("<link [^>]*href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> attributes(String html, String name) {
        return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Pattern.compile("--([a-z]+): (#[0-9a-f]{6});")
                .matcher(css)
                .results()
                .forEach(match -> colours.put(match.group(1), match.group(2)));
        return colours;
    }

    /** WCAG 2.2, contrast ratio of two colours. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
