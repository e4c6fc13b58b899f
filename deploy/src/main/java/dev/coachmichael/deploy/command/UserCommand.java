package dev.coachmichael.deploy.command;

import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./coach user}: people who may speak at this machine. */
@Command(
        name = "user",
        description = "Keeps the people who may speak at this machine.",
        subcommands = {})
public final class UserCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What to do; the names are typed. */
    enum What {
        add
    }

    @Parameters(index = "0", paramLabel = "add", description = "add makes a person.")
    private What what = What.add;

    @Parameters(index = "1", paramLabel = "EMAIL", description = "The person's address.")
    private String email = "";

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language that they read.")
    private Speaking.@Nullable Lang language;

    @Spec
    private @Nullable CommandSpec spec;

    private final Surroundings surroundings;

    public UserCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "\"" + email + "\" is not an e-mail address. Give one such as anna@example.org.");
        }
        try (LocalSession session = LocalSession.open(surroundings.settings())) {
            Optional<Language> chosen = Optional.ofNullable(language).flatMap(lang -> Language.ofTag(lang.name()));
            LocalUser user = LocalSession.wait(session.core().users().add(email, chosen), PATIENCE);
            surroundings
                    .out()
                    .println(
                            user.created()
                                    ? "Added " + user.externalId() + ". Talk as them with: ./coach chat --as "
                                            + user.externalId()
                                    : user.externalId() + " is here already.");
            surroundings.out().flush();
            return 0;
        }
    }
}
