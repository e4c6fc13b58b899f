package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.List;

/**
 * New activities of one athlete. Whether they are new is looked at once more when this is carried out: one that became
 * known in between is added to it as another source, never stored twice.
 */
public record ActivitiesStored(AthleteId athlete, List<Entry> entries) implements Write {

    /** An activity with its details. */
    public record Entry(ActivitySummary summary, PackedDetail detail) {}

    public ActivitiesStored {
        entries = List.copyOf(entries);
    }
}
