package dev.coachmichael.core.activity.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is. Names play no part. */
enum FileKind {
    EMPTY,
    FIT,
    ZIP,
    GZIP,
    HTML,
    XML,
    JSON,
    /** Lines of text: perhaps a table. */
    TEXT,
    UNKNOWN;

    /** How many first bytes are looked at. */
    static final int HEAD_BYTES = 1024;

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (FitFrame.beginsAt(head, 0)) {
            return FIT;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6) || startsWith(head, 'P', 'K', 7, 8)) {
            return ZIP;
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        // Zeros go away so that UTF-16 reads like ASCII here.
        boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<');
        if (!wide && holdsControl(head)) {
            return UNKNOWN;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("<")) {
            return text.startsWith("<html") || text.contains("<!doctype html") ? HTML : XML;
        }
        return text.startsWith("{") || text.startsWith("[") ? JSON : TEXT;
    }

    private static boolean holdsControl(byte[] head) {
        for (byte next : head) {
            if (next >= 0 && next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f') {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] head, int... start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
