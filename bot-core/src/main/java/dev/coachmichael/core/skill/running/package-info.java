/**
 * What the coach does with runs: takes files in ({@link dev.coachmichael.core.skill.running.FileImport}), reviews one run
 * ({@link dev.coachmichael.core.skill.running.RunReview}) and one week ({@link
 * dev.coachmichael.core.skill.running.WeekReview}). What athletes say against a review is read by {@link
 * dev.coachmichael.core.skill.running.CorrectionWords} and kept as a note.
 *
 * <p>Every sentence about a run is made here from its figures and carries the facts behind them; where the data do not
 * allow a judgement, that is said instead. Nothing here predicts, plans or diagnoses.
 */
@NullMarked
package dev.coachmichael.core.skill.running;

import org.jspecify.annotations.NullMarked;
