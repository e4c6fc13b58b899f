package dev.coachmichael.core.engine;

/** Words that ask for a skill. */
public record Example(String skill, String words) {}
