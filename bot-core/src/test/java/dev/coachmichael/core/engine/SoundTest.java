package dev.coachmichael.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({"kan, quand", "jnou, genou", "mieu, mieux", "kombien, combien", "objectiff, objectif"})
    void wordsWrittenByEarSoundLikeTheirSpelling(String byEar, String spelled) {
        assertThat(Sound.of(byEar)).isEqualTo(Sound.of(spelled));
    }

    @ParameterizedTest
    @CsvSource({"plan, plat", "mollet, malade", "semaine, sommeil", "goal, gel"})
    void otherWordsSoundOtherwise(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
