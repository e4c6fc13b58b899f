package dev.coachmichael.core.conversation;

import dev.coachmichael.core.language.Language;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How turns are worked through.
 *
 * @param turnsAtOnce most turns that this node runs at the same time
 * @param lease how long a hold lasts without being renewed
 * @param turnTimeout how long one turn may take
 * @param slowPoll how often the queue is looked at without being woken
 * @param language spoken when nothing else says which
 * @param zone of athletes whose own is not known
 */
public record ConversationSettings(
        int turnsAtOnce, Duration lease, Duration turnTimeout, Duration slowPoll, Language language, ZoneId zone) {

    /** What the service runs with. */
    public static ConversationSettings standard(Language language, ZoneId zone) {
        return new ConversationSettings(
                10_000, Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(1), language, zone);
    }
}
