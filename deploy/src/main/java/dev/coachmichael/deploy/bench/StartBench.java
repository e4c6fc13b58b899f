package dev.coachmichael.deploy.bench;

import java.nio.file.Path;
import java.util.List;

/** From the start of a process to its first answer: on no data folder, and on one that is there. */
final class StartBench implements Measurement {

    private static final int MOST_ROUNDS = 3;

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        int wanted = Math.min(MOST_ROUNDS, ground.effort().rounds());
        ground.say("Starting " + 2 * wanted + " processes");
        Rounds rounds = new Rounds();
        for (int round = 0; round < wanted && (round == 0 || ground.timeLeft()); round++) {
            Path folder = ground.folder().resolve("start-" + round);
            rounds.add("first", seconds(folder));
            rounds.add("second", seconds(folder));
        }
        return List.of(
                Figure.of(Part.START, "first answer, no data folder yet", rounds.of("first"), "s"),
                Figure.of(Part.START, "first answer, second start", rounds.of("second"), "s")
                        .aiming(Aim.atMost(4)));
    }

    private static double seconds(Path folder) throws Exception {
        long begun = System.nanoTime();
        try (ChildProcess child = ChildProcess.start("bench-child", "start", folder.toString())) {
            String said = child.hear();
            if (!said.equals("answered")) {
                throw new IllegalStateException("The process said " + said);
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
