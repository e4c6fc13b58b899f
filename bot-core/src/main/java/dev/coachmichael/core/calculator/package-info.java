/**
 * The runner's calculator: a question as a JSON object {@code {"kind": K, ...}}, an answer as a JSON object. Start reading
 * at {@link dev.coachmichael.core.calculator.Calculator}; each kind is one small record that names its inputs, checks
 * them, and answers with a formula of {@code physiology}. To add a kind, write such a record and permit it in
 * {@link dev.coachmichael.core.calculator.FormulaQuestion}.
 *
 * <p>Field names are snake_case with their unit, answers are rounded for display. Nothing here computes: formulas and
 * their valid ranges live in {@code physiology}. Nothing here reads data of an athlete.
 */
@NullMarked
package dev.coachmichael.core.calculator;

import org.jspecify.annotations.NullMarked;
