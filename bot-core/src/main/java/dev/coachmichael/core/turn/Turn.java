package dev.coachmichael.core.turn;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * One message, or several that became one, on its way to an answer. Made by the server; nothing in it comes from a model.
 *
 * @param cause names this turn in everything that it writes: {@code in:<conversation>:<pos>}
 * @param home whose memory this is: the athlete in private, the room in a room
 * @param conversation the conversation's key
 * @param pos the message's place in it
 * @param endpoint the door it came through, where its files are fetched
 * @param scope where the answer is seen
 * @param language of the answer
 * @param chosen the language that the speaker chose once, if they did
 * @param zone of the speaker's days
 * @param now when the turn runs
 * @param heard what was said
 * @param focus the open question, if any
 * @param catchUp why several messages became one, if they did
 */
public record Turn(
        String cause,
        UUID home,
        long conversation,
        long pos,
        EndpointId endpoint,
        Scope scope,
        Language language,
        Optional<Language> chosen,
        ZoneId zone,
        Instant now,
        Heard heard,
        Optional<Focus> focus,
        Optional<CatchUp> catchUp) {

    private static final Duration TOPIC_LIFE = Duration.ofHours(12);

    /** Why several waiting messages are answered at once. */
    public enum CatchUp {
        /** More than ten texts waited. */
        MANY,
        /** They waited for more than six hours: the coach was away. */
        AWAY
    }

    /** The same turn, to be answered in another language. */
    public Turn in(Language other) {
        return new Turn(
                cause, home, conversation, pos, endpoint, scope, other, chosen, zone, now, heard, focus, catchUp);
    }

    /** What the last answer was about, while it is fresh. */
    public Optional<Topic> topic() {
        return focus.filter(last -> last.askedAt().plus(TOPIC_LIFE).isAfter(now))
                .flatMap(Focus::topic);
    }

    /** Today in the speaker's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
