package dev.coachmichael.core.conversation;

import dev.coachmichael.core.platform.Inbound;
import java.time.Instant;

/**
 * A message of the inbox.
 *
 * @param pos its place in the conversation
 * @param sender the platform's id of who sent it
 * @param languageTag the sender's client language, empty when unknown
 * @param saidAt when it was sent, by the platform's clock, or received if that was earlier
 */
public record WaitingMessage(long pos, String sender, String languageTag, Instant saidAt, Inbound.Content content) {}
