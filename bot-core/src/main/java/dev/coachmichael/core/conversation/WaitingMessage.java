package dev.coachmichael.core.conversation;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Inbound;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of the inbox.
 *
 * @param pos its place in the conversation
 * @param sender who sent it
 * @param saidAt when it was sent, by the platform's clock, or received if that was earlier
 */
public record WaitingMessage(long pos, Inbound.Sender sender, Instant saidAt, Inbound.Content content) {

    /** The language that the person named for this message. */
    Optional<Language> namedLanguage() {
        return sender.languageNamed() ? clientLanguage() : Optional.empty();
    }

    /** The language of the sender's client. */
    Optional<Language> clientLanguage() {
        return Language.ofTag(sender.languageTag());
    }
}
