package dev.coachmichael.core.config;

import java.util.regex.Pattern;

/** What may be shown of a value. Errs towards hiding: a malformed value may still hold a password. */
final class Masking {

    static final String MASK = "****";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)([?&][^=&#]*(?:key|token|secret|pass|pwd|auth|sig)[^=&#]*=)[^&#]*");
    private static final Pattern BARE_HOST =
            Pattern.compile("(?i)(localhost|[a-z0-9-]+(\\.[a-z0-9-]+)+)(:\\d{1,5})?(/[^?@]{0,60})?");

    private Masking() {}

    static String show(Setting<?> setting, String text) {
        String line = CONTROL.matcher(text).replaceAll("?");
        return switch (setting.shown()) {
            case WHOLE -> line;
            case WITHOUT_CREDENTIALS -> withoutCredentials(line);
            case MASKED -> MASK;
        };
    }

    private static String withoutCredentials(String text) {
        int start = text.indexOf("://") + 3;
        if (start < 3) {
            // No address at all: perhaps a key that was pasted into the wrong line.
            return BARE_HOST.matcher(text).matches() ? text : MASK;
        }
        int at = text.lastIndexOf('@');
        String shown = at < start ? text : text.substring(0, start) + user(text, start, at) + text.substring(at);
        return SECRET_PARAMETER.matcher(shown).replaceAll("$1" + MASK);
    }

    /** The user's name stays; what follows the first colon goes, and so does a lone token. */
    private static String user(String text, int start, int at) {
        int colon = text.indexOf(':', start);
        return colon < 0 || colon > at ? MASK : text.substring(start, colon) + ":" + MASK;
    }
}
