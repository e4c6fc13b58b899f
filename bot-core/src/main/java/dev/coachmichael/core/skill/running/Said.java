package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.reply.Fact;
import java.util.List;

/** A sentence and the facts behind its figures. */
record Said(String text, List<Fact> facts) {

    Said {
        facts = List.copyOf(facts);
    }

    static Said of(String text, Fact... facts) {
        return new Said(text, List.of(facts));
    }
}
