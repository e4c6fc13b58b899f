package dev.coachmichael.core.safety;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.safety.Danger.Urgency;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Topic;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/** What a conversation keeps in mind after a fixed text: only how urgent it was, never what was told. */
public final class AfterDanger {

    private static final String SKILL = "pain";
    private static final String URGENCY = "urgency";

    private AfterDanger() {}

    static Focus focus(Danger danger, Turn turn) {
        Topic topic = new Topic(
                SKILL,
                JsonNodeFactory.instance
                        .objectNode()
                        .put(URGENCY, danger.urgency().name()),
                "",
                false,
                Optional.empty());
        return Focus.on(Optional.of(topic), turn.now());
    }

    /** The answer to thanks for a fixed text, in private; empty when the last answer was none. */
    public static Optional<Answer> toThanks(Turn turn) {
        return turn.scope() instanceof Scope.Private
                ? turn.topic()
                        .filter(topic -> topic.skill().equals(SKILL))
                        .map(topic -> topic.input().path(URGENCY).asText())
                        .map(urgency -> toThanks(turn, urgency.equals(Urgency.CARE.name())))
                : Optional.empty();
    }

    private static Answer toThanks(Turn turn, boolean care) {
        Phrases phrases = Phrases.in(turn.language());
        String text = care
                ? phrases.say("safety.thanks.care")
                : phrases.say("safety.thanks.doctor", "call", phrases.say("safety.call"));
        Answer.Draft answer = Answer.draft().say(text);
        for (Fact number : SafeAnswer.numbers(text, turn.language())) {
            answer.fact(number);
        }
        return answer.done();
    }
}
