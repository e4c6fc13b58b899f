package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.ActivitiesMerged;
import dev.coachmichael.core.activity.ActivitiesStored;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityMerge;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Candidates;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Recognition;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Goes through the files of one import in order. What an earlier file of the same import told counts as known for the later
 * ones. For one thread, which may await.
 */
final class Deciding {

    /** The details of kept activities, and the threads to work on them. */
    interface Details {
        PackedDetail of(UUID activity);

        <T> T compute(Callable<T> work);
    }

    /** An activity that will be written. */
    private record Touched(ActivitySummary summary, Optional<PackedDetail> detail, boolean isNew) {}

    private final AthleteId athlete;
    private final Details details;
    private final Candidates known;
    private final Map<UUID, Touched> touched = new LinkedHashMap<>();

    Deciding(AthleteId athlete, Collection<ActivitySummary> candidates, Details details) {
        this.athlete = athlete;
        this.details = details;
        this.known = new Candidates(candidates);
    }

    FileOutcome outcome(ReadFile file) {
        if (file.refusal().isPresent()) {
            return FileOutcome.failed(file.name(), file.refusal().get());
        }
        if (file.tellings().isEmpty()) {
            return FileOutcome.failed(file.name(), RefusalReason.NO_DATA);
        }
        List<FileOutcome.Told> told = new ArrayList<>();
        for (Telling telling : file.tellings()) {
            Decision decision = Recognition.of(telling.activity(), known.near(telling.activity()));
            told.add(new FileOutcome.Told(carriedOut(decision, telling), telling.detail(), decision));
        }
        return new FileOutcome(file.name(), Optional.empty(), told, file.rejectedRows());
    }

    private ActivitySummary carriedOut(Decision decision, Telling telling) {
        return switch (decision) {
            case Decision.New isNew -> add(telling);
            case Decision.Ask ask -> add(telling);
            case Decision.Duplicate duplicate -> merge(duplicate.existing(), telling, false);
            case Decision.Changed changed -> merge(changed.existing(), telling, true);
        };
    }

    private ActivitySummary add(Telling telling) {
        ActivitySummary summary = told(UUID.randomUUID(), telling);
        keep(new Touched(summary, Optional.of(telling.detail()), true));
        return summary;
    }

    private ActivitySummary merge(UUID id, Telling telling, boolean replacing) {
        ActivitySummary before = known.get(id).orElseThrow();
        if (!before.knows(telling.source())) {
            Optional<Touched> pending = Optional.ofNullable(touched.get(id));
            PackedDetail packed = pending.flatMap(Touched::detail).orElseGet(() -> details.of(id));
            boolean isNew = pending.map(Touched::isNew).orElse(false);
            Touched after = details.compute(() -> merged(before, packed, telling, replacing, isNew));
            boolean detailPending = pending.flatMap(Touched::detail).isPresent();
            keep(
                    after.detail().isEmpty() && detailPending
                            ? new Touched(after.summary(), Optional.of(packed), isNew)
                            : after);
        }
        return told(id, telling);
    }

    private static Touched merged(
            ActivitySummary before, PackedDetail packed, Telling telling, boolean replacing, boolean isNew) {
        Activity kept = before.with(packed);
        Activity incoming = telling.whole();
        Activity after = replacing ? ActivityMerge.replacing(kept, incoming) : ActivityMerge.of(kept, incoming);
        boolean sameDetail =
                after.track().equals(kept.track()) && after.laps().equals(kept.laps()) && after.sport() == kept.sport();
        ActivitySummary summary = ActivitySummary.of(before.id(), after, before.sources())
                .withCorrectedMeters(before.correctedMeters())
                .toldBy(telling.source());
        return new Touched(summary, sameDetail ? Optional.empty() : Optional.of(PackedDetail.of(after)), isNew);
    }

    private void keep(Touched activity) {
        touched.put(activity.summary().id(), activity);
        known.put(activity.summary());
    }

    private static ActivitySummary told(UUID id, Telling telling) {
        return ActivitySummary.of(id, telling.activity(), List.of(telling.source()));
    }

    /** The activities that the files told of, as they are after all of them were read. */
    List<ActivitySummary> kept(List<FileOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(file -> file.activities().stream())
                .map(told -> told.activity().id())
                .distinct()
                .flatMap(id -> known.get(id).stream())
                .toList();
    }

    /** What is to be committed: the activities, and the originals of uploads that told anything new. */
    List<Write> writes(List<ImportDecisions.Original> originals, List<FileOutcome> outcomes) {
        List<ActivitiesStored.Entry> stored = new ArrayList<>();
        List<ActivitiesMerged.Entry> merged = new ArrayList<>();
        for (Touched activity : touched.values()) {
            if (activity.isNew()) {
                stored.add(new ActivitiesStored.Entry(
                        activity.summary(), activity.detail().orElse(PackedDetail.NONE)));
            } else {
                merged.add(new ActivitiesMerged.Entry(activity.summary(), activity.detail()));
            }
        }
        List<Write> writes = new ArrayList<>();
        if (!stored.isEmpty()) {
            writes.add(new ActivitiesStored(athlete, stored));
        }
        if (!merged.isEmpty()) {
            writes.add(new ActivitiesMerged(athlete, merged));
        }
        int from = 0;
        for (ImportDecisions.Original original : originals) {
            List<FileOutcome> own = outcomes.subList(from, from + original.files());
            from += original.files();
            if (own.stream().flatMap(file -> file.activities().stream()).anyMatch(this::touches)) {
                writes.add(new FileStored(
                        athlete, original.sent().name(), original.sent().bytes()));
            }
        }
        return writes;
    }

    private boolean touches(FileOutcome.Told told) {
        return touched.containsKey(told.activity().id());
    }
}
