package dev.coachmichael.core.athlete;

/**
 * Who someone is at a door.
 *
 * @param channel the platform
 * @param externalId the platform's id of the person
 */
public record IdentityKey(String channel, String externalId) {}
