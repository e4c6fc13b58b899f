package dev.coachmichael.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.file.FileResult;
import dev.coachmichael.core.activity.file.ReadLimits;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.analysis.WorkoutResult.StretchResult;
import dev.coachmichael.core.analysis.WorkoutResult.Verdict;
import dev.coachmichael.core.plan.Extent;
import dev.coachmichael.core.plan.Step;
import dev.coachmichael.core.plan.Step.Kind;
import dev.coachmichael.core.plan.Step.Repeated;
import dev.coachmichael.core.plan.Step.Stretch;
import dev.coachmichael.core.plan.Target;
import dev.coachmichael.core.plan.Workout;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What became of a workout, from files as watches write them. */
class WorkoutResultTest {

    private static final Target FAST = new Target.Paces(230, 240);

    private static Stretch time(Kind kind, double seconds, Target target) {
        return new Stretch(kind, new Extent.Time(seconds), target);
    }

    private static Workout session(Step... steps) {
        return new Workout("VMA", List.of(steps));
    }

    /** 15 min, 6 × 3 min with 90 s between, 10 min. */
    private static Workout sixTimesThree() {
        return session(
                time(Kind.WARMUP, 900, new Target.None()),
                new Repeated(6, List.of(time(Kind.RUN, 180, FAST), time(Kind.RECOVERY, 90, new Target.None()))),
                time(Kind.COOLDOWN, 600, new Target.None()));
    }

    private static Runs ran(double... paces) {
        Runs run = Runs.at("2026-11-19T06:00:00Z").leg(2500, 360, 130);
        for (double pace : paces) {
            run.leg(180_000 / pace, pace, 172).leg(200, 450, 150);
        }
        return run.leg(1600, 375, 140);
    }

    private static int[] lines(int repetitions) {
        int[] lines = new int[2 + 2 * repetitions];
        for (int i = 0; i < repetitions; i++) {
            lines[1 + 2 * i] = 1;
            lines[2 + 2 * i] = 2;
        }
        lines[1 + 2 * repetitions] = 4;
        return lines;
    }

    /** The activity as it comes back from its file. */
    private static Activity read(Runs run) {
        return new ActivityFiles(Clock.systemUTC())
                .read("run.fit", run.fit(), Runs.PARIS, ReadLimits.UPLOAD).stream()
                        .flatMap(result ->
                                result instanceof FileResult.Read read ? read.activities().stream() : Stream.empty())
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Verdict> work(Activity activity) {
        return WorkoutResult.of(activity.workout().orElseThrow(), activity.laps(), Optional.empty())
                .orElseThrow()
                .work()
                .stream()
                .map(StretchResult::verdict)
                .toList();
    }

    @Test
    void readsAWorkoutBackFromAFile() {
        Workout planned = session(
                time(Kind.WARMUP, 900, new Target.HeartRates(120, 140)),
                new Repeated(
                        3,
                        List.of(
                                new Stretch(Kind.RUN, new Extent.Distance(800), new Target.Paces(250, 500)),
                                time(Kind.RECOVERY, 120.5, new Target.None()))),
                new Stretch(Kind.COOLDOWN, new Extent.Open(), new Target.None()));

        assertThat(read(ran().following(planned, 0, 4)).workout()).contains(planned);
    }

    @Test
    void tellsWhichRepetitionsKeptTheirRange() {
        Runs run = ran(235, 231, 239, 220, 250, 234).following(sixTimesThree(), lines(6));

        assertThat(work(read(run)))
                .containsExactly(Verdict.KEPT, Verdict.KEPT, Verdict.KEPT, Verdict.ABOVE, Verdict.BELOW, Verdict.KEPT);
    }

    @Test
    void forgivesWhatWatchesRound() {
        assertThat(work(read(ran(228.5, 241.5).following(sixTimesThree(), lines(2))))
                        .subList(0, 2))
                .containsOnly(Verdict.KEPT);
    }

    @Test
    void tellsWhatWasLeftOut() {
        assertThat(work(read(ran(235, 235, 235, 235).following(sixTimesThree(), lines(4)))))
                .containsExactly(
                        Verdict.KEPT, Verdict.KEPT, Verdict.KEPT, Verdict.KEPT, Verdict.MISSED, Verdict.MISSED);
    }

    @Test
    void addsUpLapsThatCutOneStretch() {
        Workout easy = session(time(Kind.RUN, 3000, new Target.Paces(330, 350)));
        Runs run = Runs.at("2026-11-19T06:00:00Z");
        for (int kilometre = 0; kilometre < 9; kilometre++) {
            run.leg(1000, 340, 140);
        }

        WorkoutResult result = WorkoutResult.of(
                        easy,
                        read(run.following(easy, 0, 0, 0, 0, 0, 0, 0, 0, 0)).laps(),
                        Optional.empty())
                .orElseThrow();

        assertThat(result.work()).singleElement().satisfies(only -> {
            assertThat(only.verdict()).isEqualTo(Verdict.KEPT);
            assertThat(only.done().orElseThrow().meters()).isCloseTo(9000, Offset.offset(5.0));
        });
    }

    @Test
    void partsRepetitionsThatFollowOneAnotherWithoutARest() {
        Workout progressive = session(new Repeated(3, List.of(time(Kind.RUN, 300, new Target.Paces(290, 310)))));
        Runs run = Runs.at("2026-11-19T06:00:00Z")
                .leg(1000, 300, 150)
                .leg(1050, 285, 155)
                .leg(500, 300, 160)
                .following(progressive, 0, 0, 0);

        assertThat(work(read(run))).containsExactly(Verdict.KEPT, Verdict.ABOVE, Verdict.CUT_SHORT);
    }

    @Test
    void judgesHeartRatesWhereTheHeartHasTime() {
        Target zone = new Target.HeartRates(140, 150);
        Workout easy = session(time(Kind.RUN, 1800, zone), time(Kind.RUN, 60, zone), time(Kind.RUN, 1800, zone));
        Runs run = Runs.at("2026-11-19T06:00:00Z")
                .leg(5000, 360, 145)
                .leg(200, 300, 171)
                .leg(5000, 360, 160)
                .following(easy, 0, 1, 2);

        assertThat(work(read(run))).containsExactly(Verdict.KEPT, Verdict.FREE, Verdict.ABOVE);
    }

    @Test
    void takesRepetitionsThatWereFoundWhereNoLapNamesItsLine() {
        Activity activity = read(ran(235, 235, 220, 235, 235, 235).withLaps());
        RunAnalysis analysis = RunAnalysis.of(activity, RunContext.NONE);

        assertThat(WorkoutResult.of(sixTimesThree(), activity.laps(), analysis.repetitions())
                        .orElseThrow()
                        .work())
                .extracting(StretchResult::verdict)
                .containsExactly(Verdict.KEPT, Verdict.KEPT, Verdict.ABOVE, Verdict.KEPT, Verdict.KEPT, Verdict.KEPT);
        assertThat(WorkoutResult.of(sixTimesThree(), List.of(), Optional.empty()))
                .isEmpty();
    }
}
