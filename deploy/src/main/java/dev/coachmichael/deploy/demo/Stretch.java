package dev.coachmichael.deploy.demo;

/** One piece of a run: so many meters in so many seconds. */
record Stretch(Kind kind, double meters, int seconds) {
    enum Kind {
        WARMUP,
        RUN,
        REPETITION,
        RECOVERY,
        /** Recovery that goes back down the hill just climbed. */
        JOG_BACK,
        WALK,
        COOLDOWN
    }

    Stretch {
        if (seconds < 5 || meters <= 0 || meters / seconds > 7) {
            throw new IllegalArgumentException("Nobody runs " + meters + " m in " + seconds + " s");
        }
    }

    static Stretch ofMeters(Kind kind, double meters, double metersPerSecond) {
        return new Stretch(kind, meters, (int) StrictMath.round(meters / metersPerSecond));
    }

    static Stretch ofSeconds(Kind kind, int seconds, double metersPerSecond) {
        return new Stretch(kind, seconds * metersPerSecond, seconds);
    }

    double metersPerSecond() {
        return meters / seconds;
    }
}
