package dev.coachmichael.core.config;

/**
 * Why the settings cannot be used.
 *
 * @param name the setting or the line that it is about
 * @param sentence one line that says what is wrong and what was expected; never holds a secret
 */
public record Problem(String name, String sentence) {}
