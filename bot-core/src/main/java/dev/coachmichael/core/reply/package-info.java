/**
 * What the coach answers, as a typed tree: {@link dev.coachmichael.core.reply.Block} and the {@link
 * dev.coachmichael.core.reply.Fact}s behind it. Never markup of a platform: doors render and split the blocks.
 */
@NullMarked
package dev.coachmichael.core.reply;

import org.jspecify.annotations.NullMarked;
