package dev.coachmichael.core.athlete;

import io.vertx.core.Future;

/** The profiles of athletes. */
public interface Profiles {

    /** What is known about an athlete; an empty profile when nothing is. */
    Future<Profile> of(AthleteId athlete);
}
