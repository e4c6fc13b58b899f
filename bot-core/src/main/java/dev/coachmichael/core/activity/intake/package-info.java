/**
 * Files of runs on their way into the store: {@link dev.coachmichael.core.activity.intake.ActivityImport} reads them on
 * threads of its own, decides for each activity whether it is new, known or changed, and lists what is to be written.
 *
 * <p>It never writes by itself: a turn commits the writes together with its answer, everything else goes through {@link
 * dev.coachmichael.core.activity.intake.ActivityCommits}. It never fetches a file either.
 */
@NullMarked
package dev.coachmichael.core.activity.intake;

import org.jspecify.annotations.NullMarked;
