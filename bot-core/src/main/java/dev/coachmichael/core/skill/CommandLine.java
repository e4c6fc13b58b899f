package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that begin with a slash command, known or not.
 *
 * @param name without slash, accents, capitals and the name of the bot that platforms append in rooms
 * @param rest what followed it
 */
public record CommandLine(String name, String rest) {

    private static final Pattern SHAPE =
            Pattern.compile("\\s*/(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,31})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    /** The command line that the words are; empty when they are not one. */
    public static Optional<CommandLine> in(String words) {
        Matcher shape = SHAPE.matcher(words);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String rest = shape.group(2) == null ? "" : shape.group(2).strip();
        return Optional.of(new CommandLine(Words.fold(shape.group(1)), rest));
    }
}
