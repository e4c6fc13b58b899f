/**
 * Postgres: the embedded server, the pool, the migrations, and the statements behind the features' storage interfaces.
 * Start with {@link dev.coachmichael.core.store.Database}.
 *
 * <p>Rows and JSON stay in here; features see their own records. Only {@code CoachCore} imports this package.
 */
@NullMarked
package dev.coachmichael.core.store;

import org.jspecify.annotations.NullMarked;
