/**
 * How the coach understands free words without a model: which skill they ask for, and which distances, times, paces and
 * days they hold. Start with {@link dev.coachmichael.core.engine.Recognizer} for skills and {@link
 * dev.coachmichael.core.engine.SlotReader} for values; {@link dev.coachmichael.core.engine.LabelledSet} holds the utterances
 * that both are measured with. Nothing here reads anybody's data, awaits or answers.
 */
@NullMarked
package dev.coachmichael.core.engine;

import org.jspecify.annotations.NullMarked;
