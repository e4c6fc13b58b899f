package dev.coachmichael.core.conversation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places where a test may kill the process, as a power cut would. Does nothing unless the system property {@code
 * coach.test} is true and {@code COACH_CRASH_AT} names the point with a probability, and perhaps after how many passes:
 * {@code stored:0.01,sent:1:30}.
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

    private record Trigger(double probability, AtomicInteger passes) {}

    private static final Map<CrashPoint, Trigger> TRIGGERS = read();

    /** Halts the process here, sometimes. */
    public void hit() {
        if (TRIGGERS.isEmpty()) {
            return;
        }
        Trigger trigger = TRIGGERS.get(this);
        if (trigger != null
                && trigger.passes().getAndDecrement() <= 0
                && ThreadLocalRandom.current().nextDouble() < trigger.probability()) {
            System.err.println("crash point " + name().toLowerCase(Locale.ROOT));
            Runtime.getRuntime().halt(137);
        }
    }

    private static Map<CrashPoint, Trigger> read() {
        Map<CrashPoint, Trigger> triggers = new EnumMap<>(CrashPoint.class);
        String setting = System.getenv("COACH_CRASH_AT");
        if (!Boolean.getBoolean("coach.test") || setting == null || setting.isBlank()) {
            return triggers;
        }
        for (String entry : setting.split(",")) {
            String[] point = entry.strip().split(":");
            int passes = point.length > 2 ? Integer.parseInt(point[2]) : 0;
            triggers.put(
                    valueOf(point[0].toUpperCase(Locale.ROOT)),
                    new Trigger(Double.parseDouble(point[1]), new AtomicInteger(passes)));
        }
        return triggers;
    }
}
