package dev.coachmichael.core.activity.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file: by its byte order mark, its declared encoding, or as UTF-8. Bytes that do not fit become
 * replacement characters, so that a name written in the wrong encoding does not cost the run.
 */
final class XmlText {

    private static final int HEAD_BYTES = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})");

    private static final byte[] MARKUP = {'<', 'g', 'p', 'x', '>'};

    private XmlText() {}

    static Reader of(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(HEAD_BYTES);
        byte[] head = buffered.readNBytes(HEAD_BYTES);
        buffered.reset();
        Charset charset = charset(head);
        if (FileKind.startsWith(head, 0xEF, 0xBB, 0xBF)) {
            buffered.skipNBytes(3);
        }
        return new InputStreamReader(buffered, charset);
    }

    private static Charset charset(byte[] head) {
        if (FileKind.startsWith(head, 0xFE, 0xFF) || FileKind.startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (FileKind.startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (FileKind.startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** A wide encoding that is declared in single bytes is no wide encoding. */
    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean narrow = "<gpx>".equals(new String(MARKUP, charset));
            return narrow ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
