/**
 * What {@code ./coach doctor} looks at: one {@link dev.coachmichael.deploy.doctor.Check} per part, each with a fix.
 */
@NullMarked
package dev.coachmichael.deploy.doctor;

import org.jspecify.annotations.NullMarked;
