package dev.coachmichael.deploy.command;

import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that speaks as somebody. */
final class Speaking {

    @Option(names = "--as", paramLabel = "EMAIL", description = "Speak as this person (see: user add).")
    private @Nullable String email;

    @Option(names = "--lang", paramLabel = "fr|en", description = "Language to start in.")
    private @Nullable Lang language;

    /** The languages as typed. */
    @SuppressWarnings("unused") // picocli reads the constants by name
    enum Lang {
        fr,
        en
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(lang -> Language.ofTag(lang.name()));
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Who speaks; a new owner is announced once. */
    LocalUser user(LocalSession session, Surroundings surroundings) {
        return user(session, surroundings, email(), language());
    }

    static LocalUser user(
            LocalSession session, Surroundings surroundings, Optional<String> email, Optional<Language> language) {
        LocalUser user = session.user(email, language);
        if (user.created()) {
            surroundings
                    .err()
                    .println("You are the owner of this data folder now; what you tell the coach is kept there.");
        }
        return user;
    }
}
