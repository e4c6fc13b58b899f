package dev.coachmichael.core.athlete;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Write;
import java.util.Optional;

/** The speaker, athlete or guest, chose a language; empty takes the choice back. */
public record LanguageChosen(Speaker speaker, Optional<Language> language) implements Write {}
