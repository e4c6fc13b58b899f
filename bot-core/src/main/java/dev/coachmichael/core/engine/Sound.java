package dev.coachmichael.core.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word sounds, roughly and in French: "kour" and "cours", "fransé" and "français" sound alike. Runners who write by ear
 * are found by it.
 */
final class Sound {

    private record Change(Pattern from, String to) {}

    private static final List<Change> CHANGES = List.of(
            change("eaux?|aux?", "o"),
            change("ph", "f"),
            change("ch", "S"),
            change("qu|ck|q|k", "c"),
            change("ss", "Z"),
            change("c(?=[eiy])", "Z"),
            change("s", "Z"),
            change("g(?=[eiy])", "j"),
            change("gu(?=[ei])", "g"),
            change("ou", "u"),
            change("oi", "wa"),
            change("a[iy]|ei", "e"),
            change("[ae]in|aim|im(?=[^aeiouy]|$)", "in"),
            change("e[nm](?=[^aeiouynm])", "an"),
            change("am(?=[^aeiouynm])", "an"),
            change("y", "i"),
            change("h", ""),
            change("(.)\\1+", "$1"),
            change("(?<=..)er$", ""),
            change("(?<=..)(?:e?[Ztdxp])+$", ""),
            change("(?<=.)e", ""));

    private Sound() {}

    private static Change change(String from, String to) {
        return new Change(Pattern.compile(from), to);
    }

    /** Of one word without accents; words that sound alike give the same, and some others do too. */
    static String of(String word) {
        String sound = word;
        for (Change change : CHANGES) {
            sound = change.from().matcher(sound).replaceAll(change.to());
        }
        return sound;
    }
}
