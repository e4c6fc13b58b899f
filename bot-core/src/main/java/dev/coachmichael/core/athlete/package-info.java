/**
 * Who is coached: {@link dev.coachmichael.core.athlete.Athlete}, their profile, consent and language. Every store of
 * personal data takes an {@link dev.coachmichael.core.athlete.AthleteId}, which the server makes and no input carries.
 */
@NullMarked
package dev.coachmichael.core.athlete;

import org.jspecify.annotations.NullMarked;
