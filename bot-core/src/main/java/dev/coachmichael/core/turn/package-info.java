/**
 * One message and its answer, as skills see it: the {@link dev.coachmichael.core.turn.Turn} that the server made, the
 * {@link dev.coachmichael.core.turn.Scope} that says whose data may be read, and the {@link
 * dev.coachmichael.core.turn.Answer} with its facts and {@link dev.coachmichael.core.turn.Write}s.
 *
 * <p>How turns are queued, retried and delivered is in {@code conversation}.
 */
@NullMarked
package dev.coachmichael.core.turn;

import org.jspecify.annotations.NullMarked;
