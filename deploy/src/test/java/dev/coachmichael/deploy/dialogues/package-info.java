/**
 * Dialogues with the whole service, written as scripts of what a runner says. Start with {@link
 * dev.coachmichael.deploy.dialogues.Script}; {@link dev.coachmichael.deploy.dialogues.TranscriptsTest} writes the pages that
 * show them with their answers.
 */
@NullMarked
package dev.coachmichael.deploy.dialogues;

import org.jspecify.annotations.NullMarked;
