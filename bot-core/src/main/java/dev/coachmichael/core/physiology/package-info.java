/**
 * The numbers of running: values with units (start at {@link dev.coachmichael.core.physiology.RaceResult},
 * {@link dev.coachmichael.core.physiology.Pace}, {@link dev.coachmichael.core.physiology.HeartRate}) and the published
 * formulas over them, one small class each ({@link dev.coachmichael.core.physiology.Vdot},
 * {@link dev.coachmichael.core.physiology.HeartRateZones}, {@link dev.coachmichael.core.physiology.FitnessSeries}, ...).
 *
 * <p>Everything is a pure function in SI-like units (metres, seconds, s/km, km/h, bpm) and unrounded: rounding belongs to
 * whoever displays. A value outside a formula's valid range is refused with an {@link IllegalArgumentException} whose
 * message is fit for the person who asked.
 *
 * <p>Nothing here reads a clock, a file or a network, knows an athlete, or depends on any other package.
 */
@NullMarked
package dev.coachmichael.core.physiology;

import org.jspecify.annotations.NullMarked;
