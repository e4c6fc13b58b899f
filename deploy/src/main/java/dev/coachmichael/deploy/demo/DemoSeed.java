package dev.coachmichael.deploy.demo;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.ProfileChanged;
import dev.coachmichael.core.athlete.RaceAdded;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.athlete.ZoneChosen;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.turn.Write;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the demo world into a coach as runners would: profiles as told, runs as files through the import. */
public final class DemoSeed {

    /** Who {@code ./coach chat --demo} speaks as. */
    public static final String SPEAKER = "karim@demo.example";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How many people there are and how many runs were new. */
    public record Seeded(int runners, int runs) {}

    private final CoachCore core;
    private final LocalDate today;

    /** @param today in Europe/Paris */
    public DemoSeed(CoachCore core, LocalDate today) {
        this.core = core;
        this.today = today;
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /**
     * Makes the world of today. Does nothing when it is there; one of an earlier day is replaced. Blocking: some seconds.
     */
    public Seeded plant() {
        DemoWorld world = DemoWorld.of(today, DemoWorld.SEED);
        if (isHere(world)) {
            return new Seeded(0, 0);
        }
        long runs = world.runners().stream()
                .mapToLong(runner -> {
                    wait(core.users().remove(runner.email()));
                    return plant(world, runner, runner.email(), Language.FR);
                })
                .sum();
        return new Seeded(world.runners().size(), (int) runs);
    }

    /**
     * Brings one runner in, under an address that nobody has yet. Blocking.
     *
     * @return how many runs were new
     */
    public long plant(DemoWorld world, DemoRunner runner, String email, Language language) {
        LocalUser user = wait(core.users().add(email, Optional.of(language)));
        wait(core.carryOut(told(user.id(), runner)));
        return world.filesOf(runner)
                .parallel()
                .mapToLong(file -> wait(core.imports().importNow(user.id(), ZONE, file.name(), file.fit()))
                        .size())
                .sum();
    }

    /** Whether the speaker ran yesterday: then the world is today's. */
    private boolean isHere(DemoWorld world) {
        return wait(core.users().find(SPEAKER))
                .map(user -> wait(core.activities().latestRuns(user.id(), 1)).stream()
                        .anyMatch(run -> run.start().localDay().equals(today.minusDays(1))))
                .orElse(false);
    }

    private List<Write> told(AthleteId athlete, DemoRunner runner) {
        List<Write> told = new ArrayList<>();
        Traits traits = new Traits(
                Optional.of(today.getYear() - runner.age()),
                Optional.of(
                        switch (runner.sex()) {
                            case FEMALE -> Sex.FEMALE;
                            case MALE -> Sex.MALE;
                        }),
                Optional.of(runner.weightKg()),
                Optional.of(runner.heightCm()),
                Optional.of(runner.vmaKmh()),
                Optional.empty(),
                Optional.of(runner.hrMax()),
                Optional.of(runner.hrRest()),
                Optional.empty(),
                Optional.of(DaysAvailable.on(runner.availableDays())),
                Optional.of(level(runner.part())),
                aim(runner.part()));
        told.add(new ProfileChanged(athlete, traits.known(), traits));
        told.add(new ZoneChosen(athlete, Optional.of(runner.zone())));
        for (DemoRunner.RaceResult race : runner.results()) {
            UUID id = UUID.nameUUIDFromBytes((runner.id() + race.date()).getBytes(StandardCharsets.UTF_8));
            told.add(new RaceAdded(
                    athlete,
                    new dev.coachmichael.core.athlete.PastRace(
                            id, race.distanceMeters(), (int) race.time().toSeconds(), Optional.of(race.date()))));
        }
        return told;
    }

    private static Level level(DemoRunner.Part part) {
        return switch (part) {
            case BEGINNER -> Level.BEGINNER;
            case TEN_KILOMETRES, INJURED, TEAM -> Level.INTERMEDIATE;
            case MARATHON -> Level.ADVANCED;
        };
    }

    private static Optional<Aim> aim(DemoRunner.Part part) {
        return switch (part) {
            case BEGINNER -> Optional.of(Aim.FITNESS);
            case TEN_KILOMETRES -> Optional.of(Aim.TEN_KM);
            case MARATHON -> Optional.of(Aim.MARATHON);
            case INJURED -> Optional.of(Aim.HALF_MARATHON);
            case TEAM -> Optional.empty();
        };
    }

    private static <T> T wait(io.vertx.core.Future<T> future) {
        return LocalSession.wait(future, PATIENCE);
    }
}
