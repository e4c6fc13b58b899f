/**
 * What computing costs and how it grows, measured with JMH: {@code ./mvnw -q -Pjmh -pl bot-core test}. Start with {@link
 * dev.coachmichael.core.figures.SpeedPageTest}, which writes {@code docs/figures.md}.
 *
 * <p>Compiled by the profile {@code jmh} alone; the ordinary build never sees it.
 */
@NullMarked
package dev.coachmichael.core.figures;

import org.jspecify.annotations.NullMarked;
