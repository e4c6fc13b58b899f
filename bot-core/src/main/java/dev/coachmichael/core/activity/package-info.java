/**
 * What an athlete recorded: activities with their laps, track and kilometre splits, and the rules that keep one run one
 * activity however many files and services tell of it.
 *
 * <p>Start reading at {@link dev.coachmichael.core.activity.Activity}; then {@link
 * dev.coachmichael.core.activity.TrackCleaning} (what of a recording can be believed) and {@link
 * dev.coachmichael.core.activity.Duplicates} (have we seen this run before). Files are read and written in the package
 * {@code file} below.
 *
 * <p>What is kept is read through {@link dev.coachmichael.core.activity.Activities}, as the athlete corrected it through {@link
 * dev.coachmichael.core.activity.CorrectedActivities}, and changed by the {@code Write}s beside
 * it; the package {@code intake} brings files in. All else here is a pure function over immutable values: no database, no
 * event loop, no clock of its own. It never judges training; that is the business of the packages that read activities.
 */
@NullMarked
package dev.coachmichael.core.activity;

import org.jspecify.annotations.NullMarked;
