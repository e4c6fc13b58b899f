/**
 * Skills about months of running: {@link dev.coachmichael.core.skill.progress.FormSkill} (fitness, fatigue and form), {@link
 * dev.coachmichael.core.skill.progress.RecordsSkill} (best efforts), {@link dev.coachmichael.core.skill.progress.CompareSkill}
 * (a run beside its twin, a month beside the one before). Figures come from {@code analysis} and {@code physiology}; nothing
 * here judges without enough runs.
 */
@NullMarked
package dev.coachmichael.core.skill.progress;

import org.jspecify.annotations.NullMarked;
