/**
 * Skills about times: {@link dev.coachmichael.core.skill.racing.CalculatorSkill} for figures that anybody may ask for, {@link
 * dev.coachmichael.core.skill.racing.PredictionSkill} for what this athlete would run today. Times over other distances
 * always come from the one race predictor, training paces from {@code physiology}. Never a prediction without its range.
 */
@NullMarked
package dev.coachmichael.core.skill.racing;

import org.jspecify.annotations.NullMarked;
