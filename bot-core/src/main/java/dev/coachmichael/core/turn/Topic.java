package dev.coachmichael.core.turn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the last answer was about, so that "et la semaine d'avant ?", "non, 45, pas 54" and "annule" have something to mean.
 *
 * @param skill that answered
 * @param input that it answered with
 * @param words that asked for it; empty when a button did
 * @param changed whether the answer changed something
 * @param undo the skill and input that take the change back, when the answer offered that
 */
public record Topic(String skill, JsonNode input, String words, boolean changed, Optional<Undo> undo) {

    /** How a change is taken back. */
    public record Undo(String skill, JsonNode input) {}
}
