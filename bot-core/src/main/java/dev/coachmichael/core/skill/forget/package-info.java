/**
 * Erasing everything at the athlete's own wish: asked twice, confirmed by a typed word, receipted. Start with {@link
 * dev.coachmichael.core.skill.forget.ForgetSkill}.
 *
 * <p>What is erased where is the store's matter; a test compares it with the database's catalogue.
 */
@NullMarked
package dev.coachmichael.core.skill.forget;

import org.jspecify.annotations.NullMarked;
