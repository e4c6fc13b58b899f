package dev.coachmichael.core.activity;

/** Where an activity's numbers come from. Declared from the most to the least trusted: on a merge the earlier one wins. */
public enum SourceFormat {
    FIT,
    TCX,
    GPX,
    /** A row of a service's own list or account export: totals without a track. */
    SUMMARY,
    /** A line of a spreadsheet. */
    CSV,
    /** Typed in by the athlete. */
    MANUAL;

    /** Whether this source is trusted more than the other. */
    public boolean betterThan(SourceFormat other) {
        return ordinal() < other.ordinal();
    }
}
