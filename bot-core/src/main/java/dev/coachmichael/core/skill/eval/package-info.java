/**
 * How well the local engine understands: start with {@link dev.coachmichael.core.skill.eval.LocalEval}, which scores the
 * labelled utterances of the engine. It answers nobody and reads nobody's data.
 */
@NullMarked
package dev.coachmichael.core.skill.eval;

import org.jspecify.annotations.NullMarked;
