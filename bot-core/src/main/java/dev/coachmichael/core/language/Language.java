package dev.coachmichael.core.language;

import java.util.Locale;
import java.util.Optional;

/** A language that the coach speaks fully. French is the default one. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Two letters in lower case, as stored and as printed in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    /** Reads a client's language tag ({@code fr}, {@code en-GB}); empty when it is none of ours. */
    public static Optional<Language> ofTag(String tag) {
        String code = tag.length() < 2 ? "" : tag.substring(0, 2).toLowerCase(Locale.ROOT);
        return switch (code) {
            case "fr" -> Optional.of(FR);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
