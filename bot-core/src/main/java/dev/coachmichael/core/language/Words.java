package dev.coachmichael.core.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as runners type them, made comparable: lower case, without accents and ligatures, one kind of apostrophe. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The text without case and accents. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(plain)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .strip();
    }

    /** The text as a sentence or a button begins: with a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The folded words of a text, in order. */
    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
