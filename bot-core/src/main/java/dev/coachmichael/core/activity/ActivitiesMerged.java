package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.List;
import java.util.Optional;

/** Known activities of one athlete of which another source has told, as they are afterwards. */
public record ActivitiesMerged(AthleteId athlete, List<Entry> entries) implements Write {

    /**
     * An activity after merging.
     *
     * @param summary with the new source among its sources
     * @param detail present when laps or track changed
     */
    public record Entry(ActivitySummary summary, Optional<PackedDetail> detail) {}

    public ActivitiesMerged {
        entries = List.copyOf(entries);
    }
}
