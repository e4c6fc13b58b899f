/**
 * One call of a language model over an OpenAI-compatible endpoint. Start with {@link
 * dev.coachmichael.core.coach.wire.ModelClient}: our messages and tools go in, a {@link
 * dev.coachmichael.core.coach.wire.ModelReply} or a {@link dev.coachmichael.core.coach.wire.ModelFailure} comes out,
 * always within the time that was given.
 *
 * <p>The only place that knows langchain4j. It never retries, never chooses an endpoint, and never reads a reply.
 */
@NullMarked
package dev.coachmichael.core.coach.wire;

import org.jspecify.annotations.NullMarked;
