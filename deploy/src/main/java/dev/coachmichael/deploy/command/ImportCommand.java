package dev.coachmichael.deploy.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.running.FileReport;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach import}: files of this machine, account exports included. */
@Command(name = "import", description = "Imports FIT, GPX, TCX, CSV, zip and account exports; one line per file.")
public final class ImportCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofHours(2);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to import.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print only JSON, one object per file.")
    private boolean json;

    @Mixin
    private Speaking speaking = new Speaking();

    private final Surroundings surroundings;

    public ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Exit code 1 when no file gave anything. */
    @Override
    public Integer call() {
        try (LocalSession session = LocalSession.open(surroundings.settings())) {
            LocalUser user = speaking.user(session, surroundings);
            Language language =
                    speaking.language().orElse(surroundings.settings().get(Declared.LANGUAGE));
            List<FileOutcome> outcomes = new ArrayList<>();
            Consumer<FileOutcome> tell = outcome -> {
                outcomes.add(outcome);
                print(SkillJson.write(FileReport.of(outcome, language)));
            };
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    LocalSession.wait(
                            session.core()
                                    .imports()
                                    .importNow(
                                            user.id(), surroundings.settings().get(Declared.TIME_ZONE), file, tell),
                            PATIENCE);
                } else {
                    tell.accept(FileOutcome.failed(String.valueOf(file.getFileName()), RefusalReason.MISSING));
                }
            }
            boolean any = outcomes.stream().anyMatch(outcome -> outcome.kind() != FileOutcome.Kind.FAILED);
            return any ? 0 : 1;
        }
    }

    private void print(JsonNode outcome) {
        surroundings.out().println(json ? outcome : line(outcome));
        surroundings.out().flush();
    }

    private static String line(JsonNode outcome) {
        String first =
                outcome.path("outcome").asText() + "  " + outcome.path("file").asText();
        if (outcome.hasNonNull("reason")) {
            return first + "  " + outcome.path("reason").asText();
        }
        List<String> activities = new ArrayList<>();
        outcome.path("activities")
                .forEach(activity -> activities.add(activity.path("sport").asText() + " "
                        + activity.path("localDate").asText("date unknown") + " "
                        + Math.round(activity.path("distanceMeters").asDouble()) + " m"));
        return first + "  " + String.join(", ", activities);
    }
}
