/**
 * Who finds the answer of a turn: {@link dev.coachmichael.core.coach.Coach}. The local coach routes words to skills and
 * uses their own sentences; nothing of it needs a key or a network.
 */
@NullMarked
package dev.coachmichael.core.coach;

import org.jspecify.annotations.NullMarked;
