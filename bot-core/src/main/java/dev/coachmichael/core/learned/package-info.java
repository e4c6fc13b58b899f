/** What was learned from examples when the coach was built, so that a start only reads it. */
@NullMarked
package dev.coachmichael.core.learned;

import org.jspecify.annotations.NullMarked;
