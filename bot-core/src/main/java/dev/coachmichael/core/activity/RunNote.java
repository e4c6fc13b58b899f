package dev.coachmichael.core.activity;

import java.util.List;
import java.util.UUID;

/**
 * A note of the athlete's that corrects a run.
 *
 * @param id the note's own
 * @param activity the run
 */
public record RunNote(UUID id, UUID activity, List<RunCorrection> corrections) {

    public RunNote {
        corrections = List.copyOf(corrections);
    }
}
