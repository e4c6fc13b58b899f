package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final int RUNNERS = 500;
    private static final int LINES = 40;

    private final Stage stage = Stage.set();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void takesTwentyThousandUpdatesWithoutLossAndInOrder() {
        List<FakeUser> runners = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            runners.add(stage.telegram.user(1_000 + i));
        }
        stage.telegram.inOneGo(() -> {
            for (int line = 0; line < LINES; line++) {
                String text = "ligne " + line;
                runners.forEach(runner -> runner.says(text));
            }
        });
        stage.telegram.faults().storm(3, 0.1, List.of("getUpdates"), new Fault.DropAfter(), new Fault.Page(502));
        Stage.done(stage.door.held(OptionalLong.empty()));
        stage.coaching.await(
                "all updates", Duration.ofSeconds(40), () -> stage.coaching.storedCount() == RUNNERS * LINES);

        Map<String, Integer> next = new HashMap<>();
        for (Inbound inbound : stage.coaching.stored()) {
            int line = next.merge(inbound.sender().externalId(), 1, Integer::sum) - 1;
            assertThat(inbound.content()).isInstanceOfSatisfying(Content.Text.class, text -> assertThat(text.text())
                    .isEqualTo("ligne " + line));
        }
        assertThat(next.values()).hasSize(RUNNERS).containsOnly(LINES);
        assertThat(stage.coaching.batches()).as("full batches").hasSizeLessThan(RUNNERS * LINES / 50);
    }
}
