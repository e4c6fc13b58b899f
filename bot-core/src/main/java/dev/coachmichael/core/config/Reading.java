package dev.coachmichael.core.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the text of a setting becomes a value.
 *
 * @param expected what a right value is, in plain words that follow "expected"
 * @param reader the value of a text; empty when the text is not what was expected
 * @param <T> the type of the value
 */
public record Reading<T>(String expected, Function<String, Optional<T>> reader) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmg]?)");

    /** The value of a text; empty when it is not what was expected. */
    public Optional<T> read(String text) {
        return reader.apply(text);
    }

    static Reading<String> text() {
        return new Reading<>("any text", Optional::of);
    }

    /** A text of a given form. */
    public static Reading<String> matching(String regex, String expected) {
        Pattern pattern = Pattern.compile(regex);
        return new Reading<>(expected, text -> Optional.of(text)
                .filter(t -> pattern.matcher(t).matches()));
    }

    static Reading<Integer> integer(int min, int max) {
        return new Reading<>("a whole number from " + min + " to " + max, text -> {
            try {
                return Optional.of(Integer.valueOf(text)).filter(n -> n >= min && n <= max);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    static Reading<Double> decimal(double min, double max) {
        return new Reading<>("a number from " + plain(min) + " to " + plain(max), text -> {
            Optional<Double> number =
                    DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
            return number.filter(n -> n >= min && n <= max);
        });
    }

    static Reading<Duration> duration() {
        return new Reading<>("a time such as 30s, 10m or 2h", text -> {
            Matcher parts = DURATION.matcher(text);
            return parts.matches()
                    ? Optional.of(span(Long.parseLong(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        });
    }

    static Reading<Long> bytes() {
        return new Reading<>("a size such as 512m or 1g", text -> {
            Matcher parts = SIZE.matcher(text.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                return Optional.empty();
            }
            long count = Long.parseLong(parts.group(1));
            int shift = shift(parts.group(2));
            return count <= Long.MAX_VALUE >> shift ? Optional.of(count << shift) : Optional.empty();
        });
    }

    static Reading<URI> url(String... schemes) {
        List<String> accepted = List.of(schemes);
        String starts = accepted.stream().map(scheme -> scheme + "://").collect(Collectors.joining(" or "));
        return new Reading<>("an address that starts with " + starts, text -> {
            try {
                URI uri = new URI(text);
                // A host with an underscore is an authority without a host to URI; it is one all the same.
                boolean whole = uri.getScheme() != null && uri.getRawAuthority() != null;
                return whole && accepted.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                        ? Optional.of(uri)
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        });
    }

    static <E extends Enum<E>> Reading<E> choice(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        String names = all.stream().map(Reading::written).collect(Collectors.joining(" or "));
        return new Reading<>(names, text -> all.stream()
                .filter(one -> written(one).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    static Reading<Path> path() {
        return new Reading<>("a path", text -> {
            try {
                return Optional.of(Path.of(text));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        });
    }

    static Reading<ZoneId> zone() {
        return new Reading<>("a time zone such as Europe/Paris", text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** One or more texts with commas between them; blanks around each are dropped. */
    public static Reading<List<String>> list(String expected) {
        return new Reading<>(expected, text -> {
            List<String> items =
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList();
            return items.contains("") ? Optional.empty() : Optional.of(items);
        });
    }

    private static Duration span(long count, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
        };
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
