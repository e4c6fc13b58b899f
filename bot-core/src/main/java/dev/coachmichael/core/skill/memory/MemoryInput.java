package dev.coachmichael.core.skill.memory;

import dev.coachmichael.core.memory.MemoryEntry;
import java.util.Optional;
import java.util.UUID;

/**
 * What to do with the memory; all absent shows it.
 *
 * @param text what to remember, or with {@code forgets} what to forget
 * @param kind of what is to be remembered
 * @param reason of a decision
 * @param forgets something is to be forgotten: {@code entry}, {@code number}, {@code text}, or everything
 * @param entry the one to forget
 * @param number the one to forget, as counted when shown
 * @param sure everything is to be forgotten, and the athlete was asked
 * @param restored an entry to take back
 * @param undone the last change, which is taken back
 */
public record MemoryInput(
        Optional<String> text,
        Optional<MemoryEntry.Kind> kind,
        Optional<String> reason,
        boolean forgets,
        Optional<UUID> entry,
        Optional<Integer> number,
        boolean sure,
        Optional<MemoryEntry> restored,
        Optional<Change> undone) {

    /**
     * What was done to the memory.
     *
     * @param entry that it was done to
     * @param forgot whether the entry was forgotten; else it was remembered
     */
    public record Change(MemoryEntry entry, boolean forgot) {}

    static final MemoryInput SHOW = forgetting(false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    static final MemoryInput FORGET_ALL = forgetting(true, Optional.empty(), Optional.empty(), Optional.empty(), false);
    static final MemoryInput FORGET_ALL_SURE =
            forgetting(true, Optional.empty(), Optional.empty(), Optional.empty(), true);

    static MemoryInput remembering(String text, MemoryEntry.Kind kind, Optional<String> reason) {
        return new MemoryInput(
                Optional.of(text),
                Optional.of(kind),
                reason,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    static MemoryInput forgetting(UUID entry) {
        return forgetting(true, Optional.of(entry), Optional.empty(), Optional.empty(), false);
    }

    static MemoryInput forgetting(int number) {
        return forgetting(true, Optional.empty(), Optional.of(number), Optional.empty(), false);
    }

    static MemoryInput forgetting(String text) {
        return forgetting(true, Optional.empty(), Optional.empty(), Optional.of(text), false);
    }

    static MemoryInput restoring(MemoryEntry entry) {
        return takingBack(Optional.of(entry), Optional.empty());
    }

    static MemoryInput undoing(MemoryEntry entry, boolean forgot) {
        return takingBack(Optional.empty(), Optional.of(new Change(entry, forgot)));
    }

    private static MemoryInput takingBack(Optional<MemoryEntry> restored, Optional<Change> undone) {
        return new MemoryInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                restored,
                undone);
    }

    private static MemoryInput forgetting(
            boolean forgets, Optional<UUID> entry, Optional<Integer> number, Optional<String> text, boolean sure) {
        return new MemoryInput(
                text,
                Optional.empty(),
                Optional.empty(),
                forgets,
                entry,
                number,
                sure,
                Optional.empty(),
                Optional.empty());
    }
}
