package dev.coachmichael.core.activity.intake;

import static dev.coachmichael.core.activity.intake.ActivityHouse.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.Duplicates.Doubt;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.file.ActivityFiles;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.activity.intake.ActivityImport.Sent;
import dev.coachmichael.core.activity.intake.FileOutcome.Kind;
import dev.coachmichael.core.athlete.AthleteId;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityImportTest {

    private static ActivityHouse house;

    @BeforeAll
    static void open() {
        house = new ActivityHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Runs morningRun() {
        return Runs.at("2026-11-18T06:02:11Z").even(8, 330, 148);
    }

    @Test
    void keepsANewRunWithItsTrackAndTheFileItCameIn() {
        AthleteId athlete = house.athlete();

        List<FileOutcome> outcomes =
                house.imported(athlete, "run.fit", morningRun().fit());

        assertThat(outcomes).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(Kind.NEW);
            assertThat(file.file()).isEqualTo("run.fit");
        });
        ActivitySummary kept = await(house.activities.latestRuns(athlete, 5)).getFirst();
        assertThat(kept.distanceMeters()).isEqualTo(8000);
        assertThat(kept.start().localDay()).hasToString("2026-11-18");
        var detail = await(house.activities.detail(athlete, kept.id())).orElseThrow();
        assertThat(detail.splits()).hasSize(8);
        assertThat(detail.track().size()).isGreaterThan(2600);
        assertThat(house.rows("SELECT name FROM file WHERE athlete_id = $1", athlete.value()))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo("run.fit"));
    }

    @Test
    void recognisesTheSameFile() {
        AthleteId athlete = house.athlete();
        house.imported(athlete, "run.fit", morningRun().fit());

        assertThat(house.imported(athlete, "again.fit", morningRun().fit()))
                .singleElement()
                .returns(Kind.DUPLICATE, FileOutcome::kind);
        assertThat(house.count(athlete)).isOne();
        assertThat(house.rows("SELECT 1 FROM file WHERE athlete_id = $1", athlete.value()))
                .hasSize(1);
    }

    @Test
    void keepsOneRunOfTwoFormatsWithTheBestOfBoth() {
        AthleteId athlete = house.athlete();

        assertThat(house.imported(athlete, "phone.gpx", morningRun().gpx(40))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NEW);
        assertThat(house.imported(athlete, "watch.fit", morningRun().fit())
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.DUPLICATE);

        assertThat(house.count(athlete)).isOne();
        ActivitySummary kept = await(house.activities.latestRuns(athlete, 5)).getFirst();
        assertThat(kept.format()).isEqualTo(SourceFormat.FIT);
        assertThat(kept.totals().averageHeartRate()).hasValue(148);
        assertThat(kept.sources()).hasSize(2);
        assertThat(await(house.activities.detail(athlete, kept.id()))
                        .orElseThrow()
                        .splits())
                .allMatch(split -> split.averageHeartRate().isPresent());
    }

    @Test
    void replacesWhatTheSameWatchTellsDifferentlyNow() {
        AthleteId athlete = house.athlete();
        house.imported(athlete, "run.fit", morningRun().fit());
        byte[] edited = Runs.at("2026-11-18T06:02:11Z").even(7, 330, 148).fit();

        assertThat(house.imported(athlete, "edited.fit", edited).getFirst().kind())
                .isEqualTo(Kind.CHANGED);
        assertThat(house.imported(athlete, "edited.fit", edited).getFirst().kind())
                .isEqualTo(Kind.DUPLICATE);
        assertThat(house.imported(athlete, "run.fit", morningRun().fit())
                        .getFirst()
                        .kind())
                .as("the bytes of the first version are known")
                .isEqualTo(Kind.DUPLICATE);

        assertThat(house.count(athlete)).isOne();
        assertThat(await(house.activities.latestRuns(athlete, 5)).getFirst().distanceMeters())
                .isEqualTo(7000);
    }

    @Test
    void asksAboutARunInAnotherTimeZoneAndJoinsItWhenToldSo() {
        AthleteId athlete = house.athlete();
        house.imported(athlete, "run.fit", morningRun().fit());
        byte[] shifted = Runs.at("2026-11-18T08:02:11Z").even(8, 330, 148).fit(815);

        FileOutcome.Told told = house.imported(athlete, "shifted.fit", shifted)
                .getFirst()
                .activities()
                .getFirst();

        assertThat(told.decision()).isInstanceOfSatisfying(Decision.Ask.class, ask -> assertThat(ask.why())
                .isEqualTo(Doubt.WHOLE_HOURS_APART));
        assertThat(house.count(athlete)).isEqualTo(2);
        var existing = ((Decision.Ask) told.decision()).existing();
        var joined = house.imports.join(athlete, existing, told.activity().id()).orElseThrow();
        house.commit(athlete, List.of(joined));

        assertThat(house.count(athlete)).isOne();
        assertThat(house.imported(athlete, "shifted.fit", shifted).getFirst().kind())
                .isEqualTo(Kind.DUPLICATE);
    }

    @Test
    void seesTwoTellingsOfOneRunInsideOneArchive() throws Exception {
        AthleteId athlete = house.athlete();
        byte[] archive = zip("a.gpx", morningRun().gpx(0), "b.fit", morningRun().fit(), "c.txt", new byte[] {1, 2});

        List<FileOutcome> outcomes = house.imported(athlete, "runs.zip", archive);

        assertThat(outcomes).extracting(FileOutcome::kind).containsExactly(Kind.NEW, Kind.DUPLICATE, Kind.FAILED);
        assertThat(house.count(athlete)).isOne();
        assertThat(await(house.activities.latestRuns(athlete, 1)).getFirst().format())
                .isEqualTo(SourceFormat.FIT);
    }

    @Test
    void storesARunOnceHoweverManyImportsComeAtTheSameMoment() {
        AthleteId athlete = house.athlete();

        List<List<FileOutcome>> outcomes = IntStream.range(0, 12)
                .mapToObj(i -> house.imports.importNow(
                        athlete,
                        Runs.PARIS,
                        "run-" + i,
                        i % 3 == 0 ? morningRun().gpx(i) : morningRun().fit(i % 3 * 1000L)))
                .toList()
                .stream()
                .map(ActivityHouse::await)
                .toList();

        assertThat(house.count(athlete)).isOne();
        assertThat(outcomes.stream().filter(files -> files.getFirst().kind() == Kind.NEW))
                .hasSize(1);
    }

    @Test
    void storesARunOnceWhenTwoTurnsDecidedBeforeEitherCommitted() {
        AthleteId athlete = house.athlete();
        ImportDecisions first = house.imports.read(
                athlete, Runs.PARIS, List.of(new Sent("a.fit", morningRun().fit())));
        ImportDecisions second = house.imports.read(
                athlete, Runs.PARIS, List.of(new Sent("b.gpx", morningRun().gpx(5))));

        house.commit(athlete, first.writes());
        house.commit(athlete, second.writes());

        assertThat(house.count(athlete)).isOne();
        assertThat(await(house.activities.latestRuns(athlete, 1)).getFirst().sources())
                .hasSize(2);
        assertThat(house.imported(athlete, "b.gpx", morningRun().gpx(5))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.DUPLICATE);
    }

    @Test
    void keepsAthletesApart() {
        AthleteId one = house.athlete();
        AthleteId other = house.athlete();
        house.imported(one, "run.fit", morningRun().fit());

        assertThat(house.imported(other, "run.fit", morningRun().fit())
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NEW);

        ActivitySummary own = await(house.activities.latestRuns(one, 1)).getFirst();
        assertThat(await(house.activities.find(other, own.id()))).isEmpty();
        assertThat(await(house.activities.detail(other, own.id()))).isEmpty();
    }

    @Test
    void saysWhyAFileGivesNothing() {
        AthleteId athlete = house.athlete();

        assertThat(house.imported(athlete, "page.fit", "<html>sign in</html>".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.kind()).isEqualTo(Kind.FAILED);
                    assertThat(file.refusal()).contains(RefusalReason.HTML_PAGE);
                });
        assertThat(house.rows("SELECT 1 FROM file WHERE athlete_id = $1", athlete.value()))
                .isEmpty();
    }

    @Test
    void takesInATableOfManyRunsAndKnowsThemAllAgain() {
        AthleteId athlete = house.athlete();
        StringBuilder table = new StringBuilder("date,sport,distance_km,duration,avg_hr\n");
        java.time.LocalDate day = java.time.LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 700; i++) {
            table.append(day.plusDays(2L * i))
                    .append(",running,")
                    .append(8 + i % 5)
                    .append(".0,00:45:00,150\n");
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);

        FileOutcome first = house.imported(athlete, "log.csv", bytes).getFirst();
        assertThat(first.activities()).hasSize(700);
        assertThat(first.kind()).isEqualTo(Kind.NEW);
        assertThat(house.count(athlete)).isEqualTo(700);

        bytes[bytes.length - 1] = ' ';
        FileOutcome again = house.imported(athlete, "log.csv", bytes).getFirst();
        assertThat(again.activities()).allMatch(told -> told.kind() == Kind.DUPLICATE);
        assertThat(house.count(athlete)).isEqualTo(700);
    }

    @Test
    void importsAnAccountExportPieceByPieceAndContinuesIt(@TempDir Path folder) throws Exception {
        AthleteId athlete = house.athlete();
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            members.add("activities/" + i + ".fit");
            members.add(
                    Runs.at("2025-01-01T07:00:00Z").leg(1200, 300 + i % 60, 140).fit(1000 + i));
        }
        Path archive = folder.resolve("export.zip");
        Files.write(archive, zip(members.toArray()));
        List<FileOutcome> outcomes = new ArrayList<>();

        await(house.imports.importNow(athlete, Runs.PARIS, archive, outcomes::add));

        assertThat(outcomes).hasSize(230);
        assertThat(outcomes).noneMatch(file -> file.kind() == Kind.FAILED);
        List<FileOutcome> again = new ArrayList<>();
        await(house.imports.importNow(athlete, Runs.PARIS, archive, again::add));
        assertThat(again).allMatch(file -> file.kind() == Kind.DUPLICATE);
    }

    @Test
    void saysSoWhenAnExportCannotBeCommitted(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("export.zip");
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < 210; i++) {
            members.add(i + ".fit");
            members.add(Runs.at("2025-01-01T07:00:00Z").leg(300, 300, 140).fit(1000 + i));
        }
        Files.write(archive, zip(members.toArray()));
        ActivityImport broken = new ActivityImport(
                house.vertx,
                new ActivityFiles(house.clock),
                house.activities,
                (athlete, decide) -> Future.failedFuture(new IllegalStateException("the database is away")));

        assertThatThrownBy(() -> await(broken.importNow(house.athlete(), Runs.PARIS, archive, file -> {})))
                .hasMessage("the database is away");
    }

    static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
