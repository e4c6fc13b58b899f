package dev.coachmichael.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text where it hurts least: between paragraphs, lines, sentences, words, and at last between characters as
 * readers see them. The pieces put together are the text.
 */
final class TextCuts {

    /** Enough beyond the limit for a rule to see that a character, word or sentence goes on. */
    private static final int LOOK_AHEAD = 64;

    private TextCuts() {}

    /**
     * Pieces of at most {@code limit} UTF-16 units, the first one of at most {@code first}.
     *
     * @return at least one piece
     */
    static List<String> pieces(String text, int first, int limit) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int room = first;
        while (text.length() - from > room) {
            int cut =
                    from + lengthOfPiece(text.substring(from, Math.min(text.length(), from + room + LOOK_AHEAD)), room);
            pieces.add(text.substring(from, cut));
            from = cut;
            room = limit;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The beginning of a text in at most {@code limit} units, with an ellipsis when something is missing. */
    static String beginning(String text, int limit) {
        return text.length() <= limit
                ? text
                : pieces(text, limit - 2, limit).getFirst().stripTrailing() + " …";
    }

    /** The text in at most {@code limit} units; a label or a name, so nobody minds where the cut is. */
    static String label(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, character(text, limit - 1)).stripTrailing() + "…";
    }

    /** The end of a text in at most {@code limit} units, with an ellipsis before it when something is missing. */
    static String end(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int from = Math.max(0, text.length() - limit - LOOK_AHEAD);
        String tail = text.substring(from);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(tail);
        return "…" + tail.substring(characters.following(tail.length() - limit));
    }

    private static int lengthOfPiece(String window, int limit) {
        int half = limit / 2;
        int paragraph = window.lastIndexOf("\n\n", limit - 2) + 2;
        if (paragraph > half) {
            return character(window, paragraph);
        }
        int line = window.lastIndexOf('\n', limit - 1) + 1;
        if (line > half) {
            return character(window, line);
        }
        int sentence = boundary(BreakIterator.getSentenceInstance(Locale.FRENCH), window, limit);
        if (sentence > limit / 4) {
            return character(window, sentence);
        }
        int word = boundary(BreakIterator.getLineInstance(Locale.FRENCH), window, limit);
        return character(window, word > limit / 8 ? word : limit);
    }

    private static int boundary(BreakIterator rule, String window, int limit) {
        rule.setText(window);
        return rule.preceding(Math.min(limit + 1, window.length()));
    }

    /** The last end of a whole character at or before {@code at}; never 0, or cutting would not go on. */
    private static int character(String window, int at) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(window);
        int end = characters.isBoundary(at) ? at : characters.preceding(at);
        if (end > 0) {
            return end;
        }
        return Character.isHighSurrogate(window.charAt(at - 1)) && at > 1 ? at - 1 : at;
    }
}
