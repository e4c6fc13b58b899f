package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Updates that were stored while nobody worked, four per conversation, until all are answered in their order. */
final class DrainBench implements Measurement {

    private static final int PER_CONVERSATION = 4;
    private static final int BATCH = 100;

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        ground.warmUp();
        int burst = ground.effort().burst();
        int conversations = burst / PER_CONVERSATION;
        ground.say("Draining " + Figure.number(burst) + " updates");
        Answers answers = new Answers(burst);
        try (Node node = new Node(ground.vertx(), ground.crowd("drain", conversations), Node.ECHO)) {
            long begun = System.nanoTime();
            for (int from = 0; from < burst; from += BATCH) {
                node.take(batch(from, Math.min(burst, from + BATCH), conversations))
                        .await(30, TimeUnit.SECONDS);
            }
            double storing = (System.nanoTime() - begun) / 1e9;
            begun = System.nanoTime();
            CpuTime.Used<Boolean> used = CpuTime.of(() -> {
                node.start(BenchDoor.instant(answers::take));
                return answers.complete.await(2, TimeUnit.MINUTES);
            });
            double draining = (System.nanoTime() - begun) / 1e9;
            return answers.judged(burst, storing, draining, used.microsEach(burst));
        }
    }

    private static List<Inbound> batch(int from, int to, int conversations) {
        List<Inbound> batch = new ArrayList<>(to - from);
        for (int number = from; number < to; number++) {
            batch.add(Node.message(
                    String.valueOf(1 + number % conversations), "burst-" + number, String.valueOf(number)));
        }
        return batch;
    }

    /** What came back, by chat in the order in which it came. */
    private static final class Answers {
        private final Map<String, List<Integer>> perChat = new ConcurrentHashMap<>();
        private final CountDownLatch complete;

        Answers(int expected) {
            complete = new CountDownLatch(expected);
        }

        void take(Outgoing outgoing) {
            List<Integer> chat =
                    perChat.computeIfAbsent(outgoing.address().chat(), name -> new ArrayList<>(PER_CONVERSATION));
            synchronized (chat) {
                chat.add(Integer.valueOf(PlainText.of(outgoing.blocks())));
            }
            complete.countDown();
        }

        List<Figure> judged(int burst, double storing, double draining, double micros) {
            long came = 0;
            long different = 0;
            long outOfOrder = 0;
            for (List<Integer> chat : perChat.values()) {
                came += chat.size();
                different += chat.stream().distinct().count();
                for (int i = 1; i < chat.size(); i++) {
                    outOfOrder += chat.get(i) < chat.get(i - 1) ? 1 : 0;
                }
            }
            String name = "backlog of " + Figure.number(burst) + ": ";
            return List.of(
                    Figure.of(Part.DRAIN, name + "stored", burst / storing, "msg/s"),
                    Figure.of(Part.DRAIN, name + "answered", different / draining, "msg/s")
                            .aiming(Aim.atLeast(1_500)),
                    Figure.of(Part.DRAIN, name + "our CPU each", micros, "µs"),
                    Figure.of(Part.DRAIN, name + "lost", burst - different, "").aiming(Aim.atMost(0)),
                    Figure.of(Part.DRAIN, name + "doubled", came - different, "")
                            .aiming(Aim.atMost(0)),
                    Figure.of(Part.DRAIN, name + "out of order", outOfOrder, "").aiming(Aim.atMost(0)));
        }
    }
}
