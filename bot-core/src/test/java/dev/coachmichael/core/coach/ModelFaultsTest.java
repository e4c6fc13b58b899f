package dev.coachmichael.core.coach;

import static dev.coachmichael.core.coach.WireFormat.OPENAI;
import static dev.coachmichael.core.coach.WireFormat.call;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.coach.FakeModel.Asked;
import dev.coachmichael.core.coach.FakeModel.Play;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Warning;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that an endpoint may do wrong, fifty runners at once each, all at the same time: everybody is answered. */
@Tag("F13")
@Tag("F14")
@Tag("F15")
@Tag("F16")
@Tag("F17")
class ModelFaultsTest {

    private static final int RUNNERS = 50;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_GROWTH_BYTES = 20L * 1024 * 1024;
    private static final String PIECE = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"encore \"}}]}\n\n";
    private static final String DONE = "data: [DONE]\n\n";

    /** One fault with its own endpoint, so that no breaker of another helps it. */
    private record Fault(FakeModel fake, ModelHouse house) {}

    private static Map<String, Function<Asked, Play>> faults() {
        AtomicInteger garbage = new AtomicInteger();
        List<String> bad = badReplies();
        Map<String, Function<Asked, Play>> faults = new LinkedHashMap<>();
        faults.put("429", asked -> OPENAI.error(429, Map.of("Retry-After", "1")));
        faults.put("429 without a time", asked -> OPENAI.error(429, Map.of()));
        faults.put("500", asked -> OPENAI.error(500, Map.of()));
        faults.put("503", asked -> OPENAI.error(503, Map.of("Retry-After", "30")));
        faults.put("reset", asked -> new Play.Cut(List.of(PIECE)));
        faults.put("hang", asked -> new Play.Hang());
        faults.put("stall", asked -> new Play.Stall(List.of(PIECE, PIECE)));
        faults.put("drip", asked -> new Play.Endless("d", Duration.ofMillis(100)));
        faults.put("slow words", asked -> new Play.Endless(PIECE, Duration.ofMillis(100)));
        faults.put("endless", asked -> new Play.Endless(PIECE.repeat(200), Duration.ofMillis(1)));
        faults.put(
                "garbage",
                asked -> new Play.Stream(
                        List.of(bad.get(Math.floorMod(garbage.getAndIncrement(), bad.size()))), Duration.ZERO));
        faults.put("unknown tool", asked -> OPENAI.calls(call("delete_everything", "{\"athlete\":\"all\"}")));
        faults.put("bad arguments", asked -> OPENAI.calls(call("week", "{\"weeksAgo\": \"soon\", \"x\"")));
        faults.put("tool loop", asked -> OPENAI.calls(call("week", "{}")));
        faults.put(
                "many tools",
                asked -> OPENAI.calls(
                        java.util.Collections.nCopies(40, call("week", "{}")).toArray(WireFormat.Call[]::new)));
        return faults;
    }

