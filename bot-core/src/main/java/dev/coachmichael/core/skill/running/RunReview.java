package dev.coachmichael.core.skill.running;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.CorrectedActivities;
import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.memory.Memories;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code review}: what a run was, how it compares with the athlete's own, one strength and one thing to change; and what the
 * athlete says against that, kept as a note on the run.
 */
public final class RunReview implements Skill.Personal<RunReview.Input> {

    private static final String ID = "review";

    /** What to show of a run. */
    public enum View {
        @JsonProperty("splits")
        SPLITS,
        /** Time in heart-rate zones. */
        @JsonProperty("zones")
        ZONES,
        /** Where it went, as a picture. */
        @JsonProperty("route")
        ROUTE
    }

    /** What to do about metres that the GPS added. */
    public enum Gps {
        @JsonProperty("drop")
        DROP,
        @JsonProperty("keep")
        KEEP
    }

    /**
     * Which run, the latest when nothing is told, and what about it.
     *
     * @param activity its key
     * @param day on the athlete's calendar
     * @param back how many runs before the latest
     * @param view what to show instead of the review
     * @param weeksAgo set when a week is meant, 0 is the current one
     * @param gps set when the athlete decides about a run's GPS jumps
     * @param correction what the athlete says that the run was, or was hindered by
     * @param told the athlete's words that correct the run; they may hold several corrections
     * @param undone a note on the run that is to be taken back
     */
    public record Input(
            Optional<UUID> activity,
            Optional<LocalDate> day,
            Optional<Integer> back,
            Optional<View> view,
            Optional<Integer> weeksAgo,
            Optional<Gps> gps,
            Optional<RunCorrection> correction,
            Optional<String> told,
            Optional<UUID> undone) {

        static Input latest() {
            return which(Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Input of(UUID activity) {
            return which(Optional.of(activity), Optional.empty(), Optional.empty());
        }

        static Input which(Optional<UUID> activity, Optional<LocalDate> day, Optional<Integer> back) {
            return about(activity, day, back, Optional.empty(), Optional.empty());
        }

        /** A run, and a decision or words about it. */
        private static Input about(
                Optional<UUID> activity,
                Optional<LocalDate> day,
                Optional<Integer> back,
                Optional<Gps> gps,
                Optional<String> told) {
            return new Input(
                    activity,
                    day,
                    back,
                    Optional.empty(),
                    Optional.empty(),
                    gps,
                    Optional.empty(),
                    told,
                    Optional.empty());
        }

        private Input deciding(Gps what) {
            return about(activity, day, back, Optional.of(what), Optional.empty());
        }

        static Input week(int weeksAgo) {
            return new Input(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(weeksAgo),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static Input gps(UUID activity, Gps gps) {
            return of(activity).deciding(gps);
        }

        static Input undoing(UUID activity, UUID note) {
            return new Input(
                    Optional.of(activity),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(note));
        }

        Input showing(Optional<View> what) {
            return new Input(activity, day, back, what, weeksAgo, gps, correction, told, undone);
        }

        /** The same run, of which this is said. */
        Input telling(String words) {
            return about(activity, day, back, Optional.empty(), Optional.of(words));
        }

        /** What is to be kept as a note; jumps of the GPS are decided, not told. */
        List<RunCorrection> corrections() {
            List<RunCorrection> all =
                    new ArrayList<>(told.map(CorrectionWords::in).orElse(List.of()));
            correction
                    .filter(one -> one != RunCorrection.GPS_JUMPS && !all.contains(one))
                    .ifPresent(all::add);
            return all;
        }

        Optional<Gps> decision() {
            return gps.or(
                    () -> correction.filter(RunCorrection.GPS_JUMPS::equals).map(jumps -> Gps.DROP));
        }

        /** The same run, without the metres that its GPS jumped. */
        Input dropping() {
            return deciding(Gps.DROP);
        }

        boolean namesARun() {
            return activity.isPresent() || day.isPresent() || back.isPresent();
        }
    }

    private final CorrectedActivities activities;
    private final Profiles profiles;
    private final Memories memories;
    private final WeekReview week;

    public RunReview(CorrectedActivities activities, Profiles profiles, Memories memories, WeekReview week) {
        this.activities = activities;
        this.profiles = profiles;
        this.memories = memories;
        this.week = week;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("bilan", "review", false));
    }

    @Override
    public Input read(String words, Turn turn) {
        return ReviewWords.read(words, turn.today());
    }

    /** "dimanche je poussais la poussette", and such words without a day after an answer about the latest run. */
    @Override
    public boolean claims(String words, Turn turn) {
        return ReviewWords.claims(words, turn);
    }

    /** "et celle d'avant ?" is the run before the one that was shown; "non, c'était une course" corrects the one shown. */
    @Override
    public Optional<Input> follow(Input last, String words, Turn turn) {
        return last.weeksAgo().isPresent()
                ? week.follow(new WeekReview.Input(last.weeksAgo()), words, turn)
                        .map(input -> Input.week(input.weeksAgo().orElse(0)))
                : ReviewWords.follow(last, words, turn.today());
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        if (input.weeksAgo().isPresent()) {
            return week.run(turn, athlete, new WeekReview.Input(input.weeksAgo()));
        }
        RunReader runs = new RunReader(activities, profiles);
        Optional<ActivitySummary> found = runs.find(athlete, input);
        return found.map(run -> about(turn, athlete, input, run, runs))
                .orElseGet(() -> new NoSuchRun(turn, runs).answer(athlete, input));
    }

    private Answer about(Turn turn, AthleteId athlete, Input input, ActivitySummary run, RunReader runs) {
        List<RunCorrection> corrections = input.corrections();
        if (input.decision().isPresent()) {
            return correcting(turn, athlete).gps(run, input.decision().get());
        }
        if (input.undone().isPresent()) {
            return correcting(turn, athlete).undone(run, input.undone().get());
        }
        if (!corrections.isEmpty()) {
            return correcting(turn, athlete).told(run, corrections, noted(input, corrections, turn));
        }
        RunView view = runs.view(turn, athlete, run);
        return input.view().map(what -> new RunParts(turn, view).show(what)).orElseGet(() -> new RunTelling(view)
                .whole()
                .buttons(RunButtons.of(turn, view, another(runs, athlete, input, run)))
                .done());
    }

    private RunCorrecting correcting(Turn turn, AthleteId athlete) {
        return new RunCorrecting(
                turn, athlete, activities, profiles, memories.of(athlete).await());
    }

    /** The note's text: what was said, or what it means when a choice was made without words. */
    private static String noted(Input input, List<RunCorrection> corrections, Turn turn) {
        return input.told()
                .map(CorrectionWords::noted)
                .filter(text -> text.length() <= MemoryEntry.MOST_CHARACTERS)
                .orElseGet(() -> CorrectionNotes.what(corrections, Phrases.in(turn.language())));
    }

    /** The other run of a day that was asked for. */
    private static Optional<UUID> another(RunReader runs, AthleteId athlete, Input input, ActivitySummary run) {
        return input.day().flatMap(day -> runs.runsOf(athlete, day).stream()
                .map(ActivitySummary::id)
                .filter(id -> !id.equals(run.id()))
                .findFirst());
    }

    static Action button(RunView view, String label, Input input) {
        return Action.of(view.say(label), ID, SkillJson.write(input));
    }

    static Action latestButton(Phrases phrases) {
        return Action.of(phrases.say("running.button.latest"), ID, SkillJson.write(Input.latest()));
    }
}
