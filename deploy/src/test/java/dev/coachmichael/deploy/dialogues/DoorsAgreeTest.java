package dev.coachmichael.deploy.dialogues;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.deploy.TelegramHouse;
import dev.coachmichael.deploy.demo.DemoFile;
import dev.coachmichael.deploy.demo.DemoWorld;
import dev.coachmichael.deploy.terminal.AnswerText;
import dev.coachmichael.deploy.terminal.Dialogue;
import dev.coachmichael.deploy.terminal.Dialogues;
import dev.coachmichael.deploy.terminal.TerminalDoor;
import dev.coachmichael.telegram.FakeUser;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One script through the terminal and through Telegram: the database tells the same story of both. */
class DoorsAgreeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ZIP = "<runs.zip>";
    private static final int RUNS = 30;
    private static final long ANNA = 1001;
    private static final String STORY = """
            SELECT a.pos, a.skill, a.mode, a.language, a.facts::text AS facts, a.warnings::text AS warnings,
                   (SELECT count(*) FROM effect e WHERE e.home = a.home AND e.cause = a.cause) AS effects,
                   (SELECT string_agg(b ->> 'label' || ' > ' || (b ->> 'skill'), ', ' ORDER BY o.part, n)
                    FROM outbox o, jsonb_array_elements(o.blocks) block,
                         jsonb_array_elements(block -> 'actions') WITH ORDINALITY AS buttons (b, n)
                    WHERE o.cause = a.cause) AS actions
            FROM audit a JOIN identity i ON i.athlete_id = a.home
            WHERE i.external_id = $1 ORDER BY a.pos
            """;
    private static final String OPEN = """
            SELECT (SELECT count(*) FROM outbox o WHERE o.state = 'ready')
                 + (SELECT count(*) FROM conversation c WHERE c.head_pos < c.next_pos)
            """;

    @TempDir
    Path folder;

    private long said;
    private final TickingClock clock =
            new TickingClock(TODAY.atTime(18, 30).atZone(PARIS).toInstant());

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellTheSameSkillsFactsAndActions(Language language) throws Exception {
        Script script = Script.of(language.code() + "/doors.txt");
        assertThat(script.lines()).hasSizeGreaterThanOrEqualTo(20);
        Path zip = zipOfRuns();
        try (TelegramHouse house = new TelegramHouse(folder, clock)) {
            Database database = Database.open(house.vertx, house.database, 2);
            TerminalDoor terminal = new TerminalDoor(house.vertx);
            Dialogues dialogues = new Dialogues(terminal);
            house.core.coaching().open(terminal).await(20, SECONDS);
            Dialogue newcomer = new Dialogue(house.core.coaching(), terminal, dialogues, "newcomer");
            newcomer.speak(Optional.of(language));
            Typing typing = new Typing(newcomer, zip);
            FakeUser anna = house.telegram.user(ANNA).speaking(language.code());
            for (String line : script.lines()) {
                clock.forward(Duration.ofMinutes(1));
                typing.play(line);
                tap(anna, line, zip);
                untilQuiet(database);
            }
            List<String> atTheTerminal = story(database, "newcomer");
            List<String> onTelegram = story(database, String.valueOf(ANNA));
            assertThat(atTheTerminal).hasSizeGreaterThanOrEqualTo(20);
            assertThat(onTelegram).containsExactlyElementsOf(atTheTerminal);
            database.close().await(10, SECONDS);
        }
    }

    /** The terminal's side. */
    private static final class Typing {
        private final Dialogue dialogue;
        private final Path zip;
        private List<Action> buttons = List.of();

        Typing(Dialogue dialogue, Path zip) {
            this.dialogue = dialogue;
            this.zip = zip;
        }

        void play(String line) throws IOException {
            buttons = AnswerText.buttons(
                    line.equals(ZIP)
                            ? dialogue.send(zip, Files.size(zip))
                            : Script.isButton(line)
                                    ? dialogue.press(DialogueHouse.token(line, buttons))
                                    : dialogue.say(line));
        }
    }

    private static void tap(FakeUser anna, String line, Path zip) throws IOException {
        if (line.equals(ZIP)) {
            anna.uploads("runs.zip", Files.readAllBytes(zip), "");
        } else if (Script.isButton(line)) {
            anna.presses(Script.label(line));
        } else {
            anna.says(line);
        }
    }

    /** Everything that came in is answered, and every answer has left. */
    private void untilQuiet(Database database) throws Exception {
        long turns = ++said;
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            boolean came = number(database, "SELECT count(*) FROM inbox WHERE state <> 'waiting'") >= 2 * turns;
            return came && number(database, OPEN) == 0;
        });
    }

    private static long number(Database database, String sql) throws Exception {
        return database.pool()
                .query(sql)
                .execute()
                .await(10, SECONDS)
                .iterator()
                .next()
                .getLong(0);
    }

    private static List<String> story(Database database, String who) throws Exception {
        List<String> story = new ArrayList<>();
        for (Row row :
                database.pool().preparedQuery(STORY).execute(Tuple.of(who)).await(10, SECONDS)) {
            story.add(row.deepToString().replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#"));
        }
        return story;
    }

    private Path zipOfRuns() throws IOException {
        List<DemoFile> files = DemoWorld.of(TODAY, DemoWorld.SEED)
                .files()
                .filter(file -> file.runner().id().equals("karim"))
                .sorted(Comparator.comparing(DemoFile::name).reversed())
                .limit(RUNS)
                .toList();
        Path zip = folder.resolve("runs.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (DemoFile file : files) {
                entries.putNextEntry(new ZipEntry(file.name()));
                entries.write(file.fit());
            }
        }
        return zip;
    }
}
