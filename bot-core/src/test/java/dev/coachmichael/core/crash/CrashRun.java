package dev.coachmichael.core.crash;

import dev.coachmichael.core.store.ChildJvm;
import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.EmbeddedPostgres;
import dev.coachmichael.core.store.Migrations;
import dev.coachmichael.core.store.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs nodes, kills them, looks at what was left, starts them again, until every update is answered. */
final class CrashRun {

    private static final List<String> POINTS =
            List.of("recv", "stored", "claimed", "llm", "tool", "precommit", "committed", "presend", "sent");
    private static final Duration LIMIT = Duration.ofMinutes(60);

    /**
     * What came of it.
     *
     * @param duplicates parts that were sent more than once, minus one each
     * @param unexplained duplicated parts whose row was not claimed and unmarked at any kill
     * @param effectsDoubled effects beyond one per update
     */
    record Verdict(
            long seed,
            int turns,
            int kills,
            Map<String, Integer> killsByPoint,
            int postgresStops,
            int lost,
            int reordered,
            int dead,
            int effects,
            int effectsDoubled,
            int duplicates,
            List<String> unexplained,
            List<String> explained,
            Duration took) {

        @Override
        public String toString() {
            return "crash suite: seed " + seed + ", turns " + turns + ", kills " + kills + " " + killsByPoint
                    + ", Postgres stopped hard " + postgresStops + ", lost " + lost + ", reordered " + reordered
                    + ", dead " + dead + ", effects " + effects + " (doubled " + effectsDoubled + "), duplicates "
                    + duplicates + " (unexplained " + unexplained.size() + "), " + took.toSeconds() + " s"
                    + explained.stream().map(line -> "\n  " + line).collect(Collectors.joining());
        }
    }

    private final Path folder;
    private final int turns;
    private final int nodes;
    private final int postgresStops;
    private final long seed;
    private final Random random;
    private final Path sends;
    private final Map<String, Integer> killsByPoint = new TreeMap<>();
    private final Map<String, String> claimedAtKill = new HashMap<>();
    private int kills;
    private int lives;

    CrashRun(Path folder, int turns, int nodes, int postgresStops, long seed) {
        this.folder = folder;
        this.turns = turns;
        this.nodes = nodes;
        this.postgresStops = postgresStops;
        this.seed = seed;
        this.random = new Random(seed);
        this.sends = folder.resolve("sends.log");
    }

    /** On an embedded server that may be stopped, or on the outside one that the tests were given. */
    Verdict toTheEnd() throws Exception {
        if (!System.getProperty("coach.test.database", "").isEmpty()) {
            return toTheEnd(ScratchDatabase.empty("crash"), () -> {
                throw new IllegalStateException("An outside Postgres is not ours to stop");
            });
        }
        try (EmbeddedPostgres server =
                EmbeddedPostgres.open(folder.resolve("postgres"), Path.of("target", "postgres-server"))) {
            return toTheEnd(server.url(), () -> {
                server.stopHard();
                server.startAgain();
            });
        }
    }

    private Verdict toTheEnd(DatabaseUrl url, Runnable hardStop) throws Exception {
        long begun = System.nanoTime();
        new Migrations(url).up();
        execute(url, "CREATE TABLE counted (what text)");
        List<Process> running = new ArrayList<>();
        try {
            work(url, hardStop, running);
        } finally {
            running.forEach(Process::destroyForcibly);
        }
        return verdict(url, Duration.ofNanos(System.nanoTime() - begun));
    }

