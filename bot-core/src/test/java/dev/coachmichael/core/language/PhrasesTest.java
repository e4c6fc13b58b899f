package dev.coachmichael.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every sentence that people read. */
@Tag("U21")
class PhrasesTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final Path SOURCES = MODULE.resolve("src/main/java");
    /** Commands and pages say sentences too. */
    private static final Path DEPLOY = MODULE.resolveSibling("deploy").resolve("src/main/java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Phrases FRENCH = Phrases.in(Language.FR);
    private static final Phrases ENGLISH = Phrases.in(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(FRENCH.keys())
                .allSatisfy(key -> assertThat(places(FRENCH, key)).as(key).isEqualTo(places(ENGLISH, key)));
    }

    @Test
    void everyKeyIsUsedByCode() {
        String code = String.join("\n", sources(SOURCES)) + String.join("\n", sources(DEPLOY));
        Set<String> unused = new TreeSet<>();
        for (String key : FRENCH.keys()) {
            String counted = key.replaceAll("\\.(one|many)$", "");
            boolean named = Stream.of(key, counted).anyMatch(literal -> code.contains('"' + literal + '"'));
            boolean built = beginnings(key).anyMatch(beginning -> code.contains('"' + beginning + '"'));
            if (!named && !built) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** What code may put before a name to build the key: {@code fact.}, {@code profile.trait.}. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(at -> key.charAt(at) == '.')
                .mapToObj(at -> key.substring(0, at + 1));
    }

    @Test
    void noSentenceIsWrittenInCode() {
        assertThat(literals(SOURCES).stream()
                        .filter(literal ->
                                literal.matches("(?s).*\\p{L} \\p{L}.*") && literal.matches("(?s).*[éèêàçùîôû’].*")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void figuresAreLeftToTheCode(Language language) {
        Phrases phrases = Phrases.in(language);
        assertThat(phrases.keys()).allSatisfy(key -> assertThat(phrases.say(key, values(phrases, key)))
                .as(key)
                .doesNotContain("s/km", "{", "}", "  ", "'")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void frenchHasItsNarrowSpaces() {
        assertThat(FRENCH.keys()).allSatisfy(key -> assertThat(FRENCH.say(key, values(FRENCH, key)))
                .as(key)
                .doesNotContainPattern("[^\u202f\\d/][;:?!»](?![\\d/])")
                .doesNotContainPattern("«[^\u202f]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsFlatteredOrSentAway(Language language) {
        Phrases phrases = Phrases.in(language);
        assertThat(phrases.keys()).allSatisfy(key -> assertThat(phrases.say(key, values(phrases, key)))
                .as(key)
                .doesNotContainIgnoringCase(
                        "n’hésite pas", "bravo", "great question", "feel free", "don’t hesitate", "as an AI"));
    }

    private static Set<String> places(Phrases phrases, String key) {
        Matcher matcher = PLACE.matcher(phrases.say(key));
        Set<String> places = new TreeSet<>();
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Object[] values(Phrases phrases, String key) {
        return places(phrases, key).stream()
                .flatMap(place -> Stream.of(place, "x"))
                .toArray();
    }

    private static Set<String> literals(Path folder) {
        Set<String> literals = new TreeSet<>();
        for (String source : sources(folder)) {
            Matcher matcher = LITERAL.matcher(source.replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)//.*$", "")
                    .replace("'\"'", ""));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PhrasesTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
