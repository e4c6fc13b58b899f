package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Language;
import java.util.Optional;

/**
 * Which language to speak.
 *
 * @param language the language wanted; empty when the words do not tell
 * @param unchosen takes the last choice back, so that texts and clients decide again, as they did for {@code language}
 */
public record LanguageInput(Optional<Language> language, boolean unchosen) {

    static LanguageInput of(Language language) {
        return new LanguageInput(Optional.of(language), false);
    }

    static LanguageInput backTo(Language language) {
        return new LanguageInput(Optional.of(language), true);
    }
}
