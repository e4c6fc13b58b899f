package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import java.util.List;

/** What a reader found in one file. */
record Reading(List<Activity> activities, List<FileResult.RejectedRow> rejectedRows) {

    static Reading of(List<Activity> activities) {
        return new Reading(activities, List.of());
    }
}
