/**
 * Whether the coach is well: figures for graphs and alerts, and readiness in words. Start with {@link
 * dev.coachmichael.core.metrics.Vitals}, which ties the parts together: {@code Meters} holds every metric's name, {@code
 * BacklogWatch} asks the database every few seconds so that a scrape costs nothing, {@code Readiness} knows what the
 * coach depends on and how each of these is.
 *
 * <p>It knows no feature: features tell it what happened. No label ever names a person or a chat.
 */
@NullMarked
package dev.coachmichael.core.metrics;

import org.jspecify.annotations.NullMarked;
