/**
 * What was or is to be trained. Start reading at {@link dev.coachmichael.core.plan.Workout}: the content of one session, from
 * a watch or from the coach. Pure values: no database, no event loop, no activity.
 */
@NullMarked
package dev.coachmichael.core.plan;

import org.jspecify.annotations.NullMarked;
