package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import java.util.ResourceBundle;

/** What only this door says, by the language of a client. */
final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** A button was pressed that is none of ours, or no longer. */
    static String unknownButton(String languageTag) {
        return say("button.unknown", languageTag);
    }

    private static String say(String key, String languageTag) {
        Language language = Language.ofTag(languageTag).orElse(Language.FR);
        return ResourceBundle.getBundle(Sentences.class.getPackageName() + ".sentences", language.locale(), NO_FALLBACK)
                .getString(key);
    }
}
