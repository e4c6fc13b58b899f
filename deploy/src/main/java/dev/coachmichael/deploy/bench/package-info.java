/**
 * The project's own benchmark: start with {@link dev.coachmichael.deploy.bench.Bench}, which runs one class per part.
 * What it measures is {@link dev.coachmichael.core.conversation.Conversations} as the product wires it, with an instant
 * coach and a messenger of its own, on a fresh embedded Postgres in a temporary folder.
 *
 * <p>Nothing leaves this machine, nothing of the installation is read or written, and a figure that misses its aim is
 * printed as such.
 */
@NullMarked
package dev.coachmichael.deploy.bench;

import org.jspecify.annotations.NullMarked;
