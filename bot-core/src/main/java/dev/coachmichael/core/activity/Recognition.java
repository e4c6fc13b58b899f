package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.Duplicates.Match;
import java.util.Collection;

/**
 * Decides about an incoming activity against what is kept: bytes that have been read before are known, whatever has changed
 * since; the rest is up to {@link Duplicates}.
 */
public final class Recognition {

    private Recognition() {}

    /** The decision, given all candidates of {@link Activities#candidates}. */
    public static Decision of(Activity incoming, Collection<ActivitySummary> candidates) {
        return candidates.stream()
                .filter(known -> sameBytes(incoming.keys(), known))
                .findFirst()
                .<Decision>map(known -> new Decision.Duplicate(known.id(), Match.SAME_BYTES))
                .orElseGet(() -> Duplicates.decide(
                        incoming,
                        candidates.stream().map(ActivitySummary::recorded).toList()));
    }

    private static boolean sameBytes(SourceKeys incoming, ActivitySummary known) {
        return incoming.sha256().isPresent()
                && known.sources().stream()
                        .map(Recorded.Source::keys)
                        .anyMatch(keys -> keys.sha256().equals(incoming.sha256()) && keys.part() == incoming.part());
    }
}
