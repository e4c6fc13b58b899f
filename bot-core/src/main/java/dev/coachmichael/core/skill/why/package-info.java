/**
 * Where the figures of an answer come from: {@link dev.coachmichael.core.skill.why.WhyAnswer}. It reads the record that
 * every answer leaves and tells it in words; it never recomputes anything and reads no other data.
 */
@NullMarked
package dev.coachmichael.core.skill.why;

import org.jspecify.annotations.NullMarked;
