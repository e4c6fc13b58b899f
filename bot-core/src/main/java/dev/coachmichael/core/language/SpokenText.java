package dev.coachmichael.core.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words from which values are taken one after the other, so that what is left is what else was said, as it was typed.
 * Patterns match lower case without accents and with straight apostrophes. Used by one thread.
 */
public final class SpokenText {

    private static final char TAKEN = '\u0000';

    private final String said;
    private final StringBuilder plain;

    public SpokenText(String words) {
        this.said = Normalizer.normalize(words, Normalizer.Form.NFC);
        this.plain = new StringBuilder(said.length());
        said.chars().forEach(c -> plain.append(plain((char) c)));
    }

    /** One character for one, so that places in the plain text are places in what was said. */
    private static char plain(char c) {
        if (c == '’') {
            return '\'';
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        String parts = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
        return parts.charAt(0);
    }

    /** The first match, which is taken. */
    public Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(plain.toString());
        if (!matcher.find()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        for (int i = found.start(); i < found.end(); i++) {
            plain.setCharAt(i, TAKEN);
        }
        return Optional.of(found);
    }

    public boolean has(Pattern pattern) {
        return pattern.matcher(plain).find();
    }

    /** What a group of a match was, as it was typed; empty when the group is not part of it. */
    public Optional<String> said(MatchResult match, int group) {
        return match.start(group) < 0
                ? Optional.empty()
                : Optional.of(said.substring(match.start(group), match.end(group)));
    }

    /** What nothing has taken, as it was typed. */
    public String rest() {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            rest.append(plain.charAt(i) == TAKEN ? ' ' : said.charAt(i));
        }
        return rest.toString().replaceAll("[\\p{Zs}\\s]+", " ").strip();
    }
}
