/**
 * Good or bad, said of the last answer: {@link dev.coachmichael.core.skill.feedback.FeedbackSkill}. It stores the verdict and its
 * reason; it neither defends nor repeats the answer.
 */
@NullMarked
package dev.coachmichael.core.skill.feedback;

import org.jspecify.annotations.NullMarked;
