/**
 * Assembles, starts and stops everything. The only module with a {@code main}; the commands of {@code ./coach} live in
 * {@code command}, one class each.
 */
@NullMarked
package dev.coachmichael.deploy;

import org.jspecify.annotations.NullMarked;
