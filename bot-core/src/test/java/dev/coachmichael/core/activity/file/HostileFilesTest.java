package dev.coachmichael.core.activity.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm: each is refused quickly, with little memory, and touches nothing. */
class HostileFilesTest {

    @Test
    @Timeout(10)
    void readsNoOtherFileAndCallsNobody(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String outside = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String subset : new String[] {
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"" + outside + "\">]>",
                "<!DOCTYPE gpx SYSTEM \"" + outside + "\">",
                "<!DOCTYPE gpx [<!ENTITY % p SYSTEM \"" + outside + "\"> %p;]>"
            }) {
                String file = "<?xml version=\"1.0\"?>" + subset + "<gpx><trk><name>&x;</name></trk></gpx>";
                assertThat(Reads.refusal("xxe.gpx", file)).isEqualTo(RefusalReason.FORBIDDEN_XML);
                String tcx = file.replace("<gpx>", "<TrainingCenterDatabase>")
                        .replace("</gpx>", "</TrainingCenterDatabase>");
                assertThat(Reads.refusal("xxe.tcx", tcx)).isEqualTo(RefusalReason.FORBIDDEN_XML);
            }
            assertThat(nobodyCalled(server)).isTrue();
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void laughsAtNothing() {
        var file = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            file.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        file.append("]><gpx><trk><name>&a11;</name></trk></gpx>");

        assertThat(Reads.refusal("laughs.gpx", file.toString())).isEqualTo(RefusalReason.FORBIDDEN_XML);
        assertThat(Reads.refusal("laughs.gpx", file.toString().getBytes(UTF_16)))
                .isEqualTo(RefusalReason.FORBIDDEN_XML);
    }

    @Test
    void refusesDeepAndEndlessMarkup() {
        assertThat(Reads.refusal("deep.gpx", "<gpx>" + "<a>".repeat(100_000))).isEqualTo(RefusalReason.NESTED_TOO_DEEP);
        assertThat(Reads.refusal("long.gpx", "<gpx a=\"" + "x".repeat(2_000_000) + "\"/>"))
                .isEqualTo(RefusalReason.TOO_BIG);
        assertThat(Reads.refusal("entity.gpx", "<gpx><trk><name>&undefined;</name></trk></gpx>"))
                .isIn(RefusalReason.FORBIDDEN_XML, RefusalReason.DAMAGED);
    }

    @Test
    void refusesDeepAndEndlessJson() {
        assertThat(Reads.refusal("deep.json", "[".repeat(100_000))).isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("deep.json", "[{\"summarizedActivitiesExport\":" + "[".repeat(100_000)))
                .isEqualTo(RefusalReason.DAMAGED);
        assertThat(Reads.refusal("long.json", "[\"" + "x".repeat(3_000_000) + "\"]"))
                .isEqualTo(RefusalReason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesEndlessTables() {
        assertThat(Reads.refusal("wide.csv", "date,distance" + ",x".repeat(100_000) + "\n"))
                .isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("long.csv", "date,distance\n" + "2026-01-05,1\n".repeat(20_001)))
                .isEqualTo(RefusalReason.TOO_MANY_RECORDS);
        assertThat(Reads.refusal("quote.csv", "date,distance\n\"" + "x".repeat(1_000_000)))
                .isEqualTo(RefusalReason.NO_DATA);
    }

    /** A process of its own with 64 MB of heap reads each bomb; anything that needs more dies there. */
    @Test
    @Timeout(120)
    void survivesBombsInSixtyFourMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bombs.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.startsWith("bomb ")))
                .hasSize(Bombs.COUNT)
                .allSatisfy(line -> {
                    String[] words = line.split(" ");
                    assertThat(words[2]).as(line).isNotEqualTo("UNREADABLE");
                    assertThat(Long.parseLong(words[3])).as(line).isLessThanOrEqualTo(2000);
                });
    }

    private static boolean nobodyCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }
}
