/**
 * Reads the files that runners send: FIT, GPX, TCX, spreadsheets, zips of them and account exports; and writes FIT.
 *
 * <p>Start reading at {@link dev.coachmichael.core.activity.file.ActivityFiles}. What a file is gets decided by its content,
 * never by its name alone. Whatever a stranger sends, the outcome is a value ({@code Read} or {@code Refused} with a reason
 * that can be told), reached within the caps of {@code ReadLimits}.
 *
 * <p>Reading blocks and costs CPU: call it from a worker, never from an event loop. Nothing here opens a network
 * connection, resolves an external reference or writes to the disk.
 */
@NullMarked
package dev.coachmichael.core.activity.file;

import org.jspecify.annotations.NullMarked;
