package dev.coachmichael.core.platform;

/**
 * A file that still lies with the platform.
 *
 * @param id what the door needs to fetch it
 * @param name the file's name as sent, for display and never as a path
 * @param sizeBytes as announced; -1 when unknown
 */
public record FileReference(String id, String name, long sizeBytes) {}
