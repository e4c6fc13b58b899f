/**
 * What is left of the day's AI credits. Start with {@link dev.coachmichael.core.skill.budget.BudgetSkill}. It only reads:
 * credits are counted where models are called.
 */
@NullMarked
package dev.coachmichael.core.skill.budget;

import org.jspecify.annotations.NullMarked;
