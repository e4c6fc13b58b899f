package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.file.ReadLimits;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.util.function.Consumer;

/** Why a file gave nothing, with the limit that it went over. */
final class Limits {

    private static final ReadLimits LIMITS = ReadLimits.UPLOAD;

    private Limits() {}

    /**
     * The sentence of a key.
     *
     * @param facts takes the limits that the sentence names
     */
    static String said(String key, Phrases phrases, Consumer<Fact> facts) {
        if (key.equals(RefusalReason.TOO_BIG.messageKey())) {
            long unpacked = LIMITS.maxUnpackedBytes() >> 20;
            facts.accept(NoRuns.limit());
            facts.accept(Fact.number("unpacked_size_limit", unpacked, "MB", "limit"));
            return phrases.say(key, "limit", NoRuns.megabytes(), "unpacked", unpacked);
        }
        if (key.equals(RefusalReason.TOO_MANY_ENTRIES.messageKey())) {
            facts.accept(Fact.number("entry_limit", LIMITS.maxEntries(), "count", "limit"));
            return phrases.say(key, "limit", LIMITS.maxEntries());
        }
        if (key.equals(RefusalReason.TOO_MANY_RECORDS.messageKey())) {
            facts.accept(Fact.number("point_limit", LIMITS.maxRecords(), "count", "limit"));
            return phrases.say(key, "limit", Figures.in(phrases.language()).number(LIMITS.maxRecords(), 0));
        }
        return phrases.say(key);
    }
}
