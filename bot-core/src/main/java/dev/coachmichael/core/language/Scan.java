package dev.coachmichael.core.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words being read from which each value is taken once: what one pattern has taken, no other sees. Patterns match lower
 * case without accents; used by one thread.
 */
public final class Scan {

    private static final char TAKEN = '¤';
    private static final int BEFORE = 28;

    private final StringBuilder text;

    public Scan(String words) {
        String plain = Words.fold(words)
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replace('₂', '2')
                .replace('“', '"')
                .replace('”', '"')
                .replace('″', '"')
                .replace('′', '\'');
        this.text = new StringBuilder(plain);
    }

    /** The first match, which is taken. */
    public Optional<MatchResult> take(Pattern pattern) {
        return take(pattern, before -> true);
    }

    /** The first match after words that suit, which is taken. */
    public Optional<MatchResult> take(Pattern pattern, Predicate<String> wordsBefore) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
            if (wordsBefore.test(before)) {
                MatchResult found = matcher.toMatchResult();
                for (int i = found.start(); i < found.end(); i++) {
                    text.setCharAt(i, TAKEN);
                }
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    public boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** The words that nothing has taken and that are none of these. */
    public List<String> left(Set<String> fillers) {
        return Words.of(text.toString()).stream()
                .filter(word -> !fillers.contains(word))
                .toList();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
