package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.turn.Mode;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** How the service is doing. */
@FunctionalInterface
public interface ServiceState {

    /**
     * The state at one moment.
     *
     * @param databaseOk whether the database answers
     * @param mode who finds the words of answers now
     * @param openDoors the platforms that can be talked through, as people call them: {@code Telegram}
     * @param since when this process was ready
     */
    record Snapshot(boolean databaseOk, Mode mode, List<String> openDoors, Instant since) {
        public Snapshot {
            openDoors = List.copyOf(openDoors);
        }
    }

    Future<Snapshot> now();
}
