package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8,4 km en 46 min", "a\nb", "courriel : anna@club.fr", "4 @ 5:00", FAMILY, "مرحبا 10 كم"})
    void leavesHarmlessTextAsItIs(String text) {
        assertThat(SafeText.shown(text)).isEqualTo(text);
        assertThat(SafeText.stored(text, 100)).isEqualTo(text);
    }

    @Test
    void takesOverridesOfTheReadingDirectionOut() {
        assertThat(SafeText.shown("run\u202Egpj.exe\u202C \u2066x\u2069")).isEqualTo("rungpj.exe x");
    }

    @Test
    void replacesHalfCharacters() {
        assertThat(SafeText.shown("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(SafeText.stored("\uDC00\uD83D", 9)).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void takesControlCharactersOut() {
        assertThat(SafeText.shown("a\u0000b\u001B[31mc\r\nd\te\u007F")).isEqualTo("ab[31mc\nd\te");
        assertThat(SafeText.stored("a\u0000b", 9)).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource({"@everyone,1", "va voir @paul et @marie,2", "(@here),1", "a@b.fr,0", "@,0", "@ paul,0", "@@paul,1"})
    void takesTheSoundOutOfMentions(String text, int mentions) {
        String shown = SafeText.shown(text);
        assertThat(shown.length() - text.length()).isEqualTo(mentions);
        assertThat(shown.replace("\u2060", "")).isEqualTo(text);
        assertThat(shown).doesNotContainPattern("(?<![A-Za-z0-9])@[A-Za-z0-9_]");
        assertThat(SafeText.shown(shown)).isEqualTo(shown);
    }

    @Test
    void cutsWhatIsStoredBetweenCharacters() {
        assertThat(SafeText.stored("ab😀cd", 3)).isEqualTo("ab");
        assertThat(SafeText.stored("ab😀cd", 4)).isEqualTo("ab😀");
    }

    @Test
    void knowsWhatNobodySees() {
        assertThat(SafeText.blank(" \n\u200B\u2060\u00A0\u202F")).isTrue();
        assertThat(SafeText.blank("\u200B.")).isFalse();
    }
}
