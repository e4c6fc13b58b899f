package dev.coachmichael.deploy.dialogues;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.CoreSettings;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.store.ScratchDatabase;
import dev.coachmichael.deploy.demo.DemoRunner;
import dev.coachmichael.deploy.demo.DemoSeed;
import dev.coachmichael.deploy.demo.DemoWorld;
import dev.coachmichael.deploy.terminal.AnswerText;
import dev.coachmichael.deploy.terminal.Dialogue;
import dev.coachmichael.deploy.terminal.Dialogues;
import dev.coachmichael.deploy.terminal.TerminalDoor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole service on a real database, always on the same Thursday evening, with a terminal at its door. */
final class DialogueHouse implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Vertx vertx = Vertx.vertx();
    private final TickingClock clock =
            new TickingClock(TODAY.atTime(18, 30).atZone(PARIS).toInstant());
    private final DemoWorld world = DemoWorld.of(TODAY, DemoWorld.SEED);
    private final TerminalDoor door = new TerminalDoor(vertx);
    private final Dialogues dialogues = new Dialogues(door);
    private final Set<String> planted = new HashSet<>();
    private final CoachCore core;
    private int newcomers;

    DialogueHouse(Path folder) throws Exception {
        core = CoachCore.open(
                        vertx,
                        new CoreSettings(
                                Optional.of(ScratchDatabase.empty("dialogues")), folder, Language.FR, PARIS, 8),
                        clock,
                        new SimpleMeterRegistry())
                .await(60, SECONDS);
        core.coaching().open(door).await(20, SECONDS);
    }

    /** One line and what was answered. */
    record Exchange(String line, Outgoing answer) {}

    /** Plays a script from a fresh chat; what earlier scripts told the coach about the same runner is still known. */
    List<Exchange> play(Script script, Language language) {
        Dialogue dialogue = new Dialogue(core.coaching(), door, dialogues, speaker(script, language));
        dialogue.speak(Optional.of(language));
        List<Exchange> played = new ArrayList<>();
        List<Action> buttons = List.of();
        for (String line : script.lines()) {
            clock.forward(BETWEEN_LINES);
            Outgoing answer = Script.isButton(line) ? dialogue.press(token(line, buttons)) : dialogue.say(line);
            played.add(new Exchange(line, answer));
            buttons = AnswerText.buttons(answer);
        }
        return played;
    }

    /** The token of the button that a line presses. */
    static String token(String line, List<Action> buttons) {
        return buttons.stream()
                .filter(button -> button.label().replace('\u202f', ' ').equals(Script.label(line)))
                .map(Action::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + line + " among "
                        + buttons.stream().map(Action::label).toList()));
    }

    private String speaker(Script script, Language language) {
        if (script.isByNewcomer()) {
            return "newcomer-" + ++newcomers + "@demo.example";
        }
        String email = script.speaker() + "-" + language.code() + "@demo.example";
        if (planted.add(email)) {
            DemoRunner runner = world.runners().stream()
                    .filter(known -> known.id().equals(script.speaker()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody is called " + script.speaker()));
            new DemoSeed(core, TODAY).plant(world, runner, email, language);
        }
        return email;
    }

    @Override
    public void close() throws Exception {
        core.close().await(30, SECONDS);
        vertx.close().await(10, SECONDS);
    }
}
