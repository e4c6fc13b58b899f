/**
 * Remembering on request, showing what is remembered, forgetting it: {@link dev.coachmichael.core.skill.memory.MemorySkill}.
 * It keeps nothing that was not asked for.
 */
@NullMarked
package dev.coachmichael.core.skill.memory;

import org.jspecify.annotations.NullMarked;
