/**
 * The port between the doors and the coach. A door turns platform events into {@link
 * dev.coachmichael.core.platform.Inbound} and hands them to {@link dev.coachmichael.core.platform.Coaching}; the coach
 * hands back {@link dev.coachmichael.core.platform.Outgoing} parts through the {@link
 * dev.coachmichael.core.platform.Door}.
 *
 * <p>Nothing here names a platform, and nothing here imports a feature.
 */
@NullMarked
package dev.coachmichael.core.platform;

import org.jspecify.annotations.NullMarked;
