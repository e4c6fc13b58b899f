/**
 * What the coach can do, one {@link dev.coachmichael.core.skill.Skill} each: start, profile, last run, week ... Commands
 * and buttons name a skill, free words reach it through the {@link dev.coachmichael.core.skill.Router}, or through a
 * model that sees it as a tool; all run the same code. A new one is one class (or small package) and one line in {@code CoachCore}'s
 * list.
 *
 * <p>Skills read through their features' stores and may await. They never write: they list {@link
 * dev.coachmichael.core.turn.Write}s. No skill input names an athlete.
 */
@NullMarked
package dev.coachmichael.core.skill;

import org.jspecify.annotations.NullMarked;
