package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Activities as their athletes say they were: what is read has the corrections of the athlete's notes applied. Everything
 * that judges or compares runs reads here; what brings files in reads the recordings themselves.
 */
public final class CorrectedActivities implements Activities {

    private final Activities recorded;
    private final RunNotes notes;
    private final UnaryOperator<List<RunNote>> asIf;

    public CorrectedActivities(Activities recorded, RunNotes notes) {
        this(recorded, notes, UnaryOperator.identity());
    }

    private CorrectedActivities(Activities recorded, RunNotes notes, UnaryOperator<List<RunNote>> asIf) {
        this.recorded = recorded;
        this.notes = notes;
        this.asIf = asIf;
    }

    /** The same, read as if a note that is about to be kept were there. */
    public CorrectedActivities with(RunNote note) {
        return new CorrectedActivities(recorded, notes, known -> {
            List<RunNote> all = new ArrayList<>(asIf.apply(known));
            all.add(note);
            return all;
        });
    }

    /** The same, read as if a note that is about to be forgotten were gone. */
    public CorrectedActivities without(UUID note) {
        return new CorrectedActivities(recorded, notes, known -> asIf.apply(known).stream()
                .filter(one -> !one.id().equals(note))
                .toList());
    }

    /** The notes on one run, the oldest first. */
    public Future<List<RunNote>> notesOn(AthleteId athlete, UUID activity) {
        return notesOf(athlete).map(all -> all.stream()
                .filter(note -> note.activity().equals(activity))
                .toList());
    }

    private Future<List<RunNote>> notesOf(AthleteId athlete) {
        return notes.corrections(athlete).map(asIf);
    }

    @Override
    public Future<List<ActivitySummary>> latestRuns(AthleteId athlete, int limit) {
        return corrected(athlete, recorded.latestRuns(athlete, limit));
    }

    @Override
    public Future<List<ActivitySummary>> between(AthleteId athlete, LocalDate firstDay, LocalDate lastDay) {
        return corrected(athlete, recorded.between(athlete, firstDay, lastDay));
    }

    @Override
    public Future<List<WeekSum>> weeks(AthleteId athlete, LocalDate firstMonday, int weeks) {
        return recorded.weeks(athlete, firstMonday, weeks);
    }

    @Override
    public Future<Optional<ActivitySummary>> find(AthleteId athlete, UUID activity) {
        return corrected(athlete, recorded.find(athlete, activity).map(found -> found.stream()
                        .toList()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Future<Optional<PackedDetail>> detail(AthleteId athlete, UUID activity) {
        Future<Optional<PackedDetail>> read = recorded.detail(athlete, activity);
        return Future.all(read, notesOf(athlete)).map(both -> both.<Optional<PackedDetail>>resultAt(0)
                .map(detail ->
                        doubtsHeart(both.<List<RunNote>>resultAt(1), activity) ? detail.withoutHeartRate() : detail));
    }

    private static boolean doubtsHeart(List<RunNote> all, UUID activity) {
        return of(all, activity).contains(RunCorrection.HEART_RATE);
    }

    /** As recorded: what a file told is not what the athlete said. */
    @Override
    public Future<List<ActivitySummary>> candidates(AthleteId athlete, Collection<Activity> incoming) {
        return recorded.candidates(athlete, incoming);
    }

    private Future<List<ActivitySummary>> corrected(AthleteId athlete, Future<List<ActivitySummary>> read) {
        return Future.all(read, notesOf(athlete)).map(both -> {
            List<RunNote> all = both.resultAt(1);
            return both.<List<ActivitySummary>>resultAt(0).stream()
                    .map(activity -> activity.corrected(of(all, activity.id())))
                    .toList();
        });
    }

    private static List<RunCorrection> of(List<RunNote> all, UUID activity) {
        return all.stream()
                .filter(note -> note.activity().equals(activity))
                .flatMap(note -> note.corrections().stream())
                .toList();
    }
}
