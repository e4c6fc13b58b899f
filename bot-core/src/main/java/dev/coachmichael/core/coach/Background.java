package dev.coachmichael.core.coach;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** What the coach knows of a runner before they ask. */
@FunctionalInterface
public interface Background {

    /** What is known of this athlete and of nobody else. */
    Future<Known> of(Turn turn, AthleteId athlete);

    /**
     * What is known.
     *
     * @param facts the goal and the profile, the weightiest first
     * @param memories what they asked to be remembered, newest first
     */
    record Known(List<Fact> facts, List<Memory> memories) {

        /** Of a stranger, or in a room. */
        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known {
            facts = List.copyOf(facts);
            memories = List.copyOf(memories);
        }

        /** All of it, the memories in the words in which they were told: what they told may be said again. */
        List<Fact> allFacts() {
            return Stream.concat(facts.stream(), memories.stream().map(Memory::fact))
                    .toList();
        }
    }

    /**
     * Something remembered.
     *
     * @param age how long ago it was told, in words without figures, which nobody can take for the runner's
     */
    record Memory(Fact fact, String age) {}
}
