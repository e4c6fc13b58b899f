package dev.coachmichael.telegram;

import java.util.Locale;
import java.util.Optional;

/**
 * In which form a part is sent.
 *
 * @param edit in the place of a placeholder, instead of as a new message
 * @param html with markup
 * @param picture with its chart drawn, instead of told in words
 */
record Form(boolean edit, boolean html, boolean picture) {

    /** The next simpler form that is worth a try after a refusal; empty when none is. */
    Optional<Form> simpler(Answer.Refusal refusal) {
        if (refusal.code() != 400 || !refusal.movedTo().isEmpty()) {
            return Optional.empty();
        }
        String why = refusal.description().toLowerCase(Locale.ROOT);
        if (html && why.contains("can't parse")) {
            return Optional.of(new Form(edit, false, picture));
        }
        if (edit && placeholderGone(why)) {
            return Optional.of(new Form(false, html, picture));
        }
        return picture && !why.contains("chat not found") ? Optional.of(new Form(edit, html, false)) : Optional.empty();
    }

    private static boolean placeholderGone(String why) {
        return why.contains("message to edit not found")
                || why.contains("message can't be edited")
                || why.contains("message_id_invalid");
    }
}
