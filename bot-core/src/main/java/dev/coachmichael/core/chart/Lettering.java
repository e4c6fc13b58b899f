package dev.coachmichael.core.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The letters of a picture and the room they take, in pixels. Sizes are chosen for a picture of 1000 pixels seen at 360:
 * 28 pixels are then 10.
 */
final class Lettering {

    private static final String ELLIPSIS = "\u2026";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    final Font title;
    final Font strong;
    final Font text;
    final Font small;

    private Lettering(Font base) {
        title = base.deriveFont(Font.BOLD, 38f);
        strong = base.deriveFont(Font.BOLD, 27f);
        text = base.deriveFont(Font.PLAIN, 27f);
        small = base.deriveFont(Font.PLAIN, 24f);
    }

    /** @throws FontsMissing when this machine has no font */
    static Lettering ofThisMachine() {
        return of(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 27));
    }

    /** The runtime says that it has no fonts in several ways: errors, exceptions, libraries that do not link. */
    static Lettering of(Supplier<Font> font) {
        try {
            Font base = font.get();
            if (base.canDisplayUpTo("0:\u00e9") >= 0 || width("0:\u00e9", base) <= 0) {
                throw new IllegalArgumentException("The font " + base.getFontName() + " has no digits or accents");
            }
            return new Lettering(base);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new FontsMissing(e);
        }
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, SMOOTH).getWidth();
    }

    static double height(Font font) {
        var metrics = font.getLineMetrics("0", SMOOTH);
        return metrics.getAscent() + metrics.getDescent();
    }

    static double ascent(Font font) {
        return font.getLineMetrics("0", SMOOTH).getAscent();
    }

    /** The text without signs that the font cannot draw, such as emojis, and on one line. */
    String drawable(String raw) {
        StringBuilder kept = new StringBuilder();
        raw.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .filter(text::canDisplay)
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The text, or as much of its beginning as the width holds, with an ellipsis. */
    static String shortened(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** As {@link #wrapped}, with lines of about the same length. */
    static List<String> balanced(String text, Font font, double width, int most) {
        List<String> lines = wrapped(text, font, width, most);
        for (double narrower = width - 20; lines.size() > 1 && narrower > width / most; narrower -= 20) {
            List<String> other = wrapped(text, font, narrower, most);
            if (!String.join(" ", other).equals(text)) {
                break;
            }
            lines = other;
        }
        return lines;
    }

    /** The text on at most so many lines, broken between words; the last line is shortened if need be. */
    static List<String> wrapped(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(whole -> shortened(whole, font, width)).toList();
    }
}
