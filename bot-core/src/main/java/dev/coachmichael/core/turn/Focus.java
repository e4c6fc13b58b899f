package dev.coachmichael.core.turn;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An open question of the conversation: the skill that asked, which field of its input it asked for, and what it has.
 *
 * @param skill whose question it is
 * @param field the field of the skill's input that the answer fills
 * @param input the fields that are known
 * @param askedAt when; an old question is no longer open
 */
public record Focus(String skill, String field, JsonNode input, Instant askedAt) {}
