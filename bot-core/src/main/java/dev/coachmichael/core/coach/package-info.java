/**
 * Who finds the answer of a turn: {@link dev.coachmichael.core.coach.Coach}. The local coach routes words to skills and
 * uses their own sentences; nothing of it needs a key or a network. Where models are set, {@link
 * dev.coachmichael.core.coach.ModelCoach} gives them the skills as tools and falls back on the local coach; read {@code
 * ModelTurn} for one turn from words to answer.
 *
 * <p>A model never names an athlete, never changes data, and says no figure that code did not find.
 */
@NullMarked
package dev.coachmichael.core.coach;

import org.jspecify.annotations.NullMarked;
