package dev.coachmichael.core.activity.file;

import static java.util.Objects.requireNonNull;

import dev.coachmichael.core.activity.Activity;
import java.util.List;

/** What became of one file: an upload gives one, an archive one for each file inside. */
public sealed interface FileResult {

    /** Last part of the name, without folders and control characters, at most 120 characters. */
    String fileName();

    /**
     * The file could be read.
     *
     * @param activities at least one
     * @param rejectedRows rows of a table or export that could not be used
     */
    record Read(String fileName, List<Activity> activities, List<RejectedRow> rejectedRows) implements FileResult {

        public Read {
            requireNonNull(fileName);
            activities = List.copyOf(activities);
            rejectedRows = List.copyOf(rejectedRows);
            if (activities.isEmpty()) {
                throw new IllegalArgumentException("a file that was read has an activity");
            }
        }

        /** Whether any activity is only a part of what was recorded. */
        public boolean incomplete() {
            return activities.stream()
                    .anyMatch(activity -> activity.incomplete().isPresent());
        }
    }

    /** The file gives nothing, for this reason. */
    record Refused(String fileName, RefusalReason reason) implements FileResult {

        public Refused {
            requireNonNull(fileName);
            requireNonNull(reason);
        }
    }

    /**
     * A row that could not be used while others could.
     *
     * @param row counted from 1, the header not counted
     * @param id the row's own identifier, as far as it has one
     * @param problem what is wrong with it
     */
    record RejectedRow(long row, String id, Problem problem) {

        /** What can be wrong with a row. */
        public enum Problem {
            NO_DATE,
            NO_DURATION,
            NUMBERS
        }

        public RejectedRow {
            requireNonNull(id);
            requireNonNull(problem);
        }
    }
}
