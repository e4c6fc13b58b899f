package dev.coachmichael.core.athlete;

import dev.coachmichael.core.language.Language;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A person at our doors.
 *
 * @param language the language that they chose; empty until then
 * @param zone where their days begin and end; empty until known
 */
public record Athlete(AthleteId id, State state, Optional<Language> language, Optional<ZoneId> zone) {

    /** How far we know each other. */
    public enum State {
        /** Has written but not consented: general answers only, nothing kept. */
        GUEST,
        /** Has consented. */
        ACTIVE,
        /** Has refused: not asked again. */
        REFUSED,
        /** Has had everything erased. */
        ERASED
    }
}
