/**
 * What athletes think of answers: {@link dev.coachmichael.core.feedback.FeedbackGiven}. One verdict per answer, the last one
 * counts. It changes no answer by itself.
 */
@NullMarked
package dev.coachmichael.core.feedback;

import org.jspecify.annotations.NullMarked;
