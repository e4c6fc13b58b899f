package dev.coachmichael.deploy.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of one kind of measurement, one per round and name. */
final class Rounds {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    Sample of(String name) {
        return Sample.of(values.getOrDefault(name, List.of()));
    }
}
