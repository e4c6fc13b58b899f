package dev.coachmichael.telegram;

/**
 * A message under construction, as Telegram's HTML or as plain text. Only these tags are ever written: {@code b},
 * {@code i} and {@code pre}; all text is escaped.
 */
final class Markup {

    private final boolean html;
    private final StringBuilder written = new StringBuilder(256);
    private int visible;

    private Markup(boolean html) {
        this.html = html;
    }

    static Markup html() {
        return new Markup(true);
    }

    static Markup plain() {
        return new Markup(false);
    }

    Markup text(String raw) {
        String safe = SafeText.shown(raw);
        visible += safe.length();
        if (html) {
            escape(safe);
        } else {
            written.append(safe);
        }
        return this;
    }

    Markup bold(String raw) {
        return tagged("b", raw);
    }

    Markup italic(String raw) {
        return tagged("i", raw);
    }

    /** Letters of equal width; line breaks and runs of spaces are kept. */
    Markup fixed(String raw) {
        return tagged("pre", raw);
    }

    /** UTF-16 units that count against Telegram's limits: those that are left when tags are read. */
    int visible() {
        return visible;
    }

    /** What goes on the wire. */
    String written() {
        return written.toString();
    }

    private Markup tagged(String tag, String raw) {
        if (!html || raw.isEmpty()) {
            return text(raw);
        }
        written.append('<').append(tag).append('>');
        text(raw);
        written.append("</").append(tag).append('>');
        return this;
    }

    private void escape(String safe) {
        int from = 0;
        for (int i = 0; i < safe.length(); i++) {
            String entity =
                    switch (safe.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> "";
                    };
            if (!entity.isEmpty()) {
                written.append(safe, from, i).append(entity);
                from = i + 1;
            }
        }
        written.append(safe, from, safe.length());
    }
}
