/**
 * What a recorded run was: how far its data can be trusted, its type, its repetitions, its best efforts, how the heart
 * followed, and what months of runs add up to.
 *
 * <p>Start reading at {@link dev.coachmichael.core.analysis.RunAnalysis}, which looks at one run; then {@link
 * dev.coachmichael.core.analysis.IntervalDetector}, which finds repetitions in a stream of speeds. Every door, the command
 * {@code ./coach analyse} and the review of a run say what is found here, so that no two of them differ.
 *
 * <p>Pure functions over recorded activities: no database, no clock, no sentences, and never advice.
 */
@NullMarked
package dev.coachmichael.core.analysis;

import org.jspecify.annotations.NullMarked;
