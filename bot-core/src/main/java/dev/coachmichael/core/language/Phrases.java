package dev.coachmichael.core.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Sentences by key in one language. A sentence holds places like {@code {distance}}; apostrophes need no escape. The
 * files are {@code phrases_fr.properties} and {@code phrases_en.properties}, which hold the same keys and places. French
 * files are written with plain spaces; before {@code : ; ? ! %} and inside guillemets they become narrow no-break ones.
 */
public final class Phrases {

    private static final Map<Language, Phrases> ALL = load();

    private final Language language;
    private final Map<String, String> sentences;

    private Phrases(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Phrases in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The keys of this language's file; a test compares them. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /**
     * The sentence of a key with its places filled.
     *
     * @param places name, value, name, value ...
     * @throws IllegalArgumentException when no sentence has this key
     */
    public String say(String key, Object... places) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence for key " + key + " in " + language);
        }
        return places.length == 0 ? sentence : fill(sentence, places);
    }

    /** As {@link #say} with the key's {@code .one} or {@code .many} form; {@code {n}} is the count. */
    public String count(String key, long n, Object... places) {
        boolean singular = language == Language.FR ? Math.abs(n) < 2 : Math.abs(n) == 1;
        Object[] all = new Object[places.length + 2];
        all[0] = "n";
        all[1] = n;
        System.arraycopy(places, 0, all, 2, places.length);
        return say(key + (singular ? ".one" : ".many"), all);
    }

    private static String fill(String sentence, Object[] places) {
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(sentence, from, open).append(valueOf(sentence.substring(open + 1, close), places));
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private static Object valueOf(String place, Object[] places) {
        for (int i = 0; i + 1 < places.length; i += 2) {
            if (place.equals(places[i])) {
                return places[i + 1];
            }
        }
        throw new IllegalArgumentException("No value for place {" + place + "}");
    }

    private static Map<Language, Phrases> load() {
        Map<Language, Phrases> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Phrases(language, read("phrases_" + language.code() + ".properties")));
        }
        return all;
    }

    private static Map<String, String> read(String file) {
        try (var in = Phrases.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(java.util.stream.Collectors.toUnmodifiableMap(
                            key -> key, key -> narrowSpaces(properties.getProperty(key))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String narrowSpaces(String sentence) {
        return sentence.replaceAll(" (?=[:;?!%»])|(?<=«) ", "\u202f");
    }
}
