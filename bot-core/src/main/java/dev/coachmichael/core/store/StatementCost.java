package dev.coachmichael.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What Postgres did, or plans to do, for one statement.
 *
 * @param statement its name in {@link HotStatements}
 * @param blocks pages touched, in memory or not; 0 for a plan that was not run
 * @param descents how often a search went down an index, without those that rows which are written take
 * @param readWhole tables and indexes that are read from end to end: their cost grows with the number of athletes
 */
public record StatementCost(String statement, long blocks, long descents, Set<String> readWhole) {

    public StatementCost {
        readWhole = Set.copyOf(readWhole);
    }

    /** Reads what {@code EXPLAIN (FORMAT JSON)} answers. */
    static StatementCost of(String statement, JsonNode explained) {
        JsonNode root = explained.path(0).path("Plan");
        List<JsonNode> nodes = nodes(root).toList();
        Set<String> read = new HashSet<>();
        nodes.forEach(node -> read.add(node.path("CTE Name").asText()));
        // A WITH query that nobody reads runs after the main one and is missing in the sum of the root.
        long blocks = blocks(root)
                + nodes.stream()
                        .filter(node -> isUnreadPart(node, read))
                        .mapToLong(StatementCost::blocks)
                        .sum();
        Set<String> whole = new TreeSet<>();
        nodes.stream().filter(StatementCost::readsWhole).forEach(node -> whole.add(what(node)));
        long descents = nodes.stream()
                .filter(node -> node.path("Node Type").asText().contains("Index"))
                .mapToLong(node -> node.path("Actual Loops").asLong())
                .sum();
        return new StatementCost(statement, blocks, descents, whole);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.path("Plans").valueStream().flatMap(StatementCost::nodes));
    }

    private static boolean isUnreadPart(JsonNode node, Set<String> read) {
        String name = node.path("Subplan Name").asText();
        return name.startsWith("CTE ") && !read.contains(name.substring("CTE ".length()));
    }

    private static long blocks(JsonNode node) {
        return node.path("Shared Hit Blocks").asLong()
                + node.path("Shared Read Blocks").asLong();
    }

    private static boolean readsWhole(JsonNode node) {
        return switch (node.path("Node Type").asText()) {
            case "Seq Scan" -> true;
            case "Index Scan", "Index Only Scan", "Bitmap Index Scan" -> !node.has("Index Cond");
            default -> false;
        };
    }

    private static String what(JsonNode node) {
        return Map.of("Seq Scan", "table " + node.path("Relation Name").asText())
                .getOrDefault(
                        node.path("Node Type").asText(),
                        "index " + node.path("Index Name").asText());
    }
}
