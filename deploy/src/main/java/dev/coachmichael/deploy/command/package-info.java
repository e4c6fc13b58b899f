/**
 * The commands of {@code ./coach}, one class each; {@link dev.coachmichael.deploy.command.ConfigCommand} is the shortest
 * to learn from. A command gets the {@link dev.coachmichael.deploy.command.Surroundings} in its constructor and prints to
 * them, ends well by returning 0, and ends badly by throwing {@link
 * dev.coachmichael.deploy.command.CommandFailed} with one line that says what and what to do.
 *
 * <p>A command never prints a stack trace, never reads the environment itself and never ends the process.
 */
@NullMarked
package dev.coachmichael.deploy.command;

import org.jspecify.annotations.NullMarked;
