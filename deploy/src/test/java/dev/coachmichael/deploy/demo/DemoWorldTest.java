package dev.coachmichael.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static List<ReadRun> runs = List.of();

    private static long worldBytes;

    @BeforeAll
    static void readEveryFileWithTheOfficialDecoder() {
        long begin = System.nanoTime();
        List<Map.Entry<DemoFile, byte[]>> world = DemoWorld.generate(TODAY, DemoWorld.SEED)
                .parallel()
                .map(file -> Map.entry(file, file.fit()))
                .toList();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        worldBytes = world.stream().mapToLong(saved -> saved.getValue().length).sum();
        System.out.printf("Demo world: %d files, %.1f MB, made in %d ms%n", world.size(), worldBytes / 1e6, millis);
        runs = world.parallelStream()
                .map(saved -> ReadRun.of(saved.getKey(), saved.getValue()))
                .toList();
    }

    @Test
    void karimRanExactlyWhatIsPromised() {
        List<ReadRun> karim = runsOf("karim");

        assertThat(karim).hasSize(144);
        assertThat(mean(karim, ReadRun::meters)).isCloseTo(5200, within(50.0));
        assertThat(mean(karim, ReadRun::timerSeconds) / 60).isCloseTo(34, within(0.3));
        assertThat(mean(karim, ReadRun::averageHeartRate)).isCloseTo(157, within(0.5));
        assertThat(karim.stream().mapToDouble(ReadRun::meters).max().orElseThrow())
                .isCloseTo(11_300, within(1.0));
        assertThat(Duration.between(karim.getFirst().start(), karim.getLast().end())
                        .toDays())
                .isBetween(340L, 390L);
    }

    @Test
    void sameDateAndSeedGiveTheSameBytes() {
        assertThat(hash(TODAY, DemoWorld.SEED)).isEqualTo(hash(TODAY, DemoWorld.SEED));
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        assertThat(firstFile(1)).isNotEqualTo(firstFile(2));
    }

    @Test
    void worldIsSmall() {
        assertThat(worldBytes).isLessThan(25_000_000);
    }

    @Test
    void noRunnerRunsTwiceAtOnceOrInTheFuture() {
        Instant midnight = TODAY.atStartOfDay(Diary.ZONE).toInstant();
        for (DemoRunner runner : DemoWorld.of(TODAY, DemoWorld.SEED).runners()) {
            Instant last = Instant.EPOCH;
            for (ReadRun run : runsOf(runner.id())) {
                assertThat(run.start()).as(run.name()).isAfter(last);
                last = run.end();
            }
            assertThat(last).as(runner.id()).isBefore(midnight);
        }
    }

    @Test
    void namesAreUnique() {
        assertThat(runs).extracting(ReadRun::name).doesNotHaveDuplicates();
    }

    @Test
    void lapsAddUpToTheRun() {
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.lapMeters()).as(run.name()).isCloseTo(run.meters(), within(5.0));
            assertThat(run.laps()).isPositive();
        });
    }

    @Test
    void positionsAreThereUnlessOnATreadmill() {
        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(run.positions()).as(run.name()).isEqualTo(run.treadmill() ? 0 : run.points()));
        assertThat(runs).filteredOn(ReadRun::treadmill).hasSizeBetween(5, 40);
    }

    @Test
    void watchesFailedOnceInEachWay() {
        assertThat(runs)
                .filteredOn(run -> run.fastestMetersPerSecond() > 8)
                .extracting(ReadRun::runner)
                .containsExactly("claire");
        assertThat(runs)
                .filteredOn(run -> run.shareOfHeartRateAtCadence() > 0.5)
                .extracting(ReadRun::runner)
                .containsExactly("marc");
        assertThat(runs)
                .filteredOn(run -> run.elapsedSeconds() - run.timerSeconds() > 600)
                .extracting(ReadRun::runner)
                .containsExactly("karim");
    }

    @Test
    void marcRanTooMuchThenNotAtAllThenCarefully() {
        List<ReadRun> marc = runsOf("marc");
        Instant stopped = marc.stream()
                .filter(run -> Duration.between(run.start(), startAfter(run)).toDays() > 30)
                .findFirst()
                .orElseThrow()
                .end();
        List<ReadRun> before =
                marc.stream().filter(run -> run.start().isBefore(stopped)).toList();
        List<ReadRun> after =
                marc.stream().filter(run -> run.start().isAfter(stopped)).toList();

        assertThat(mean(after, ReadRun::meters)).isLessThan(mean(before, ReadRun::meters) * 0.6);
        assertThat(mean(after, DemoWorldTest::pace)).isGreaterThan(mean(before, DemoWorldTest::pace) * 1.1);
        assertThat(before.stream()
                        .max(Comparator.comparingDouble(ReadRun::meters))
                        .orElseThrow()
                        .start())
                .isAfter(stopped.minus(Duration.ofDays(14)));
    }

    @Test
    void peopleRunAsMuchAsTheirStoriesTell() {
        assertThat(weeklyKm("lea")).isBetween(5.0, 12.0);
        assertThat(weeklyKm("karim")).isBetween(12.0, 17.0);
        assertThat(weeklyKm("claire")).isBetween(42.0, 56.0);
        assertThat(weeklyKm("marc")).isBetween(18.0, 30.0);
        assertThat(DemoWorld.of(TODAY, DemoWorld.SEED).team().members())
                .hasSize(8)
                .allSatisfy(member ->
                        assertThat(weeklyKm(member.id())).as(member.id()).isBetween(12.0, 40.0));
    }

    private static Instant startAfter(ReadRun run) {
        List<ReadRun> own = runsOf(run.runner());
        int next = own.indexOf(run) + 1;
        return next < own.size() ? own.get(next).start() : run.end();
    }

    private static List<ReadRun> runsOf(String runner) {
        return runs.stream().filter(run -> run.runner().equals(runner)).toList();
    }

    private static double weeklyKm(String runner) {
        List<ReadRun> own = runsOf(runner);
        double km = own.stream().mapToDouble(ReadRun::meters).sum() / 1000;
        double weeks =
                Duration.between(own.getFirst().start(), own.getLast().end()).toHours() / 168.0;
        System.out.printf(
                "%-8s %3d runs, mean %5.2f km in %4.1f min at %5.1f bpm, longest %5.2f km, %4.1f km a week%n",
                runner,
                own.size(),
                mean(own, ReadRun::meters) / 1000,
                mean(own, ReadRun::timerSeconds) / 60,
                mean(own, ReadRun::averageHeartRate),
                own.stream().mapToDouble(ReadRun::meters).max().orElseThrow() / 1000,
                km / weeks);
        return km / weeks;
    }

    private static double pace(ReadRun run) {
        return run.timerSeconds() / run.meters() * 1000;
    }

    private static double mean(List<ReadRun> runs, ToDoubleFunction<ReadRun> value) {
        return runs.stream().mapToDouble(value).average().orElseThrow();
    }

    private static byte[] firstFile(long seed) {
        return DemoWorld.generate(TODAY, seed).findFirst().orElseThrow().fit();
    }

    private static String hash(LocalDate today, long seed) {
        MessageDigest digest = sha256();
        DemoWorld.generate(today, seed).forEach(file -> {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update(file.fit());
        });
        DemoWorld.of(today, seed)
                .runners()
                .forEach(runner -> digest.update(runner.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
