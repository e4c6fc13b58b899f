package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.deploy.demo.DemoFile;
import dev.coachmichael.deploy.demo.DemoWorld;
import dev.coachmichael.telegram.FakeUser;
import dev.coachmichael.telegram.SentMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's picture: a dialogue with the whole service through the fake Telegram, drawn by Chromium. {@code
 * ./mvnw -pl deploy -am test -Dtest=DialoguePictureTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoach.picture=docs}
 */
@EnabledIfSystemProperty(named = "coach.picture", matches = ".+")
class DialoguePictureTest {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><style>
            body { margin: 0; padding: 20px; width: 560px; background: #d7e3d0; font: 15px/1.4 "DejaVu Sans", sans-serif; color: #111 }
            .b { max-width: 82%%; margin: 0 0 8px; padding: 8px 12px; border-radius: 14px; background: #fff; white-space: pre-wrap;
                 box-shadow: 0 1px 1px #0002; width: fit-content; overflow-wrap: anywhere }
            .me { margin-left: auto; background: #e3fdcb }
            .b img { display: block; width: 100%%; border-radius: 8px; margin: 2px 0 6px }
            pre { margin: 4px 0; font: 13px/1.35 "DejaVu Sans Mono", monospace; white-space: pre }
            .k { display: flex; gap: 6px; margin: -2px 0 10px; max-width: 86%% }
            .k span { flex: 1; text-align: center; background: #7f9c74cc; color: #fff; border-radius: 10px; padding: 6px 8px; font-size: 14px }
            </style>%s
            """;

    @TempDir
    Path folder;

    private final StringBuilder bubbles = new StringBuilder();

    @Test
    void isTaken() throws Exception {
        try (TelegramHouse house = new TelegramHouse(folder)) {
            FakeUser anna = house.telegram.user(1001).speaking("fr");
            anna.says("/start");
            heard(anna);
            anna.presses("J’accepte");
            heard(anna);
            anna.uploads("sorties.zip", runsOfKarim(), "");
            heard(anna);
            bubbles.setLength(0);
            for (String words : List.of("alors, ma sortie ?", "et ma semaine ?")) {
                bubbles.append("<div class=\"b me\">").append(words).append("</div>\n");
                anna.says(words);
                heard(anna);
            }
        }
        draw(Path.of(System.getProperty("coach.picture")).toAbsolutePath());
    }

    /** Everything that comes until it is quiet. */
    private void heard(FakeUser user) {
        bubble(user.chat().expectReply());
        while (true) {
            try {
                bubble(user.chat().expectReply(QUIET));
            } catch (AssertionError | RuntimeException quiet) {
                return;
            }
        }
    }

    private void bubble(SentMessage message) {
        bubbles.append("<div class=\"b\">");
        message.file().ifPresent(file -> bubbles.append("<img src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(file.content()))
                .append("\">"));
        bubbles.append(message.raw()).append("</div>\n");
        message.buttons().forEach(row -> {
            bubbles.append("<div class=\"k\">");
            row.forEach(label -> bubbles.append("<span>").append(label).append("</span>"));
            bubbles.append("</div>\n");
        });
    }

    private void draw(Path target) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("dialogue.html"), PAGE.formatted(bubbles));
        Path picture = target.resolve("dialogue.png");
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=600," + Integer.getInteger("coach.picture.height", 1460),
                        "--screenshot=" + picture,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(picture).isNotEmptyFile();
    }

    /** The last weeks of a runner of the demo world. */
    private static byte[] runsOfKarim() throws IOException {
        List<DemoFile> files = DemoWorld.of(LocalDate.now(ZoneId.of("Europe/Paris")), DemoWorld.SEED)
                .files()
                .filter(file -> file.runner().id().equals("karim"))
                .sorted(Comparator.comparing(DemoFile::name).reversed())
                .limit(30)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (DemoFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.fit());
            }
        }
        return bytes.toByteArray();
    }
}
