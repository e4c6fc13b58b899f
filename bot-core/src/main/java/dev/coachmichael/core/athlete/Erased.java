package dev.coachmichael.core.athlete;

import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/**
 * Everything about an athlete is erased, the athlete included. What remains is a receipt without anything personal, and
 * the bare chats under new keys, so that the answer still reaches them.
 *
 * @param receipt the key of the receipt
 * @param conversation the conversation in which they asked; it goes on as a stranger's
 */
public record Erased(AthleteId athlete, UUID receipt, long conversation) implements Write {}
