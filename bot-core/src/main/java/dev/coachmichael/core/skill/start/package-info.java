/**
 * Getting to know each other: welcome, consent, and three questions that can be skipped. Start with {@link
 * dev.coachmichael.core.skill.start.StartSkill}.
 *
 * <p>Nothing about a person is kept before they agree, except that they agreed or refused and in which language.
 */
@NullMarked
package dev.coachmichael.core.skill.start;

import org.jspecify.annotations.NullMarked;
