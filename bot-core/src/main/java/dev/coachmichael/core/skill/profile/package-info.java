/**
 * What the coach knows about an athlete: shown with its sources, changed by plain words, undone by a button. Start with
 * {@link dev.coachmichael.core.skill.profile.ProfileSkill}; how words are read begins in {@link
 * dev.coachmichael.core.skill.profile.ProfileWords}.
 *
 * <p>Reading words never judges them: {@link dev.coachmichael.core.skill.profile.ProfileCheck} does, whoever filled the
 * input.
 */
@NullMarked
package dev.coachmichael.core.skill.profile;

import org.jspecify.annotations.NullMarked;
