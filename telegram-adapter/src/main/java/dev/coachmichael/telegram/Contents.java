package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.platform.Inbound.Media;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells what a message holds. */
final class Contents {

    /** Longer words are cut; Telegram's own limit is a quarter of it. */
    static final int LONGEST_TEXT = 16_384;

    private static final int LONGEST_NAME = 255;

    private Contents() {}

    /**
     * What a message holds; empty for what nobody said, such as a pinned message or a new title.
     *
     * @param words its text or caption, as far as it is meant for the coach
     */
    static Optional<Content> of(Message message, String words) {
        String id = String.valueOf(message.getMessageId());
        String text = SafeText.stored(words, LONGEST_TEXT);
        if (message.getText() != null) {
            return Optional.of(new Content.Text(id, text));
        }
        // An animation comes with a document, too, for clients that know none.
        if (message.getDocument() != null && message.getAnimation() == null) {
            return Optional.of(new Content.Attachment(id, file(message.getDocument()), text));
        }
        return media(message).map(media -> new Content.Unreadable(id, media, text));
    }

    private static FileReference file(Document document) {
        return new FileReference(
                document.getFileId(),
                SafeText.shown(SafeText.stored(
                        Optional.ofNullable(document.getFileName()).orElse(""), LONGEST_NAME)),
                Optional.ofNullable(document.getFileSize()).orElse(-1L));
    }

    private static Optional<Media> media(Message message) {
        if (message.getVoice() != null) {
            return Optional.of(Media.VOICE);
        } else if (message.getAudio() != null) {
            return Optional.of(Media.AUDIO);
        } else if (message.getPhoto() != null || message.getLivePhoto() != null) {
            return Optional.of(Media.PHOTO);
        } else if (message.getVideo() != null || message.getVideoNote() != null || message.getAnimation() != null) {
            return Optional.of(Media.VIDEO);
        } else if (message.getSticker() != null) {
            return Optional.of(Media.STICKER);
        } else if (message.getLocation() != null || message.getVenue() != null) {
            return Optional.of(Media.LOCATION);
        } else if (message.getContact() != null) {
            return Optional.of(Media.CONTACT);
        } else if (message.getPoll() != null) {
            return Optional.of(Media.POLL);
        }
        return other(message) ? Optional.of(Media.OTHER) : Optional.empty();
    }

    private static boolean other(Message message) {
        return message.getDice() != null
                || message.getGame() != null
                || message.getStory() != null
                || message.getPaidMedia() != null
                || message.getChecklist() != null;
    }
}
