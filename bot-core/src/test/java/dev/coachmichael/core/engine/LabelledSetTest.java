package dev.coachmichael.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.engine.LabelledSet.Utterance;
import dev.coachmichael.core.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelledSetTest {

    private static final Set<String> REACHED_BY_WORDS = Set.of(
            ("start help language status profile link import review compare records week today plan goal pause pain"
                            + " prediction calculator form why reminder memory forget budget feedback data knowledge smalltalk"
                            + " unsure answer")
                    .split(" "));

    @Test
    void heldOutUtterancesAreThoseThatWereFrozen() throws Exception {
        String frozen = new String(resource("heldout.sha256"), StandardCharsets.UTF_8).split(" ")[0];

        assertThat(sha256(resource("heldout.tsv"))).isEqualTo(frozen);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEnoughUtterancesOfEachSkillAndLanguageInBothParts(Language language) {
        for (Split split : Split.values()) {
            var bySkill = in(split, language).collect(Collectors.groupingBy(Utterance::skill, Collectors.counting()));
            assertThat(bySkill.keySet()).isEqualTo(REACHED_BY_WORDS);
            assertThat(bySkill.values()).allMatch(count -> count >= (split == Split.TUNED ? 8 : 4));
        }
        assertThat(in(Split.TUNED, language).count()
                        + in(Split.HELDOUT, language).count())
                .isGreaterThanOrEqualTo(240);
    }

    @Test
    void holdsOutNothingThatIsTuned() {
        Set<String> tuned =
                LabelledSet.of(Split.TUNED).stream().map(Utterance::words).collect(Collectors.toSet());

        assertThat(LabelledSet.of(Split.HELDOUT)).extracting(Utterance::words).doesNotContainAnyElementsOf(tuned);
    }

    private static Stream<Utterance> in(Split split, Language language) {
        List<Utterance> all = LabelledSet.of(split);
        return all.stream().filter(utterance -> utterance.language() == language);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = LabelledSet.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
