package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitiesJoined;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityMerge;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Recorded.Source;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.file.FileResult;
import dev.coachmichael.core.activity.file.ReadLimits;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Imports files of activities. Reading is CPU work and happens on as many threads as there are cores, never on an event
 * loop; what takes too long is refused. Safe for several threads.
 */
public final class ActivityImport {

    /** Most bytes of a file that comes through a chat. */
    public static final long MAX_FILE_BYTES = ReadLimits.UPLOAD.maxFileBytes();

    private static final ReadLimits IN_A_TURN =
            ReadLimits.UPLOAD.withTime(Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final Duration TURN_DEADLINE = Duration.ofSeconds(14);
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final int EXPORT_BATCH = 25;

    /** What an account export is refused for when it is read like a single upload. */
    private static final Set<RefusalReason> TOO_MUCH = EnumSet.of(
            RefusalReason.TOO_BIG,
            RefusalReason.TOO_MANY_ENTRIES,
            RefusalReason.TOO_MANY_RECORDS,
            RefusalReason.TOO_SLOW);

    private final ActivityFiles files;
    private final Activities activities;
    private final ActivityCommits commits;
    private final WorkerExecutor readers;

    public ActivityImport(Vertx vertx, ActivityFiles files, Activities activities, ActivityCommits commits) {
        this.files = files;
        this.activities = activities;
        this.commits = commits;
        this.readers = vertx.createSharedWorkerExecutor(
                "activity-files", Runtime.getRuntime().availableProcessors(), DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    /** A file as it was sent. */
    public record Sent(String name, byte[] bytes) {}

    /**
     * Reads what came with one turn and decides; the turn commits the writes. To be called on a virtual thread.
     *
     * @param zone of the athlete, for the day of a run whose file does not tell
     */
    public ImportDecisions read(AthleteId athlete, ZoneId zone, List<Sent> sent) {
        List<ReadFile> read = new ArrayList<>();
        List<ImportDecisions.Original> originals = new ArrayList<>();
        for (Sent file : sent) {
            List<ReadFile> results = inTime(file.name(), TURN_DEADLINE, () -> packed(file, zone, IN_A_TURN))
                    .await();
            originals.add(new ImportDecisions.Original(file, results.size()));
            read.addAll(results);
        }
        return decided(activities, athlete, read, originals);
    }

    /** Imports a file at once, in a transaction of its own. */
    public Future<List<FileOutcome>> importNow(AthleteId athlete, ZoneId zone, String name, byte[] bytes) {
        Sent file = new Sent(name, bytes);
        return inTime(name, DEADLINE, () -> packed(file, zone, ReadLimits.UPLOAD))
                .compose(read -> commit(athlete, read, List.of(new ImportDecisions.Original(file, read.size()))));
    }

    /**
     * Imports a file from the disk of this machine, account exports included: these are read as a stream and committed piece
     * by piece, so that a second run continues where the first one broke off.
     *
     * @param each is told of every file inside, as soon as it is committed; called on one thread
     */
    public Future<Void> importNow(AthleteId athlete, ZoneId zone, Path path, Consumer<FileOutcome> each) {
        Promise<Void> done = Promise.promise();
        Thread.ofPlatform().daemon().name("activity-import").start(() -> {
            try {
                importPath(athlete, zone, path, each);
                done.complete();
            } catch (Throwable e) {
                // Any throwable: whoever waits must hear of it.
                done.fail(e);
            }
        });
        return done.future();
    }

    private void importPath(AthleteId athlete, ZoneId zone, Path path, Consumer<FileOutcome> each) throws Exception {
        if (Files.size(path) <= MAX_FILE_BYTES) {
            Sent file = new Sent(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            List<ReadFile> read = packed(file, zone, ReadLimits.UPLOAD);
            if (read.size() != 1
                    || !read.getFirst().refusal().map(TOO_MUCH::contains).orElse(false)) {
                commit(athlete, read, List.of(new ImportDecisions.Original(file, read.size())))
                        .await()
                        .forEach(each);
                return;
            }
        }
        var batches = new Batches(athlete, each);
        files.readAccountExport(path, zone, ReadLimits.ACCOUNT_EXPORT, batches::take);
        batches.finish();
    }

    /** Commits the files of an export some at a time. Whoever reads the export must not be disturbed: see {@link #finish}. */
    private final class Batches {
        private final AthleteId athlete;
        private final Consumer<FileOutcome> each;
        private final List<ReadFile> batch = new ArrayList<>();
        private Optional<Exception> failure = Optional.empty();

        Batches(AthleteId athlete, Consumer<FileOutcome> each) {
            this.athlete = athlete;
            this.each = each;
        }

        void take(FileResult result) {
            if (failure.isPresent()) {
                return;
            }
            try {
                batch.add(ReadFile.of(result));
                if (batch.size() == EXPORT_BATCH) {
                    commitBatch();
                }
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }

        private void commitBatch() {
            commit(athlete, List.copyOf(batch), List.of()).await().forEach(each);
            batch.clear();
        }

        /** Commits the rest; throws what went wrong since the first batch. */
        void finish() throws Exception {
            if (failure.isPresent()) {
                throw failure.get();
            }
            commitBatch();
        }
    }

    /** Makes one of two kept activities, as the athlete said; empty when one of them is gone. */
    public Optional<ActivitiesJoined> join(AthleteId athlete, UUID kept, UUID dropped) {
        Optional<Activity> first = whole(activities, athlete, kept);
        Optional<Activity> second = whole(activities, athlete, dropped);
        if (kept.equals(dropped) || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        List<Source> sources = new ArrayList<>();
        for (UUID id : List.of(kept, dropped)) {
            activities.find(athlete, id).await().ifPresent(known -> sources.addAll(known.sources()));
        }
        return onReader(() -> {
                    Activity merged = ActivityMerge.of(first.get(), second.get());
                    return Optional.of(new ActivitiesJoined(
                            athlete, ActivitySummary.of(kept, merged, sources), PackedDetail.of(merged), dropped));
                })
                .await();
    }

    /** An activity with laps and track. */
    private Optional<Activity> whole(Activities store, AthleteId athlete, UUID id) {
        Optional<ActivitySummary> summary = store.find(athlete, id).await();
        Optional<PackedDetail> detail = store.detail(athlete, id).await();
        return summary.flatMap(
                found -> detail.map(packed -> onReader(() -> found.with(packed)).await()));
    }

    public Future<Void> close() {
        return readers.close();
    }

    private Future<List<FileOutcome>> commit(
            AthleteId athlete, List<ReadFile> read, List<ImportDecisions.Original> originals) {
        return commits.commit(athlete, store -> onVirtualThread(() -> decided(store, athlete, read, originals)))
                .map(ImportDecisions::files);
    }

    private ImportDecisions decided(
            Activities store, AthleteId athlete, List<ReadFile> read, List<ImportDecisions.Original> originals) {
        List<Activity> all = read.stream()
                .flatMap(file -> file.tellings().stream().map(Telling::activity))
                .toList();
        var deciding = new Deciding(athlete, store.candidates(athlete, all).await(), new Deciding.Details() {
            @Override
            public PackedDetail of(UUID activity) {
                return store.detail(athlete, activity).await().orElse(PackedDetail.NONE);
            }

            @Override
            public <T> T compute(Callable<T> work) {
                return onReader(work).await();
            }
        });
        List<FileOutcome> outcomes = read.stream().map(deciding::outcome).toList();
        return new ImportDecisions(outcomes, deciding.kept(outcomes), deciding.writes(originals, outcomes));
    }

    private List<ReadFile> packed(Sent file, ZoneId zone, ReadLimits limits) {
        List<FileResult> results = files.read(file.name(), file.bytes(), zone, limits);
        return results.stream().map(ReadFile::of).toList();
    }

    private Future<List<ReadFile>> inTime(String name, Duration deadline, Callable<List<ReadFile>> reading) {
        return onReader(reading)
                .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .recover(e -> e instanceof TimeoutException
                        ? Future.succeededFuture(List.of(ReadFile.refused(name, RefusalReason.TOO_SLOW)))
                        : Future.failedFuture(e));
    }

    private <T> Future<T> onReader(Callable<T> work) {
        return readers.executeBlocking(work, false);
    }

    private static <T> Future<T> onVirtualThread(Callable<T> work) {
        Promise<T> done = Promise.promise();
        Thread.ofVirtual().name("import-decisions").start(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                // Any throwable: the transaction must be rolled back.
                done.fail(e);
            }
        });
        return done.future();
    }
}
