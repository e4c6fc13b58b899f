package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Language;
import java.util.Optional;

/**
 * Which language to speak.
 *
 * @param language the language wanted; empty when the words do not tell
 * @param unchosen takes the last choice back, so that texts and clients decide again
 */
public record LanguageInput(Optional<Language> language, boolean unchosen) {

    static LanguageInput of(Language language) {
        return new LanguageInput(Optional.of(language), false);
    }

    static final LanguageInput UNCHOSEN = new LanguageInput(Optional.empty(), true);
}
