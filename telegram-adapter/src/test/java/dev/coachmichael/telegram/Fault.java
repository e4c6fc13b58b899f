package dev.coachmichael.telegram;

import java.time.Duration;

/** Something that goes wrong with one call of the fake Bot API. */
public sealed interface Fault {

    /** 429 with the seconds to wait; nothing is done. */
    record TooMany(int retryAfterSeconds) implements Fault {}

    /** An error as the Bot API says it; nothing is done. */
    record Error(int code, String description) implements Fault {}

    /** A proxy's HTML page instead of an answer; nothing is done. */
    record Page(int status) implements Fault {}

    /** The call is done and answered, but later. */
    record Slow(Duration time) implements Fault {}

    /** The call is read and never answered; nothing is done. */
    record Hang() implements Fault {}

    /** The line is cut; nothing is done. */
    record DropBefore() implements Fault {}

    /** The call is done, then the line is cut: the caller cannot know. */
    record DropAfter() implements Fault {}

    /** The call is done, and half of the answer arrives. */
    record HalfAnswer() implements Fault {}

    static Fault conflict() {
        return new Error(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    static Fault revoked() {
        return new Error(401, "Unauthorized");
    }
}
