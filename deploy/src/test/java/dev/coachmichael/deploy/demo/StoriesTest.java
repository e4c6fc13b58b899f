package dev.coachmichael.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans behind the files, for every weekday and for dates around leap days and clock changes. */
class StoriesTest {
    static Stream<LocalDate> todays() {
        return Stream.concat(
                LocalDate.of(2026, 3, 23).datesUntil(LocalDate.of(2026, 4, 6)),
                Stream.of(
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2031, 8, 15)));
    }

    @ParameterizedTest
    @MethodSource("todays")
    void karimsSumsHoldWhateverTheDateAndSeed(LocalDate today) {
        for (long seed = 0; seed < 5; seed++) {
            List<PlannedRun> runs =
                    TenKilometresStory.tell(new Days(today), seed).runs();

            assertThat(runs).as("seed " + seed).hasSize(144);
            assertThat(runs.stream()
                            .mapToDouble(run -> run.session().meters())
                            .average()
                            .orElseThrow())
                    .isCloseTo(5200, within(1.0));
            assertThat(runs.stream()
                            .mapToInt(run -> run.session().seconds())
                            .average()
                            .orElseThrow())
                    .isCloseTo(34 * 60, within(1.0));
            assertThat(runs.stream()
                            .mapToDouble(PlannedRun::meanHeartRate)
                            .average()
                            .orElseThrow())
                    .isCloseTo(157, within(0.01));
            assertThat(runs.stream()
                            .mapToDouble(run -> run.session().meters())
                            .max()
                            .orElseThrow())
                    .isEqualTo(11_300);
        }
    }

    @ParameterizedTest
    @MethodSource("todays")
    void everySingleRunnerRanYesterday(LocalDate today) {
        Days days = new Days(today);
        assertThat(List.of(
                        BeginnerStory.tell(days, 1),
                        TenKilometresStory.tell(days, 1),
                        MarathonStory.tell(days, 1),
                        InjuryStory.tell(days, 1)))
                .allSatisfy(story -> assertThat(story.runs().getLast().start().toLocalDate())
                        .as(story.runner().id())
                        .isEqualTo(today.minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("todays")
    void storiesHaveTheSizeTheyTellOf(LocalDate today) {
        Days days = new Days(today);

        assertThat(BeginnerStory.tell(days, 1).runs()).hasSizeBetween(20, 30);
        assertThat(MarathonStory.tell(days, 1).runs()).hasSizeBetween(460, 520);
        assertThat(TeamStory.tell(days, 1)).hasSize(8).allSatisfy(story -> assertThat(story.runs())
                .hasSizeBetween(13, 33));
    }

    @ParameterizedTest
    @MethodSource("todays")
    void everyRaceResultIsAmongTheRuns(LocalDate today) {
        Days days = new Days(today);
        Stream.concat(
                        Stream.of(
                                TenKilometresStory.tell(days, 1),
                                MarathonStory.tell(days, 1),
                                InjuryStory.tell(days, 1)),
                        TeamStory.tell(days, 1).stream())
                .forEach(story -> assertThat(story.runner().results())
                        .allSatisfy(result -> assertThat(story.runs()).anySatisfy(run -> {
                            assertThat(run.start().toLocalDate()).isEqualTo(result.date());
                            assertThat(run.session().kind()).isEqualTo(Session.Kind.RACE);
                            assertThat(run.session().seconds())
                                    .isEqualTo(result.time().toSeconds());
                        })));
    }

    @ParameterizedTest
    @MethodSource("todays")
    void goalsLieAhead(LocalDate today) {
        assertThat(DemoWorld.of(today, 1).runners()).allSatisfy(runner -> assertThat(runner.goals())
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(goal.raceDate()).isAfter(today)));
    }
}
