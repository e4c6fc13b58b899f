package dev.coachmichael.deploy.demo;

import java.util.List;

/** What a runner sets out to do on one day, as stretches in order. */
record Session(Kind kind, List<Stretch> stretches) {
    enum Kind {
        EASY,
        LONG,
        RUN_WALK,
        /** Repetitions for which the runner presses the lap button. */
        INTERVALS,
        TEMPO,
        RACE
    }

    Session {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A session has at least one stretch");
        }
    }

    double meters() {
        return stretches.stream().mapToDouble(Stretch::meters).sum();
    }

    int seconds() {
        return stretches.stream().mapToInt(Stretch::seconds).sum();
    }

    /** Whether the runner presses the lap button at each change; otherwise the watch laps each kilometre. */
    boolean lapsByHand() {
        return kind == Kind.INTERVALS || kind == Kind.TEMPO;
    }
}
