/**
 * The race that an athlete aims for: {@link dev.coachmichael.core.goal.RaceGoal}. Start there. Whether it is wise is judged
 * elsewhere; here is what was said.
 */
@NullMarked
package dev.coachmichael.core.goal;

import org.jspecify.annotations.NullMarked;
