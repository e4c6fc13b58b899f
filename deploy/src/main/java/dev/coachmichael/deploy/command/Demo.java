package dev.coachmichael.deploy.command;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.account.LocalUsers.LocalUser;
import dev.coachmichael.deploy.demo.DemoSeed;
import dev.coachmichael.deploy.terminal.LocalSession;
import java.util.Optional;

/** The demo world inside a command. */
final class Demo {

    private Demo() {}

    /** Plants the world if need be and says so. */
    static void plant(CoachCore core, Surroundings surroundings) {
        DemoSeed.Seeded seeded = new DemoSeed(core, DemoSeed.today()).plant();
        if (seeded.runners() > 0) {
            surroundings
                    .err()
                    .println("Demo world: " + seeded.runners() + " runners with " + seeded.runs()
                            + " runs. Speak as one of them with --as: lea@, karim@, claire@, marc@demo.example.");
        }
    }

    /** Who speaks in the demo: the one that was named, else Karim. */
    static LocalUser user(LocalSession session, Surroundings surroundings, Speaking speaking) {
        plant(session.core(), surroundings);
        Optional<String> email = speaking.email().or(() -> Optional.of(DemoSeed.SPEAKER));
        return Speaking.user(session, surroundings, email, speaking.language());
    }
}
