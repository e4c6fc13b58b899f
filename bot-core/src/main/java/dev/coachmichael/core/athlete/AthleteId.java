package dev.coachmichael.core.athlete;

import java.util.UUID;

/** The key of one athlete's data. Made by the server from who is speaking, never read from a message or a model. */
public record AthleteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
