package dev.coachmichael.core.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.Optional;

/** What the database knows of a finished turn: the audit row and the parts that left. */
public interface Receipts {

    /**
     * One finished turn.
     *
     * @param blocks the answer's blocks in order, as JSON
     * @param facts the figures and where they come from, as JSON
     */
    record Receipt(
            String cause,
            String skill,
            String mode,
            String language,
            int latencyMillis,
            JsonNode blocks,
            JsonNode facts,
            JsonNode sources,
            JsonNode warnings) {}

    /** The receipt of a turn; empty when it is not finished. */
    Future<Optional<Receipt>> of(String cause);
}
