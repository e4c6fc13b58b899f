/**
 * The door of this machine: {@code ./coach chat} and {@code ./coach ask} speak through it as every messenger does through
 * its own. Start with {@link dev.coachmichael.deploy.terminal.Dialogue}.
 */
@NullMarked
package dev.coachmichael.deploy.terminal;

import org.jspecify.annotations.NullMarked;
