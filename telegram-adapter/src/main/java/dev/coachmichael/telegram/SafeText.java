package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.StorableText;

/** Text without the characters that break storage, deceive readers or ping people. */
final class SafeText {

    private static final char UNREADABLE = '\uFFFD';
    /** Invisible and never a break: {@code @name} followed by it is no mention any more. */
    private static final char JOINER = '\u2060';

    private SafeText() {}

    /**
     * What a reader may see: no control characters but line breaks and tabs, no overrides of the reading direction,
     * no half characters, and no {@code @name} that would ping somebody. Applying it twice changes nothing more.
     */
    static String shown(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' && c != '\n' || c == '@' || c >= '\u007F' && suspect(c)) {
                return rewrite(raw);
            }
        }
        return raw;
    }

    /** What may be stored: no NUL, no half characters, at most {@code limit} units, cut between characters. */
    static String stored(String raw, int limit) {
        String whole = StorableText.of(raw);
        if (whole.length() <= limit) {
            return whole;
        }
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** Whether nobody would see anything of it. */
    static boolean blank(CharSequence text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    private static boolean suspect(char c) {
        return c == '\u007F' || Character.isSurrogate(c) || overridesDirection(c);
    }

    private static boolean overridesDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static String rewrite(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 8);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                safe.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                safe.append(UNREADABLE);
            } else if (!control(c) && !overridesDirection(c)) {
                safe.append(c);
                if (c == '@' && mentions(raw, i)) {
                    safe.append(JOINER);
                }
            }
        }
        return safe.toString();
    }

    private static boolean control(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\u007F';
    }

    private static boolean mentions(String text, int at) {
        return at + 1 < text.length()
                && word(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean word(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
