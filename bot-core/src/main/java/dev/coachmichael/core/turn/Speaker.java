package dev.coachmichael.core.turn;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;

/** Who is speaking. */
public sealed interface Speaker {

    /** Someone who has consented: their data may be read and written. */
    record Athlete(AthleteId id) implements Speaker {}

    /** Someone who has not: general answers only. */
    record Guest(IdentityKey identity, boolean refused) implements Speaker {}
}
