package dev.coachmichael.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Focus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredFocusTest {

    private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

    @Test
    void comesBackWithTheQuestionThatItInterrupted() {
        Focus goal = question("goal", "day");
        Focus focus = question("reminder", "place").before(Optional.of(goal)).spokenIn(Optional.of(Language.EN));

        Focus back = StoredJson.read(StoredJson.write(focus), Focus.class);

        assertThat(back).isEqualTo(focus);
        assertThat(back.interrupted()).contains(goal);
    }

    /** Rows of an earlier version lack what came later. */
    @Test
    void readsAQuestionThatKnowsOfNoInterruption() {
        Focus back = StoredJson.read(
                "{\"skill\":\"goal\",\"field\":\"day\",\"input\":{},\"askedAt\":\"2026-11-20T18:00:00Z\"}",
                Focus.class);

        assertThat(back).isEqualTo(question("goal", "day"));
    }

    private static Focus question(String skill, String field) {
        return new Focus(skill, field, JsonNodeFactory.instance.objectNode(), NOW);
    }
}
