/**
 * Assembles, starts and stops everything. The only module with a {@code main}: start with {@link
 * dev.coachmichael.deploy.Coach}, which lists the commands of {@code ./coach}; they live in {@code command}, one class
 * each. {@link dev.coachmichael.deploy.CoachSettings} gathers what can be set.
 *
 * <p>No coaching, no SQL and no platform's words belong here.
 */
@NullMarked
package dev.coachmichael.deploy;

import org.jspecify.annotations.NullMarked;