    /** Fifty replies that are none. */
    private static List<String> badReplies() {
        List<String> bad = new ArrayList<>(List.of(
                "",
                "\n\n\n",
                "data:\n\n",
                DONE,
                "data: null\n\n" + DONE,
                "data: 7\n\n" + DONE,
                "data: []\n\n" + DONE,
                "data: {}\n\n" + DONE,
                "data: {not json\n\n",
                "data: {\"choices\":null}\n\n" + DONE,
                "data: {\"choices\":[]}\n\n" + DONE,
                "data: {\"choices\":[null]}\n\n" + DONE,
                "data: {\"choices\":{}}\n\n" + DONE,
                "data: {\"choices\":[{}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":null}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":null}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":\"\"}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":\"   \"}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":[1]}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":[]}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{}]}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":-1}]}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"x\"}]}}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":\"no\"}}]}\n\n" + DONE,
                "data: {\"error\":{\"message\":\"overloaded\"}}\n\n",
                "data: {\"error\":\"overloaded\"}\n\n",
                "event: error\ndata: overloaded\n\n",
                "<html><body>502</body></html>",
                "{\"choices\":[{\"message\":{\"content\":\"whole\"}}]}",
                "data: {\"choices\":[{\"delta\":{\"content\":\"half",
                PIECE,
                PIECE.strip(),
                "id: 1\nretry: 3\n\n",
                ": ping\n\n: ping\n\n",
                "data: \"text\"\n\n" + DONE,
                "data: true\n\n" + DONE,
                "data: " + "x".repeat(70_000),
                "data: " + "[".repeat(5_000) + "\n\n",
                "data: {\"choices\":[{\"delta\":{\"content\":\"\u0000\"},\"finish_reason\":\"stop\"}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":\"![](http://e.test)\"},\"finish_reason\":\"stop\"}]}\n\n"
                        + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":\"<b></b>\"},\"finish_reason\":\"stop\"}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"content_filter\"}]}\n\n" + DONE,
                "data: {\"choices\":[{\"delta\":{\"content\":\"Tu \"},\"finish_reason\":\"length\"}]}\n\n" + DONE));
        for (int n = bad.size(); n < 50; n++) {
            bad.add("data: " + "{\"a\":".repeat(n * 40) + "\n\n");
        }
        return bad;
    }

    @Test
    void everybodyIsAnsweredInTimeAndNothingPilesUp() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Map<String, Fault> houses = new LinkedHashMap<>();
            faults().forEach((name, plays) -> {
                FakeModel fake = FakeModel.start(vertx).plays(plays);
                houses.put(name, new Fault(fake, new ModelHouse(vertx, ModelHouse.SHORT, fake.endpoint())));
            });
            // What is loaded once and kept is no growth.
            houses.values().forEach(fault -> fault.house().says("et la forme, coach, en ce moment ?"));
            houses.values().forEach(fault -> fault.fake().forget());
            long before = usedBytes();
            Map<String, List<Answered>> answers = new LinkedHashMap<>();
            Map<String, Long> slowest = new LinkedHashMap<>();
            askAll(houses, answers, slowest);
            // The fakes remember every request: that is theirs, not ours.
            houses.values().forEach(fault -> fault.fake().forget());
            long growth = usedBytes() - before;

            System.out.printf(
                    "Model faults: %d kinds x %d runners, slowest %s ms, heap growth %d kB%n",
                    houses.size(), RUNNERS, slowest, growth / 1024);
            assertThat(answers).hasSameSizeAs(faults());
            answers.forEach(
                    (name, given) -> assertThat(given).as(name).hasSize(RUNNERS).allSatisfy(answered -> {
                        assertThat(answered.mode()).as(name).isEqualTo(Mode.LOCAL);
                        assertThat(PlainText.of(answered.answer().blocks())).isNotBlank();
                        assertThat(answered.answer().warnings())
                                .containsAnyOf(Warning.MODEL_DOWN, Warning.CHECK_REPAIRED);
                    }));
            assertThat(slowest)
                    .allSatisfy((name, millis) -> assertThat(millis).as(name).isLessThan(LONGEST.toMillis()));
            assertThat(growth).isLessThan(MOST_GROWTH_BYTES);
            houses.forEach((name, fault) -> {
                boolean talks = name.contains("tool") || name.equals("bad arguments");
                assertThat(fault.fake().requests())
                        .as(name + ": requests")
                        .isBetween(1, (RUNNERS + 1) * (talks ? 6 : 3));
                assertThat(fault.house().ledger.reserved).as(name).hasValue(0);
                assertThat(fault.house().ledger.ends)
                        .as(name + ": each request is booked")
                        .hasSizeGreaterThanOrEqualTo(fault.fake().requests());
            });
        } finally {
            vertx.close().await(10, SECONDS);
        }
    }

    private static void askAll(
            Map<String, Fault> houses, Map<String, List<Answered>> answers, Map<String, Long> slowest)
            throws Exception {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            record Asking(String name, Future<Answered> answer, long[] millis) {}
            List<Asking> asking = new ArrayList<>();
            for (Map.Entry<String, Fault> fault : houses.entrySet()) {
                for (int runner = 0; runner < RUNNERS; runner++) {
                    long[] millis = new long[1];
                    asking.add(new Asking(
                            fault.getKey(),
                            threads.submit(() -> {
                                long begun = System.nanoTime();
                                Answered answered =
                                        fault.getValue().house().says("tu penses quoi de ma forme, coach ?");
                                millis[0] = Duration.ofNanos(System.nanoTime() - begun)
                                        .toMillis();
                                return answered;
                            }),
                            millis));
                }
            }
            for (Asking one : asking) {
                answers.computeIfAbsent(one.name(), x -> new ArrayList<>())
                        .add(one.answer().get(LONGEST.toSeconds(), SECONDS));
                slowest.merge(one.name(), one.millis()[0], Math::max);
            }
        } finally {
            // Whoever is not answered would keep an orderly end waiting for ever.
            threads.shutdownNow();
        }
    }

    private static long usedBytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
