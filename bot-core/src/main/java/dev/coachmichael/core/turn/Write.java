package dev.coachmichael.core.turn;

/**
 * One change that an answer promises. A skill lists it; it is carried out when the turn is committed, in the same
 * transaction as the answer, once per turn and step. Implementations are records of the feature that owns the data and
 * carry a typed {@link dev.coachmichael.core.athlete.AthleteId}.
 */
public interface Write {}
