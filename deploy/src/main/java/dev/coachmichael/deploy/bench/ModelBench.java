package dev.coachmichael.deploy.bench;

import io.vertx.core.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conversations that wait for a slow model at the same time, from the inbox to the outbox. What the model takes by itself
 * is not counted; everything else is, also what its process takes longer because it shares this machine.
 */
final class ModelBench implements Measurement {

    private static final int RUNNERS = 2_000;
    /** Of so many seconds each runner's answer takes more, so all are in flight when the last has written. */
    private static final Duration STEADILY = Duration.ofSeconds(10);

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String IN_FLIGHT = Figure.number(RUNNERS) + " in flight";
    private static final String BURST = Figure.number(RUNNERS) + " within a second";
    private static final int MOST_ROUNDS = 3;
    /** A turn with a model runs through more code than an echo, and takes longer. */
    private static final int WARM_UP_SHARE = 4;

    private final Rounds rounds = new Rounds();

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        try (ChildProcess model = ChildProcess.start("bench-child", "model");
                ModelTalk talk = new ModelTalk(
                        ground.vertx(),
                        ground.crowd("model", RUNNERS),
                        ground.folder().resolve("model"),
                        Integer.parseInt(model.hear()),
                        SlowModel.Pace.SLOW)) {
            LoopWatch loops = new LoopWatch(ground.vertx());
            int warmUp = Math.max(1, ground.effort().warmUp() / WARM_UP_SHARE / RUNNERS);
            ground.say("Warming up with " + Figure.number(warmUp * RUNNERS) + " turns with a slow model");
            for (int round = 0; round < warmUp; round++) {
                talk.say(RUNNERS, AT_ONCE, () -> {});
            }
            long before = heap();
            int most = Math.min(MOST_ROUNDS, ground.effort().rounds());
            for (int round = 0; round < most && (round == 0 || ground.timeLeft()); round++) {
                round(ground, IN_FLIGHT, STEADILY, talk, model, loops);
                round(ground, BURST, AT_ONCE, talk, model, loops);
            }
            ManagementFactory.getThreadMXBean().resetPeakThreadCount();
            List<Double> grown = new ArrayList<>();
            talk.say(RUNNERS, STEADILY, () -> grown.add((heap() - before) / 1e6));
            List<Figure> figures = new ArrayList<>(figures(IN_FLIGHT, Optional.of(Aim.atMost(600))));
            figures.add(Figure.of(
                    Part.MODEL,
                    IN_FLIGHT + ": threads of the system",
                    ManagementFactory.getThreadMXBean().getPeakThreadCount(),
                    ""));
            figures.add(Figure.of(Part.MODEL, IN_FLIGHT + ": heap growth", grown.getFirst(), "MB")
                    .aiming(Aim.atMost(250)));
            figures.addAll(figures(BURST, Optional.empty()));
            return figures;
        }
    }

    private void round(
            Ground ground, String what, Duration arriving, ModelTalk talk, ChildProcess model, LoopWatch loops)
            throws Exception {
        ground.say(what);
        load(model);
        loops.longestMillis();
        CpuTime.Used<ModelTalk.Heard> heard = CpuTime.of(() -> talk.say(RUNNERS, arriving, () -> {}));
        Sample over = Sample.of(heard.result().overMillis());
        rounds.add(what + " p50", over.percentile(50));
        rounds.add(what + " p99", over.percentile(99));
        rounds.add(what + " loops", loops.longestMillis());
        rounds.add(what + " cpu", heard.microsEach(RUNNERS));
        rounds.add(what + " model", 100.0 * heard.result().modelled() / RUNNERS);
        rounds.add(what + " streams", load(model).getInteger("mostAtOnce"));
    }

    private List<Figure> figures(String what, Optional<Aim> p99) {
        Figure slowest = figure(what + ": beyond the model's own time, p99", rounds.of(what + " p99"), "ms");
        return List.of(
                figure(what + ": beyond the model's own time, p50", rounds.of(what + " p50"), "ms"),
                p99.map(slowest::aiming).orElse(slowest),
                figure(what + ": answered by the model", rounds.of(what + " model"), "%")
                        .aiming(Aim.atLeast(100)),
                figure(what + ": streams at once, most", rounds.of(what + " streams"), ""),
                figure(what + ": our CPU per turn", rounds.of(what + " cpu"), "µs"),
                figure(what + ": longest wait on an event loop", rounds.of(what + " loops"), "ms")
                        .aiming(Aim.atMost(2_000)));
    }

    private static Figure figure(String name, Sample rounds, String unit) {
        return Figure.of(Part.MODEL, name, rounds, unit);
    }

    private static JsonObject load(ChildProcess model) throws Exception {
        model.tell("load");
        return new JsonObject(model.hear());
    }

    private static long heap() {
        // Twice: what the first collection lets go of may hold more.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
