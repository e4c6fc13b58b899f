package dev.coachmichael.core.metrics;

import dev.coachmichael.core.metrics.Dependency.Status;

/**
 * What one look at a dependency found.
 *
 * @param detail one sentence for operators, without secrets
 */
public record Finding(Status status, String detail) {}
