package dev.coachmichael.core.skill.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalEvalTest {

    private static LocalReport report;

    @BeforeAll
    static void run() {
        report = new LocalEval().run();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void heldOutUtterancesFindTheirSkillAndTheirValues(Language language) {
        assertThat(report.skills(Split.HELDOUT, language).share())
                .as("share of right skills")
                .isGreaterThanOrEqualTo(LocalReport.SKILL_GATE);
        assertThat(report.slots(Split.HELDOUT, language).share())
                .as("share of right values")
                .isGreaterThanOrEqualTo(LocalReport.SLOT_GATE);
    }

    @Test
    void judgesEveryUtterance() {
        for (Language language : Language.values()) {
            assertThat(report.skills(Split.HELDOUT, language).of()
                            + report.skills(Split.TUNED, language).of())
                    .isGreaterThanOrEqualTo(240);
        }
        assertThat(report.passes()).isTrue();
    }
}
