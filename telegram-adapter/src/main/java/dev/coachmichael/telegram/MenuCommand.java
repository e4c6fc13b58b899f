package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import java.util.regex.Pattern;

/**
 * A command of the menu that Telegram shows beside the input field.
 *
 * @param name 1 to 32 of {@code a-z 0-9 _}, without the slash
 * @param description 1 to 256 characters, in the language
 * @param language of the readers who see it
 * @param room whether groups see it too
 */
public record MenuCommand(String name, String description, Language language, boolean room) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

    public MenuCommand {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Telegram does not take /" + name + ": 1 to 32 of a-z, 0-9 and _");
        }
        if (description.isBlank() || description.length() > 256) {
            throw new IllegalArgumentException("The description of /" + name + " has 1 to 256 characters");
        }
    }
}
