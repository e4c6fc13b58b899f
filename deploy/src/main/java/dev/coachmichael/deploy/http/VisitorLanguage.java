package dev.coachmichael.deploy.http;

import dev.coachmichael.core.language.Language;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a page: of ours, the one that the browser likes most. What it sends may be nonsense. */
final class VisitorLanguage {

    private static final Pattern WISH = Pattern.compile("([A-Za-z]{2,8})(?:-[^;]*)?(?:;\\s*q=([01](?:\\.\\d{0,3})?))?");

    private VisitorLanguage() {}

    static Language of(HttpServerRequest request, Language fallback) {
        Language liked = fallback;
        double most = 0;
        for (String wish : Optional.ofNullable(request.getHeader("Accept-Language"))
                .orElse("")
                .split(",", -1)) {
            Matcher matcher = WISH.matcher(wish.strip());
            Optional<Language> language = matcher.matches() ? Language.ofTag(matcher.group(1)) : Optional.empty();
            double weight = language.isEmpty() || matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
            if (language.isPresent() && weight > most) {
                liked = language.get();
                most = weight;
            }
        }
        return liked;
    }
}
