package dev.coachmichael.deploy.command;

import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.deploy.terminal.AnswerText;
import dev.coachmichael.deploy.terminal.Dialogue;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./coach chat}: talk to the coach in the terminal. */
@Command(
        name = "chat",
        description = "Talks to the coach in the terminal. A number presses a button, the path of a file sends it,"
                + " Ctrl-D ends.")
public final class ChatCommand implements Callable<Integer> {

    private static final String CHOOSES_LANGUAGE = "language";

    @Option(names = "--demo", description = "Speak as Karim, a 10 km runner of the demo world, or as --as names.")
    private boolean demo;

    @Mixin
    private Speaking speaking = new Speaking();

    private final Surroundings surroundings;

    public ChatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (LocalSession session = LocalSession.open(surroundings.settings())) {
            LocalUser user = demo ? Demo.user(session, surroundings, speaking) : speaking.user(session, surroundings);
            Language language =
                    speaking.language().orElse(surroundings.settings().get(Declared.LANGUAGE));
            talk(session, session.dialogue(user), language);
            return 0;
        }
    }

    private void talk(LocalSession session, Dialogue dialogue, Language language) throws IOException {
        dialogue.speak(speaking.language());
        print(Phrases.in(language).say("terminal.welcome"));
        List<Action> buttons = List.of();
        for (String line = surroundings.in().readLine();
                line != null;
                line = surroundings.in().readLine()) {
            if (!line.isBlank()) {
                Optional<Outgoing> answer = answer(dialogue, line.strip(), buttons);
                answer.ifPresent(outgoing -> print(AnswerText.of(outgoing)));
                answer.filter(outgoing -> session.receipt(outgoing).skill().equals(CHOOSES_LANGUAGE))
                        .ifPresent(chosen -> dialogue.speak(Optional.empty()));
                buttons = answer.map(AnswerText::buttons).orElse(buttons);
            }
        }
    }

    private Optional<Outgoing> answer(Dialogue dialogue, String line, List<Action> buttons) throws IOException {
        try {
            if (line.matches("[1-9]") && Integer.parseInt(line) <= buttons.size()) {
                return Optional.of(
                        dialogue.press(buttons.get(Integer.parseInt(line) - 1).id()));
            }
            Optional<Path> file = file(line);
            return Optional.of(
                    file.isPresent() ? dialogue.send(file.get(), Files.size(file.get())) : dialogue.say(line));
        } catch (Dialogue.ButtonRefused refused) {
            print(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** A line that is the path of a file, as terminals type it when a file is dropped on them. */
    private static Optional<Path> file(String line) {
        try {
            Path path = Path.of(line.replace("\\ ", " ").replaceAll("^['\"]|['\"]$", ""));
            return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void print(String text) {
        surroundings.out().println(text);
        surroundings.out().println();
        surroundings.out().flush();
    }
}
