package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.wire.ModelReply.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What tokens cost: lines {@code model | euros per million in | euros per million out} of {@code prices.txt}, and of a file
 * {@code model-prices.txt} in the data folder, which wins. A line holds for all models whose name begins with it; the
 * longest one wins. Models that nobody lists cost nothing, as those on one's own machine do.
 */
public final class Prices {

    private static final double MILLION = 1_000_000;

    private record Price(String model, double input, double output) {}

    private final List<Price> prices;

    private Prices(List<Price> prices) {
        // Sorting is stable: of two equal lines the first wins.
        this.prices = prices.stream()
                .sorted(Comparator.comparingInt((Price price) -> -price.model().length()))
                .toList();
    }

    /** The prices that come with the coach, under those of its owner. */
    public static Prices of(Path dataFolder) {
        List<Price> all = new ArrayList<>();
        Path own = dataFolder.resolve("model-prices.txt");
        try (BufferedReader ours = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Prices.class.getResourceAsStream("prices.txt"), "prices.txt"),
                StandardCharsets.UTF_8))) {
            if (Files.exists(own)) {
                all.addAll(read(Files.readAllLines(own).stream()));
            }
            all.addAll(read(ours.lines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Prices(all);
    }

    static Prices read(List<String> lines) {
        return new Prices(read(lines.stream()));
    }

    private static List<Price> read(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(parts -> new Price(
                        parts[0].strip().toLowerCase(Locale.ROOT),
                        Double.parseDouble(parts[1].strip()),
                        Double.parseDouble(parts[2].strip())))
                .toList();
    }

    /** In euros. */
    public double cost(String model, Tokens tokens) {
        String name = model.toLowerCase(Locale.ROOT);
        return prices.stream()
                .filter(price -> name.startsWith(price.model()))
                .findFirst()
                .map(price -> (tokens.input() * price.input() + tokens.output() * price.output()) / MILLION)
                .orElse(0.0);
    }
}
