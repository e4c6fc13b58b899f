package dev.coachmichael.core.turn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.language.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * What a conversation has in mind between two turns: an open question, and what the last answer was about.
 *
 * @param skill whose question it is; empty when none is open
 * @param field the field of the skill's input that the answer fills; empty when none is open
 * @param input the fields that are known
 * @param askedAt when; an old question is no longer open
 * @param topic what the last answer was about
 * @param language that was spoken last
 * @param interrupted the question that waits until this one is answered; it has none of its own
 */
public record Focus(
        String skill,
        String field,
        JsonNode input,
        Instant askedAt,
        Optional<Topic> topic,
        Optional<Language> language,
        Optional<Focus> interrupted) {

    @JsonCreator
    public Focus {}

    /** An open question. */
    public Focus(String skill, String field, JsonNode input, Instant askedAt) {
        this(skill, field, input, askedAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** No question, but perhaps something that words may refer to. */
    public static Focus on(Optional<Topic> topic, Instant now) {
        return new Focus("", "", JsonNodeFactory.instance.objectNode(), now, topic, Optional.empty(), Optional.empty());
    }

    /** The same question beside another topic. */
    public Focus about(Optional<Topic> other) {
        return new Focus(skill, field, input, askedAt, other, language, interrupted);
    }

    /** The same after words in a language; empty when the speaker's choice is to count again. */
    public Focus spokenIn(Optional<Language> last) {
        return new Focus(skill, field, input, askedAt, topic, last, interrupted);
    }

    /** The same question before another that waits meanwhile. */
    public Focus before(Optional<Focus> waiting) {
        Optional<Focus> alone =
                waiting.map(question -> new Focus(question.skill, question.field, question.input, question.askedAt));
        return new Focus(skill, field, input, askedAt, topic, language, alone);
    }

    /** Whether a question is open. */
    @JsonIgnore
    public boolean isQuestion() {
        return !field.isEmpty();
    }
}
