package dev.coachmichael.core.conversation;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import java.util.List;
import java.util.Optional;

/**
 * A turn that is answered and waits to be committed.
 *
 * @param claimed what it answers
 * @param consumed how many waiting messages it answers
 * @param skill the skill that answered
 * @param mode who found the words
 * @param answer the blocks, facts and changes
 * @param parts the blocks cut into single messages
 * @param heard the athlete's words for the transcript
 * @param kept whether transcript and message may stay: false for guests and off the record
 * @param pressed the token of the button that began the turn
 * @param dead whether it is the polite end of a message that failed three times
 * @param latencyMillis from claim to answer
 */
public record Finished(
        Claimed claimed,
        int consumed,
        String skill,
        Mode mode,
        Language language,
        Answer answer,
        List<List<Block>> parts,
        String heard,
        boolean kept,
        Optional<String> pressed,
        Optional<String> placeholder,
        boolean dead,
        int latencyMillis) {

    /** The buttons that the answer offers. */
    public List<Action> buttons() {
        return answer.actions();
    }
}
