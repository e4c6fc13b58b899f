package dev.coachmichael.core.reply;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A button: who presses it runs a skill with an input that the server kept. The token is all that travels.
 *
 * @param id 22 characters of base64url, 128 random bits
 * @param label a verb or a noun of one or two words, in the reply's language
 * @param skill the id of the skill that runs
 * @param input the skill's input; stored with the hashed token, never sent out
 */
public record Action(
        String id, String label, String skill, @JsonIgnore JsonNode input) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A new button with a fresh token. */
    public static Action of(String label, String skill, JsonNode input) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Action(BASE64.encodeToString(bits), label, skill, input);
    }

    /** A new button for a skill that needs no input. */
    public static Action of(String label, String skill) {
        return of(label, skill, JsonNodeFactory.instance.objectNode());
    }
}
