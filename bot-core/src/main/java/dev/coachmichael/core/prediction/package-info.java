/**
 * What a runner would run over a distance today, as a time with an 80 % range, from earlier races and training habits.
 *
 * <p>Start reading at {@link dev.coachmichael.core.prediction.RacePredictor}. The model behind it is learnt from the
 * survey of Vickers and Vertosick (BMC Sports Science, Medicine and Rehabilitation 2016, 8:26) by {@link
 * dev.coachmichael.core.prediction.Training}, which also measures it by cross-validation against the usual formulas;
 * at run time only the small coefficients resource is read.
 *
 * <p>Never here: a single number without its range, a guess from no race at all, or reading an athlete's stored data.
 */
@NullMarked
package dev.coachmichael.core.prediction;

import org.jspecify.annotations.NullMarked;
