package dev.coachmichael.core.skill.start;

import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Write;
import java.util.Optional;

/** What a guest left to be done once they consent. */
public interface AfterConsent {

    /** Does it within the turn that takes the consent; empty when nothing waits. */
    Optional<Answer> given(Turn turn, IdentityKey guest);

    /** The change that drops it when they refuse. */
    Write refused(IdentityKey guest);
}
