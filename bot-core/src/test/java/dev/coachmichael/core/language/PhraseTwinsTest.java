package dev.coachmichael.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseTwinsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void bothLanguagesHoldTheSameSentencesWithTheSamePlaces() throws Exception {
        Properties french = read("fr");
        Properties english = read("en");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void frenchHasNarrowSpacesWhereItNeedsThem() {
        assertThat(Phrases.in(Language.FR).say("import.failed-alone", "file", "a.fit", "reason", "vide."))
                .isEqualTo("«\u202fa.fit\u202f»\u202f: vide.");
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    private static Properties read(String language) throws Exception {
        Properties properties = new Properties();
        try (var in = Phrases.class.getResourceAsStream("phrases_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
