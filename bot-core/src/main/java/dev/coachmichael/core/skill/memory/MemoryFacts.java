package dev.coachmichael.core.skill.memory;

import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.reply.Fact;

/** What is remembered as facts. */
public final class MemoryFacts {

    private MemoryFacts() {}

    static Fact of(MemoryEntry entry) {
        return fact(entry, entry.text());
    }

    /** The text of a decision with its reason behind it. */
    public static Fact withReason(MemoryEntry entry) {
        return fact(
                entry,
                entry.text() + entry.reason().map(reason -> " (" + reason + ")").orElse(""));
    }

    private static Fact fact(MemoryEntry entry, String text) {
        return Fact.text("memory_" + entry.kind().code(), text, "memory:" + entry.id());
    }
}
