/**
 * The goal in a dialogue: {@link dev.coachmichael.core.skill.goal.GoalSkill} stores it, shows it and changes it, one question at a
 * time. It judges no goal and builds no plan.
 */
@NullMarked
package dev.coachmichael.core.skill.goal;

import org.jspecify.annotations.NullMarked;