    private void work(DatabaseUrl url, Runnable hardStop, List<Process> running) throws Exception {
        int stopped = 0;
        int round = 0;
        Instant limit = Instant.now().plus(LIMIT);
        while (!done(url)) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("Not done within " + LIMIT);
            }
            while (running.size() < nodes) {
                running.add(start(url, POINTS.get(round++ % POINTS.size())));
            }
            awaitSomeDeath(running, url);
            if (stopped < postgresStops && answered(url) > turns * (stopped + 1) / (postgresStops + 1)) {
                hardStop.run();
                noteUnmarked(url);
                stopped++;
            }
        }
    }

    /** Waits until a node dies at its point, or kills one after a while; notes what was claimed at that moment. */
    private void awaitSomeDeath(List<Process> running, DatabaseUrl url) throws Exception {
        long patience = (turns > 1_000 ? 2 : 1) * (2_500 + random.nextInt(2_000));
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
        while (System.nanoTime() < deadline && !done(url)) {
            for (Process node : running) {
                if (node.waitFor(50, TimeUnit.MILLISECONDS)) {
                    running.remove(node);
                    count("halted at a point");
                    noteClaims(url);
                    return;
                }
            }
        }
        if (!done(url)) {
            Process victim = running.remove(random.nextInt(running.size()));
            victim.destroyForcibly().waitFor();
            count("SIGKILL");
            noteClaims(url);
        }
    }

    private void count(String how) {
        kills++;
        killsByPoint.merge(how, 1, Integer::sum);
    }

    private Process start(DatabaseUrl url, String point) throws IOException {
        ProcessBuilder builder = ChildJvm.command(
                List.of("-Dcoach.test=true", "-Xmx256m"),
                CrashNode.class,
                url.withPassword(),
                String.valueOf(turns),
                String.valueOf(Math.max(20, turns / 8)),
                sends.toString());
        if (lives++ < POINTS.size() * Math.max(1, turns / 1_000)) {
            // Each point has its turn, late enough in a life that what an earlier death left is answered by then:
            // a turn that dies three times is poison. After that, lives end by SIGKILL alone.
            boolean rare = point.equals("recv") || point.equals("stored");
            // Thirty parts may leave at once when a life begins, so the points of sending are passed sooner than
            // others.
            boolean sending = point.equals("presend") || point.equals("sent");
            int passes = rare ? 2 : (turns > 1_000 ? 100 : sending ? 45 : 20) + random.nextInt(10);
            builder.environment().put("COACH_CRASH_AT", point + ":1:" + passes);
        }
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(folder.resolve("nodes.err").toFile()));
        return builder.start();
    }

    /** Parts that were being sent when the process died: only these may appear twice. */
    private void noteClaims(DatabaseUrl url) throws SQLException {
        String sql = "SELECT o.cause || ':' || o.part FROM lane l JOIN outbox o"
                + " ON o.chat = l.chat AND o.priority = l.priority AND o.pos = l.head_pos"
                + " WHERE l.claim IS NOT NULL AND o.state = 'ready'";
        try (Connection connection = connect(url);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                claimedAtKill.putIfAbsent(
                        rows.getString(1), "claimed and unmarked at kill " + kills + ", " + Instant.now());
            }
        }
    }

    /** Parts that were sent while their mark did not reach the disk before Postgres was stopped. */
    private void noteUnmarked(DatabaseUrl url) throws SQLException, IOException {
        Set<String> sent = new HashSet<>();
        for (String line : Files.readAllLines(sends)) {
            sent.add(line.substring(0, line.indexOf('\t')));
        }
        try (Connection connection = connect(url);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT cause || ':' || part FROM outbox WHERE state = 'ready'")) {
            while (rows.next()) {
                if (sent.contains(rows.getString(1))) {
                    claimedAtKill.putIfAbsent(
                            rows.getString(1), "sent and unmarked when Postgres was stopped, " + Instant.now());
                }
            }
        }
    }

    private boolean done(DatabaseUrl url) throws SQLException {
        return answered(url) == turns
                && number(url, "SELECT count(*) FROM lane WHERE due_at IS NOT NULL") == 0
                && number(url, "SELECT count(*) FROM conversation WHERE due_at IS NOT NULL") == 0;
    }

    private int answered(DatabaseUrl url) throws SQLException {
        return number(url, "SELECT count(*) FROM inbox WHERE state <> 'waiting'");
    }

    private Verdict verdict(DatabaseUrl url, Duration took) throws Exception {
        Map<String, Integer> times = new HashMap<>();
        Map<String, List<String>> firstSends = new HashMap<>();
        Set<String> answeredNumbers = new HashSet<>();
        for (String line : Files.readAllLines(sends)) {
            String[] fields = line.split("\t");
            boolean deadLetter = !fields[2].endsWith(".a") && !fields[2].endsWith(".b");
            if (times.merge(fields[0], 1, Integer::sum) == 1 && !deadLetter) {
                firstSends.computeIfAbsent(fields[1], chat -> new ArrayList<>()).add(fields[2]);
                answeredNumbers.add(fields[2]);
            }
        }
        int lost = 0;
        for (int number = 0; number < turns; number++) {
            lost += answeredNumbers.contains(number + ".a") ? 0 : 1;
            lost += number % 3 != 0 || answeredNumbers.contains(number + ".b") ? 0 : 1;
        }
        List<String> doubled = times.keySet().stream()
                .filter(key -> times.getOrDefault(key, 0) > 1)
                .sorted()
                .toList();
        int duplicates = times.values().stream().mapToInt(n -> n - 1).sum();
        int effects = number(url, "SELECT count(DISTINCT what) FROM counted");
        return new Verdict(
                seed,
                turns,
                kills,
                killsByPoint,
                postgresStops,
                lost,
                reordered(firstSends),
                number(url, "SELECT count(*) FROM inbox WHERE state = 'dead'"),
                effects,
                number(url, "SELECT count(*) FROM counted") - effects,
                duplicates,
                doubled.stream().filter(key -> !claimedAtKill.containsKey(key)).toList(),
                doubled.stream()
                        .filter(claimedAtKill::containsKey)
                        .map(key -> key + " sent " + times.get(key) + " times: " + claimedAtKill.get(key))
                        .toList(),
                took);
    }

    private static int reordered(Map<String, List<String>> firstSends) {
        int reordered = 0;
        for (List<String> texts : firstSends.values()) {
            for (int i = 1; i < texts.size(); i++) {
                reordered += rank(texts.get(i)) < rank(texts.get(i - 1)) ? 1 : 0;
            }
        }
        return reordered;
    }

    private static int rank(String text) {
        return 2 * Integer.parseInt(text.substring(0, text.indexOf('.'))) + (text.endsWith(".b") ? 1 : 0);
    }

    private static int number(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseUrl url) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + url.host() + ":" + url.port() + "/" + url.database(),
                url.user(),
                url.password());
    }
}
