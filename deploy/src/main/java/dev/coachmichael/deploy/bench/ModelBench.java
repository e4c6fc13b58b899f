package dev.coachmichael.deploy.bench;

import io.vertx.core.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Conversations that wait for a slow model at the same time, from the inbox to the outbox. What the model takes by itself
 * is not counted; everything else is, also what its server takes longer because this machine is busy.
 */
final class ModelBench implements Measurement {

    private static final int USUAL = 2_000;
    private static final int MANY = 5_000;

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(talk(ground, "model_usual", USUAL, 600, Math.min(3, ground.effort().rounds())));
        figures.addAll(talk(ground, "model_many", MANY, 1_500, 1));
        return figures;
    }

    private static List<Figure> talk(Ground ground, String database, int runners, double aimMillis, int most)
            throws Exception {
        ground.say(Figure.number(runners) + " conversations with a slow model at once");
        Rounds rounds = new Rounds();
        int modelled = 0;
        int asked = 0;
        int inFlight = 0;
        try (ChildProcess model = ChildProcess.start("bench-child", "model");
                ModelTalk talk = new ModelTalk(
                        ground.vertx(),
                        ground.crowd(database, runners),
                        ground.folder().resolve(database),
                        Integer.parseInt(model.hear()))) {
            LoopWatch loops = new LoopWatch(ground.vertx());
            talk.say(runners, () -> {});
            long before = heap();
            for (int round = 0; round < most && (round == 0 || ground.timeLeft()); round++) {
                load(model);
                loops.longestMillis();
                ModelTalk.Heard heard = talk.say(runners, () -> {});
                Sample over = Sample.of(heard.overMillis());
                rounds.add("p50", over.percentile(50));
                rounds.add("p99", over.percentile(99));
                rounds.add("loops", loops.longestMillis());
                modelled += heard.modelled();
                asked += runners;
                inFlight = Math.max(inFlight, load(model).getInteger("mostAtOnce"));
            }
            ManagementFactory.getThreadMXBean().resetPeakThreadCount();
            List<Double> grown = new ArrayList<>();
            talk.say(runners, () -> grown.add((heap() - before) / 1e6));
            String name = Figure.number(runners) + " conversations: ";
            return List.of(
                    figure(name + "beyond the model's own time, p50", rounds.of("p50"), "ms"),
                    figure(name + "beyond the model's own time, p99", rounds.of("p99"), "ms")
                            .aiming(Aim.atMost(aimMillis)),
                    Figure.of(Part.MODEL, name + "answered by the model", 100.0 * modelled / asked, "%")
                            .aiming(Aim.atLeast(100)),
                    Figure.of(Part.MODEL, name + "streams at once, most", inFlight, ""),
                    figure(name + "longest wait on an event loop", rounds.of("loops"), "ms")
                            .aiming(Aim.atMost(500)),
                    Figure.of(
                            Part.MODEL,
                            name + "threads of the system",
                            ManagementFactory.getThreadMXBean().getPeakThreadCount(),
                            ""),
                    Figure.of(Part.MODEL, name + "heap growth", grown.getFirst(), "MB")
                            .aiming(Aim.atMost(runners * 0.05)));
        }
    }

    private static Figure figure(String name, Sample rounds, String unit) {
        return Figure.of(Part.MODEL, name, rounds, unit);
    }

    private static JsonObject load(ChildProcess model) throws Exception {
        model.tell("load");
        return new JsonObject(model.hear());
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
