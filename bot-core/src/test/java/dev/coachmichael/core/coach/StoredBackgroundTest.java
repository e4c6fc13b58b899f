package dev.coachmichael.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.goal.RaceGoal;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.memory.MemoryEntry.Kind;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.Talk;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoredBackgroundTest {

    private static final AthleteId PAUL = new AthleteId(UUID.randomUUID());

    private Optional<RaceGoal> goal = Optional.empty();
    private List<MemoryEntry> told = List.of();

    @Test
    void memoriesSayHowOldTheyAreWithoutAFigure() {
        told = List.of(entry("a", 0), entry("b", 3), entry("c", 20), entry("d", 400));
        assertThat(known().memories())
                .extracting(Background.Memory::age)
                .containsExactly("today", "this week", "this month", "long ago");
    }

    @Test
    void theNewestMemoriesAreKeptAndTheRestIsLeftOut() {
        told = IntStream.range(0, 200)
                .mapToObj(n -> entry(n + " " + "x".repeat(290), n))
                .toList();
        List<Background.Memory> kept = known().memories();
        assertThat(kept).hasSizeBetween(5, 7);
        assertThat(kept.getFirst().fact().value().toString()).startsWith("0 ");
    }

    @Test
    void theDaysToARaceAreCountedAndARaceThatIsOverHasNone() {
        goal = Optional.of(goal(LocalDate.of(2025, 12, 7)));
        assertThat(known().facts())
                .contains(
                        Fact.number(
                                "goal_distance",
                                10_000,
                                "m",
                                "goal:" + goal.get().id()),
                        Fact.number("goal_days_left", 17, "days", "goal_date - today"),
                        Fact.number("goal_weeks_left", 2, "weeks", "goal_date - today"));

        goal = Optional.of(goal(LocalDate.of(2025, 11, 1)));
        assertThat(known().facts())
                .contains(Fact.text("goal_state", "over", "goal_date - today"))
                .noneMatch(fact -> fact.name().endsWith("_left"));
    }

    private Background.Known known() {
        return new StoredBackground(
                        athlete -> Future.succeededFuture(Profile.EMPTY),
                        athlete -> Future.succeededFuture(goal),
                        athlete -> Future.succeededFuture(told))
                .of(turn(), PAUL)
                .result();
    }

    private static RaceGoal goal(LocalDate day) {
        return new RaceGoal(UUID.randomUUID(), 10_000, Optional.empty(), Optional.of(day), Optional.empty());
    }

    private static MemoryEntry entry(String text, int daysAgo) {
        return new MemoryEntry(
                UUID.randomUUID(),
                Kind.FACT,
                text,
                Optional.empty(),
                Optional.empty(),
                Talk.NOW.minus(Duration.ofDays(daysAgo)),
                List.of());
    }

    private static Turn turn() {
        return new Turn(
                "in:1:1",
                PAUL.value(),
                1,
                1,
                new EndpointId("test", "bot"),
                new Scope.Private(new Speaker.Athlete(PAUL)),
                Language.FR,
                Optional.empty(),
                ZoneId.of("Europe/Paris"),
                Talk.NOW,
                new Heard.Words("salut"),
                Optional.empty(),
                Optional.empty());
    }
}
