package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.turn.Write;
import java.util.List;

/**
 * What an import found out and what is to be written for it.
 *
 * @param files one outcome per file, in the order they were read
 * @param kept the activities that the files told of, as they are after the import, each once
 * @param writes to be committed, in order; empty when nothing was new
 */
public record ImportDecisions(List<FileOutcome> files, List<ActivitySummary> kept, List<Write> writes) {

    /** An upload and how many files were found in it. */
    record Original(ActivityImport.Sent sent, int files) {}

    public ImportDecisions {
        files = List.copyOf(files);
        kept = List.copyOf(kept);
        writes = List.copyOf(writes);
    }
}
