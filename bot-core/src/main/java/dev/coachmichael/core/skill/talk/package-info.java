/**
 * The skills that any conversation needs: help, language, the state of the service, small talk, and saying so when
 * something was not understood or must not be said here. None of them reads an athlete's data.
 */
@NullMarked
package dev.coachmichael.core.skill.talk;

import org.jspecify.annotations.NullMarked;
