/**
 * What a recorded run was. Start reading at {@link dev.coachmichael.core.analysis.RaceTitle}. Pure functions over recorded
 * activities: no database, no clock, no sentences, and never advice.
 */
@NullMarked
package dev.coachmichael.core.analysis;

import org.jspecify.annotations.NullMarked;
