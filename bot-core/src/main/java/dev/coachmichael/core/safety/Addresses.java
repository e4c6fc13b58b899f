package dev.coachmichael.core.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in a text, written out or disguised; none may stand there whose host is not allowed. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile(
            "\\b(?:h(?:tt|xx)ps?|ftps?|wss?|tg|data|file|javascript|mailto|magnet|ipfs)\\s*:\\s*(?://)?\\s*([^\\s/?#]+)");
    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\d.@-])((?:[\\p{L}\\d-]+\\.)+(?:com|net|org|io|fr|dev|ru|cn|xyz|app|info|me|co|ai|eu|uk|de|be|ch|ca"
                    + "|ly|gg|link|site|online|top|club|tk|biz|us|tv|to|sh|cloud|test|example|local|onion|page|web|tech"
                    + "|store|shop|zip|mov))(?![\\p{L}\\d-])");
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.])");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@([^\\s@]+\\.[^\\s@]+)");
    /** What every address has; most texts have none of it, and looking for it is cheap. */
    private static final Pattern TRACE = Pattern.compile("[:@]|\\.[\\p{L}\\d]");

    private static final Pattern BROKEN_UP = Pattern.compile("\\s*[\\[({]\\s*(?:\\.|dot|point)\\s*[\\])}]\\s*");

    private final Set<String> allowed;

    Addresses(Set<String> allowedHosts) {
        this.allowed = Set.copyOf(allowedHosts);
    }

    /** The first address that is not allowed. */
    Optional<String> foreignIn(String text) {
        String plain = BROKEN_UP
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{Cf}", ""))
                .replaceAll(".");
        if (!TRACE.matcher(plain).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {SCHEME, HOST, NUMERIC, MAIL}) {
            Matcher found = pattern.matcher(plain);
            while (found.find()) {
                String host = found.group(1).replaceAll("[^\\p{L}\\d.-].*$", "");
                if (pattern == MAIL || !allowed.contains(host)) {
                    return Optional.of(found.group());
                }
            }
        }
        return Optional.empty();
    }
}
