package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.Inbound;

/** An inbound whose conversation is known. */
public record Arrival(long conversation, Inbound inbound) {}
