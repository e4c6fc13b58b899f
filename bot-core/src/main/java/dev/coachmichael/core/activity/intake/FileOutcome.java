package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.file.RefusalReason;
import java.util.List;
import java.util.Optional;

/**
 * What became of one imported file.
 *
 * @param file its name, without folders
 * @param refusal why it gave nothing; present exactly when there are no activities
 * @param activities what it held
 * @param rejectedRows rows of a table that could not be used
 */
public record FileOutcome(String file, Optional<RefusalReason> refusal, List<Told> activities, int rejectedRows) {

    /** The outcome in one word, as the surface names it. */
    public enum Kind {
        NEW,
        DUPLICATE,
        CHANGED,
        FAILED
    }

    /**
     * One activity of the file.
     *
     * @param activity as this file tells it; its id is that of the activity that is kept
     * @param decision what was done with it; one that must be asked about is kept on its own until the athlete answers
     */
    public record Told(ActivitySummary activity, PackedDetail detail, Decision decision) {

        public Kind kind() {
            return switch (decision) {
                case Decision.New isNew -> Kind.NEW;
                case Decision.Ask ask -> Kind.NEW;
                case Decision.Duplicate duplicate -> Kind.DUPLICATE;
                case Decision.Changed changed -> Kind.CHANGED;
            };
        }
    }

    public FileOutcome {
        activities = List.copyOf(activities);
        if (refusal.isPresent() != activities.isEmpty()) {
            throw new IllegalArgumentException("A file gives activities or a reason why not");
        }
    }

    public static FileOutcome failed(String file, RefusalReason reason) {
        return new FileOutcome(file, Optional.of(reason), List.of(), 0);
    }

    /** New when anything in it was; else changed when anything was; else a duplicate. */
    public Kind kind() {
        if (refusal.isPresent()) {
            return Kind.FAILED;
        }
        List<Kind> kinds = activities.stream().map(Told::kind).toList();
        return kinds.contains(Kind.NEW) ? Kind.NEW : kinds.contains(Kind.CHANGED) ? Kind.CHANGED : Kind.DUPLICATE;
    }

    /** Whether any activity is only a part of what was recorded. */
    public boolean incomplete() {
        return activities.stream().anyMatch(told -> told.activity().incomplete().isPresent());
    }
}
