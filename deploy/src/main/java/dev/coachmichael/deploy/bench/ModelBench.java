package dev.coachmichael.deploy.bench;

import io.vertx.core.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Conversations that wait for a slow model at the same time, from the inbox to the outbox. What the model takes by itself
 * is not counted; everything else is, also what its process takes longer because it shares this machine.
 */
final class ModelBench implements Measurement {

    private static final int USUAL = 2_000;
    private static final int MANY = 5_000;
    private static final int MOST_ROUNDS = 3;
    /** A turn with a model runs through more code than an echo, and takes longer. */
    private static final int WARM_UP_SHARE = 4;

    private final Rounds rounds = new Rounds();

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        try (ChildProcess model = ChildProcess.start("bench-child", "model");
                ModelTalk talk = new ModelTalk(
                        ground.vertx(),
                        ground.crowd("model", MANY),
                        ground.folder().resolve("model"),
                        Integer.parseInt(model.hear()))) {
            LoopWatch loops = new LoopWatch(ground.vertx());
            int warmUp = Math.max(1, ground.effort().warmUp() / WARM_UP_SHARE / USUAL);
            ground.say("Warming up with " + Figure.number(warmUp * USUAL) + " turns with a slow model");
            for (int round = 0; round < warmUp; round++) {
                talk.say(USUAL, () -> {});
            }
            long before = heap();
            int most = Math.min(MOST_ROUNDS, ground.effort().rounds());
            for (int round = 0; round < most && (round == 0 || ground.timeLeft()); round++) {
                round(ground, USUAL, talk, model, loops);
            }
            round(ground, MANY, talk, model, loops);
            ManagementFactory.getThreadMXBean().resetPeakThreadCount();
            List<Double> grown = new ArrayList<>();
            talk.say(USUAL, () -> grown.add((heap() - before) / 1e6));
            List<Figure> figures = new ArrayList<>();
            figures.addAll(figures(USUAL, 600));
            figures.addAll(figures(MANY, 1_500));
            String name = Figure.number(USUAL) + " conversations: ";
            figures.add(Figure.of(
                    Part.MODEL,
                    name + "threads of the system",
                    ManagementFactory.getThreadMXBean().getPeakThreadCount(),
                    ""));
            figures.add(Figure.of(Part.MODEL, name + "heap growth", grown.getFirst(), "MB")
                    .aiming(Aim.atMost(100)));
            return figures;
        }
    }

    private void round(Ground ground, int runners, ModelTalk talk, ChildProcess model, LoopWatch loops)
            throws Exception {
        ground.say(Figure.number(runners) + " conversations with a slow model");
        load(model);
        loops.longestMillis();
        CpuTime.Used<ModelTalk.Heard> heard = CpuTime.of(() -> talk.say(runners, () -> {}));
        Sample over = Sample.of(heard.result().overMillis());
        rounds.add(runners + " p50", over.percentile(50));
        rounds.add(runners + " p99", over.percentile(99));
        rounds.add(runners + " loops", loops.longestMillis());
        rounds.add(runners + " cpu", heard.microsEach(runners));
        rounds.add(runners + " model", 100.0 * heard.result().modelled() / runners);
        rounds.add(runners + " streams", load(model).getInteger("mostAtOnce"));
    }

    private List<Figure> figures(int runners, double aimMillis) {
        String name = Figure.number(runners) + " conversations: ";
        return List.of(
                figure(name + "beyond the model's own time, p50", rounds.of(runners + " p50"), "ms"),
                figure(name + "beyond the model's own time, p99", rounds.of(runners + " p99"), "ms")
                        .aiming(Aim.atMost(aimMillis)),
                figure(name + "answered by the model", rounds.of(runners + " model"), "%")
                        .aiming(Aim.atLeast(100)),
                figure(name + "streams at once, most", rounds.of(runners + " streams"), ""),
                figure(name + "our CPU per turn", rounds.of(runners + " cpu"), "µs"),
                figure(name + "longest wait on an event loop", rounds.of(runners + " loops"), "ms")
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
