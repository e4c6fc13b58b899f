package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    private static final byte[] RUN = Samples.fit(Samples.run(300));

    @Test
    void givesOneResultForEachFileInside() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a/run.fit", RUN);
        entries.put("b/run.gpx.gz", Samples.gzip(Samples.utf8(Samples.gpx(Samples.run(400)))));
        entries.put("b/", new byte[0]);
        entries.put("note.txt", Samples.utf8("hello"));
        entries.put("__MACOSX/._run.fit", new byte[] {0, 5, 22, 7});
        entries.put("broken.fit", Arrays.copyOf(RUN, 40));

        List<FileResult> results = Reads.all("all.zip", Samples.zip(entries));

        assertThat(results)
                .extracting(FileResult::fileName)
                .containsExactly("run.fit", "run.gpx", "note.txt", "broken.fit");
        assertThat(results.subList(0, 2)).allMatch(Read.class::isInstance);
        assertThat(results.get(2)).isEqualTo(new Refused("note.txt", RefusalReason.UNKNOWN_FORMAT));
        assertThat(results.get(3)).isEqualTo(new Refused("broken.fit", RefusalReason.DAMAGED));
    }

    @Test
    void looksAtContentNotAtNames() {
        assertThat(Reads.activity("run.txt", RUN).distanceMeters()).isEqualTo(900);
        assertThat(Reads.activity("run.fit", Samples.zip(Map.of("run", RUN))).distanceMeters())
                .isEqualTo(900);
        assertThat(Reads.activity("run.zip", Samples.gzip(RUN)).distanceMeters())
                .isEqualTo(900);
    }

    @Test
    void givesTheSameChecksumPackedOrNot() {
        var plain = Reads.activity("run.fit", RUN).keys().sha256();

        assertThat(Reads.activity("run.zip", Samples.zip(Map.of("x.fit", RUN)))
                        .keys()
                        .sha256())
                .isEqualTo(plain);
        assertThat(Reads.activity("run.fit.gz", Samples.gzip(RUN)).keys().sha256())
                .isEqualTo(plain);
    }

    @Test
    void opensOneArchiveInsideAnotherButNoThird() {
        byte[] inner = Samples.zip(Map.of("run.fit", RUN));
        byte[] outer = Samples.zip(Map.of("inner.zip", inner));

        assertThat(Reads.activity("outer.zip", outer).distanceMeters()).isEqualTo(900);
        assertThat(Reads.refusal("third.zip", Samples.zip(Map.of("outer.zip", outer))))
                .isEqualTo(RefusalReason.NESTED_TOO_DEEP);
        assertThat(Reads.refusal("run.gz.gz", Samples.gzip(Samples.gzip(RUN))))
                .isEqualTo(RefusalReason.NESTED_TOO_DEEP);
    }

    @Test
    void refusesTooManyEntriesAltogether() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            entries.put(i + ".txt", Samples.utf8("x"));
        }

        assertThat(Reads.all("many.zip", Samples.zip(entries)))
                .containsExactly(new Refused("many.zip", RefusalReason.TOO_MANY_ENTRIES));
        entries.remove("0.txt");
        assertThat(Reads.all("many.zip", Samples.zip(entries))).hasSize(200);
    }

    @Test
    void countsTheEntriesOfInnerArchivesAlong() {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        for (int i = 0; i < 150; i++) {
            inner.put(i + ".txt", Samples.utf8("x"));
        }
        byte[] packed = Samples.zip(inner);

        assertThat(Reads.all("two.zip", Samples.zip(Map.of("a.zip", packed, "b.zip", packed))))
                .containsExactly(new Refused("two.zip", RefusalReason.TOO_MANY_ENTRIES));
    }

    @Test
    void refusesABombByItsRatio() {
        byte[] zeros = new byte[30 << 20];

        assertThat(Reads.all("bomb.zip", Samples.zip(Map.of("run.gpx", zeros))))
                .containsExactly(new Refused("bomb.zip", RefusalReason.SUSPICIOUS_COMPRESSION));
        assertThat(Reads.all("bomb.gz", Samples.gzip(Samples.utf8("date,distance\n".repeat(2_000_000)))))
                .containsExactly(new Refused("bomb.gz", RefusalReason.SUSPICIOUS_COMPRESSION));
        assertThat(Reads.all("hidden.zip", Samples.zip(Map.of("a.zip", Samples.zip(Map.of("a", zeros))))))
                .containsExactly(new Refused("hidden.zip", RefusalReason.SUSPICIOUS_COMPRESSION));
    }

    @Test
    void letsSmallFilesCompressAsWellAsTheyLike() {
        byte[] spaces = new byte[900_000];
        Arrays.fill(spaces, (byte) ' ');

        assertThat(Reads.all("blank.zip", Samples.zip(Map.of("blank.txt", spaces))))
                .containsExactly(new Refused("blank.txt", RefusalReason.EMPTY));
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheCap() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            byte[] halfNoise = new byte[10 << 20];
            System.arraycopy(Samples.noise(1 << 20, i), 0, halfNoise, 0, 1 << 20);
            entries.put(i + ".bin", halfNoise);
        }

        assertThat(Reads.all("big.zip", Samples.zip(entries)))
                .containsExactly(new Refused("big.zip", RefusalReason.TOO_BIG));
        assertThat(Reads.all("big.fit", new byte[(20 << 20) + 1]))
                .containsExactly(new Refused("big.fit", RefusalReason.TOO_BIG));
    }

    @Test
    void writesNothingWhateverTheNamesSay(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("slip.zip");
        Files.write(
                archive,
                Samples.zip(Map.of("../../slipped.fit", RUN, "/etc/slipped.fit", RUN, "..\\..\\slipped.gpx", RUN)));

        List<FileResult> results = Reads.FILES.read(archive, Reads.PARIS, ReadLimits.UPLOAD);

        assertThat(results)
                .extracting(FileResult::fileName)
                .containsExactlyInAnyOrder("slipped.fit", "slipped.fit", "slipped.gpx");
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(archive);
        }
        assertThat(folder.resolve("../../slipped.fit")).doesNotExist();
    }

    @Test
    void cleansNames() {
        byte[] odd = Samples.zip(Map.of("a\r\nInjected: line\u202Egpj.fit" + "x".repeat(300), new byte[] {1}));

        String name = Reads.all("odd.zip", odd).getFirst().fileName();

        assertThat(name).hasSizeLessThanOrEqualTo(120).doesNotContain("\n", "\r", "\u202E");
    }

    @Test
    void keepsWhatPrecedesTheCutOfAnArchive() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("first.fit", RUN);
        entries.put("second.fit", Samples.fit(Samples.run(900)));
        byte[] whole = Samples.zip(entries);

        List<FileResult> results = Reads.all("cut.zip", Arrays.copyOf(whole, whole.length * 2 / 3));

        assertThat(results.getFirst()).isInstanceOf(Read.class);
        assertThat(results).filteredOn(Refused.class::isInstance).isNotEmpty();
        assertThat(Reads.refusal(
                        "end.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .isEqualTo(RefusalReason.NO_DATA);
    }

    @Test
    void saysThatAnArchiveIsLocked() {
        byte[] locked = Samples.zip(Map.of("run.fit", RUN));
        locked[6] |= 1;

        assertThat(Reads.refusal("locked.zip", locked)).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        var limits = ReadLimits.UPLOAD.withTime(Duration.ofSeconds(10), Duration.ZERO);

        assertThat(Reads.FILES.read("run.fit", RUN, Reads.PARIS, limits))
                .containsExactly(new Refused("run.fit", RefusalReason.TOO_SLOW));
    }

    @Test
    void readsAnAccountExportPassingOverTheRest(@TempDir Path folder) throws IOException {
        Map<String, byte[]> uploads = new LinkedHashMap<>();
        uploads.put("runner_1.fit", RUN);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json", Samples.utf8(Samples.garminExport()));
        entries.put("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0.zip", Samples.zip(uploads));
        entries.put("DI_CONNECT/DI-Connect-User/user_profile.json", Samples.utf8("{}"));
        entries.put("media/photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8});
        entries.put("activities.csv", Samples.utf8(Samples.strava()));
        entries.put("activities/9.fit.gz", Samples.gzip(RUN));
        entries.put("routes/1.gpx", Samples.utf8("<gpx/>"));
        Path archive = folder.resolve("export.zip");
        Files.write(archive, Samples.zip(entries));

        List<FileResult> results = new ArrayList<>();
        Reads.FILES.readAccountExport(archive, Reads.PARIS, ReadLimits.ACCOUNT_EXPORT, results::add);

        assertThat(results).allMatch(Read.class::isInstance);
        assertThat(results)
                .extracting(FileResult::fileName)
                .containsExactly("me_0_summarizedActivities.json", "runner_1.fit", "activities.csv", "9.fit");
    }
}
