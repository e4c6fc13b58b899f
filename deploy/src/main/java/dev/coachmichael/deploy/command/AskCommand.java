package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.deploy.terminal.AnswerJson;
import dev.coachmichael.deploy.terminal.AnswerText;
import dev.coachmichael.deploy.terminal.Dialogue;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./coach ask}: one turn, through the same way as every door. */
@Command(name = "ask", description = "Asks the coach one thing and prints the answer.")
public final class AskCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AskCommand.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What to say to the coach.")
    private @Nullable String text;

    @Option(names = "--json", description = "Print only JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            description = "Read one JSON request per line from standard input: {\"text\", \"lang\"?, \"as\"?,"
                    + " \"conversation\"?}; answer in the same order. Lines of one conversation are one dialogue.")
    private boolean batch;

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private @Nullable CommandSpec spec;

    private final Surroundings surroundings;

    public AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (batch == (text != null)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    batch ? "With --batch the texts come from standard input." : "Say what to ask: ask \"TEXT\".");
        }
        try (LocalSession session = LocalSession.open(surroundings.settings())) {
            return batch ? answerLines(session) : answerOne(session, String.valueOf(text));
        }
    }

    private int answerOne(LocalSession session, String words) {
        LocalUser user = speaking.user(session, surroundings);
        Dialogue dialogue = session.dialogue(user);
        dialogue.speak(speaking.language());
        try {
            print(session, dialogue, words);
        } catch (Dialogue.NoAnswer e) {
            throw new CommandFailed(e.getMessage() + ". Try again; ./coach doctor tells what is slow or away.");
        }
        return 0;
    }

    private void print(LocalSession session, Dialogue dialogue, String words) {
        if (json) {
            surroundings.out().println(answer(session, dialogue, words));
        } else {
            surroundings.out().println(AnswerText.of(dialogue.say(words)));
        }
        surroundings.out().flush();
    }

    /** A line that cannot be read or answered is answered by {@code {"error": ...}}; the others go on. */
    private int answerLines(LocalSession session) throws IOException {
        Map<String, Dialogue> dialogues = new HashMap<>();
        for (String line = surroundings.in().readLine();
                line != null;
                line = surroundings.in().readLine()) {
            if (!line.isBlank()) {
                surroundings.out().println(answerLine(session, dialogues, line));
                surroundings.out().flush();
            }
        }
        return 0;
    }

    private JsonNode answerLine(LocalSession session, Map<String, Dialogue> dialogues, String line) {
        try {
            JsonNode request = JSON.readTree(line);
            if (!request.path("text").isTextual()) {
                return error("A request is {\"text\": ...}.");
            }
            Optional<Language> language = request.hasNonNull("lang")
                    ? Language.ofTag(request.path("lang").asText())
                    : speaking.language();
            if (request.hasNonNull("lang") && language.isEmpty()) {
                return error("\"lang\" is fr or en.");
            }
            Optional<String> email = request.path("as").isTextual()
                    ? Optional.of(request.path("as").asText())
                    : speaking.email();
            LocalUser user = Speaking.user(session, surroundings, email, language);
            Dialogue dialogue = !request.hasNonNull("conversation")
                    ? session.dialogue(user)
                    : dialogues.computeIfAbsent(
                            user.externalId() + "/"
                                    + request.path("conversation").asText(),
                            key -> session.dialogue(user));
            dialogue.speak(language);
            return answer(session, dialogue, request.path("text").asText());
        } catch (JsonProcessingException e) {
            return error("This line is not JSON.");
        } catch (CommandFailed | Dialogue.NoAnswer e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever one line breaks, the others are answered.
            LOG.error("A line was not answered", e);
            return error("A mistake of ours kept this line from being answered ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    private static JsonNode answer(LocalSession session, Dialogue dialogue, String words) {
        Outgoing answer = dialogue.say(words);
        return AnswerJson.of(session.receipt(answer), answer);
    }

    private static JsonNode error(String message) {
        return JSON.createObjectNode().put("error", message);
    }
}
