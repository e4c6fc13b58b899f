package dev.coachmichael.core.skill.profile;

import java.time.LocalDate;
import java.util.Optional;

/** A race as somebody told it, not judged yet. A {@code timeSeconds} of 0 was not told. */
public record ToldRace(double distanceMeters, double timeSeconds, Optional<LocalDate> day) {}
