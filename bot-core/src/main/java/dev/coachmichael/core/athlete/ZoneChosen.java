package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.time.ZoneId;
import java.util.Optional;

/** An athlete told where their days begin and end; empty takes it back. */
public record ZoneChosen(AthleteId athlete, Optional<ZoneId> zone) implements Write {}
