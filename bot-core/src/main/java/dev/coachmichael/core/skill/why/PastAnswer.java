package dev.coachmichael.core.skill.why;

import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.Source;
import java.time.Instant;
import java.util.List;

/**
 * An answer that was given, as the audit keeps it.
 *
 * @param at when
 * @param skill that gave it
 */
public record PastAnswer(Instant at, String skill, List<Fact> facts, List<Source> sources) {
    public PastAnswer {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
