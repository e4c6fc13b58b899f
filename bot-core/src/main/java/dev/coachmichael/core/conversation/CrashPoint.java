package dev.coachmichael.core.conversation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Places where a test may kill the process, as a power cut would. Does nothing unless the system property {@code
 * coach.test} is true and {@code COACH_CRASH_AT} names the point: {@code stored:0.01,sent:0.05}.
 */
public enum CrashPoint {
    /** An update is read, nothing is stored. */
    RECV,
    /** The inbox row is committed, the platform does not know yet. */
    STORED,
    /** The conversation is claimed. */
    CLAIMED,
    /** The answer is about to be found. */
    LLM,
    /** The answer is found. */
    TOOL,
    /** All statements of the turn are done, the commit is not. */
    PRECOMMIT,
    /** The turn is committed. */
    COMMITTED,
    /** A part is claimed and about to be sent. */
    PRESEND,
    /** The platform has the part, we have not marked it. */
    SENT;

    private static final Map<CrashPoint, Double> PROBABILITIES = read();

    /** Halts the process here, sometimes. */
    public void hit() {
        if (PROBABILITIES.isEmpty()) {
            return;
        }
        Double probability = PROBABILITIES.get(this);
        if (probability != null && ThreadLocalRandom.current().nextDouble() < probability) {
            System.err.println("crash point " + name().toLowerCase(Locale.ROOT));
            Runtime.getRuntime().halt(137);
        }
    }

    private static Map<CrashPoint, Double> read() {
        Map<CrashPoint, Double> probabilities = new EnumMap<>(CrashPoint.class);
        String setting = System.getenv("COACH_CRASH_AT");
        if (!Boolean.getBoolean("coach.test") || setting == null || setting.isBlank()) {
            return probabilities;
        }
        for (String entry : setting.split(",")) {
            String[] point = entry.split(":", 2);
            probabilities.put(valueOf(point[0].strip().toUpperCase(Locale.ROOT)), Double.valueOf(point[1]));
        }
        return probabilities;
    }
}
