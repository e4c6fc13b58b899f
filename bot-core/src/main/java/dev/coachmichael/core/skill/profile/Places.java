package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Time zones by the names of places: the cities of the zone database, and those of {@code places.txt}, which runners are
 * more likely to name.
 */
public final class Places {

    private static final Set<String> AREAS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");
    private static final Map<String, ZoneId> BY_NAME = load();

    private Places() {}

    /** The zone of a place or the zone that is called so; empty when the name is not known. */
    public static Optional<ZoneId> zone(String place) {
        return Optional.ofNullable(BY_NAME.get(key(place)));
    }

    /** A place that is all that was said, with or without a small word before it; empty when no zone is known for it. */
    public static Optional<String> named(String words) {
        return PlaceWords.alone(words);
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name.replace('/', ' ')));
    }

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> AREAS.contains(id.substring(0, Math.max(0, id.indexOf('/')))))
                .sorted(Comparator.comparing(String::length).thenComparing(id -> id))
                .forEach(id -> {
                    zones.putIfAbsent(key(id), ZoneId.of(id));
                    zones.putIfAbsent(key(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
                });
        zones.putIfAbsent("utc", ZoneId.of("UTC"));
        zones.putIfAbsent("gmt", ZoneId.of("UTC"));
        zones.putAll(named());
        return zones;
    }

    private static Map<String, ZoneId> named() {
        Map<String, ZoneId> zones = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("places.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(pair -> {
                        for (String name : pair[1].split(",")) {
                            zones.put(key(name), ZoneId.of(pair[0].strip()));
                        }
                    });
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
