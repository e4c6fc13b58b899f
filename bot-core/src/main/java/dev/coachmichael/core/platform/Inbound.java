package dev.coachmichael.core.platform;

import java.time.Instant;

/**
 * One thing that reached a door. No parsing beyond the envelope has happened.
 *
 * @param origin the platform's own id of the event; together with the endpoint it is stored once
 * @param address where it was said and where the answer goes
 * @param sender who said it
 * @param sentAt when, by the platform's clock
 * @param content what
 */
public record Inbound(String origin, ChatAddress address, Sender sender, Instant sentAt, Content content) {

    /**
     * The person at the door.
     *
     * @param externalId the platform's id of the person
     * @param languageTag the language of the client, empty when unknown
     * @param languageNamed whether the person named that language for this message, as {@code --lang} does; else it is
     *     what the client is set to, and what they chose in a chat counts more
     */
    public record Sender(String externalId, String languageTag, boolean languageNamed) {
        public Sender(String externalId, String languageTag) {
            this(externalId, languageTag, false);
        }
    }

    /** What was said or done. */
    public sealed interface Content {

        /**
         * Words. {@code message} is the platform's id of the message, so that a later edit finds it.
         */
        record Text(String message, String text) implements Content {
            public Text {
                text = StorableText.of(text);
            }
        }

        /** A file, referred to as the platform names it; {@code caption} may be empty. */
        record Attachment(String message, FileReference file, String caption) implements Content {
            public Attachment {
                caption = StorableText.of(caption);
            }
        }

        /** A pressed button: the token of {@link dev.coachmichael.core.reply.Action#id}. */
        record Press(String token) implements Content {}

        /** A changed message: the new text of an earlier one. */
        record Edited(String message, String text) implements Content {
            public Edited {
                text = StorableText.of(text);
            }
        }

        /** A kind of media that the coach cannot read; {@code caption} may be empty. */
        record Unreadable(String message, Media media, String caption) implements Content {
            public Unreadable {
                caption = StorableText.of(caption);
            }
        }

        /** The chat itself changed: the coach was blocked, welcomed back, added or removed. */
        record Membership(Change change) implements Content {}
    }

    /** Kinds of media that get a polite line of their own. */
    public enum Media {
        VOICE,
        AUDIO,
        PHOTO,
        VIDEO,
        STICKER,
        LOCATION,
        CONTACT,
        POLL,
        OTHER
    }

    /** What happened to the chat. */
    public enum Change {
        BLOCKED,
        UNBLOCKED,
        ADDED,
        REMOVED
    }
}
