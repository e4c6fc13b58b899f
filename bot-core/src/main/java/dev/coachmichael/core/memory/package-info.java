/**
 * What an athlete asked the coach to remember: {@link dev.coachmichael.core.memory.MemoryEntry}. Start there. Nothing here
 * is guessed from talk: an entry exists because its athlete asked for it.
 */
@NullMarked
package dev.coachmichael.core.memory;

import org.jspecify.annotations.NullMarked;
