/**
 * What measuring needs of the database: {@link dev.coachmichael.core.store.measure.FreshDatabase} beside others on one
 * server, a {@link dev.coachmichael.core.store.measure.Crowd} of athletes with a past, and {@link
 * dev.coachmichael.core.store.measure.OneInsert}, the least that a durable bot does. Start with {@code Crowd}.
 *
 * <p>The coach never uses it; nothing here runs on a database that holds anything.
 */
@NullMarked
package dev.coachmichael.core.store.measure;

import org.jspecify.annotations.NullMarked;
