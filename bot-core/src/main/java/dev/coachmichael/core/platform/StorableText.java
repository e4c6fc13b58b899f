package dev.coachmichael.core.platform;

/** Text that a database takes: no NUL, no half characters. */
public final class StorableText {

    private static final char UNREADABLE = '\uFFFD';

    private StorableText() {}

    /** The text without NUL; half a surrogate pair becomes the sign for what cannot be read. */
    public static String of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(c -> c != 0)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? UNREADABLE : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
