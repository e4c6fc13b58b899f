package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.util.Set;

/**
 * Some facts of an athlete's profile change; the others stay as they are stored.
 *
 * @param touched the facts that change
 * @param values their new values; a touched fact that is absent here is forgotten
 */
public record ProfileChanged(AthleteId athlete, Set<Trait> touched, Traits values) implements Write {
    public ProfileChanged {
        touched = Set.copyOf(touched);
        values = values.only(touched);
    }
}
