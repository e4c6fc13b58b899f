package dev.coachmichael.deploy.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of dialogues are what the service answers today. After a change of words they are written anew by {@code ./mvnw
 * -pl deploy -am test -Dtest=TranscriptsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoach.transcripts=docs}; read them
 * before they are committed.
 */
class TranscriptsTest {

    private static final String FRENCH = """
            Ce que le coach répond aujourd’hui, mot pour mot, moteur local, à des coureurs du monde de démonstration un
            jeudi soir. Entre `accents graves` : les boutons. `▒` : une image, ici sa légende. Page écrite par un test :
            voir CONTRIBUTING.
            """;
    private static final String ENGLISH = """
            What the coach answers today, word for word, local engine, to runners of the demo world on a Thursday evening.
            Between `backticks`: buttons. `▒`: a picture, here its caption. A test writes this page: see CONTRIBUTING.
            """;

    @TempDir
    Path folder;

    @Test
    void thePagesSayWhatTheCoachSays() throws Exception {
        try (DialogueHouse house = new DialogueHouse(folder)) {
            check("dialogues-fr.md", page(house, Language.FR, new Page("Dialogues", FRENCH)));
            check("dialogues-en.md", page(house, Language.EN, new Page("Dialogues", ENGLISH)));
        }
    }

    private static String page(DialogueHouse house, Language language, Page page) {
        List<Script> scripts = Script.all(language.code().toLowerCase(Locale.ROOT));
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(10);
        for (Script script : scripts) {
            page.add(script.title(), house.play(script, language));
        }
        return page.toString();
    }

    private static void check(String name, String now) throws IOException {
        Path root = Path.of(System.getProperty("basedir", "."), "..").normalize();
        String wanted = System.getProperty("coach.transcripts", "");
        if (!wanted.isEmpty()) {
            Files.writeString(root.resolve(wanted).resolve(name), now);
        }
        assertThat(root.resolve("docs").resolve(name)).hasContent(now);
    }
}
