package dev.coachmichael.core.conversation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names for people who ask in rooms: stable, and no platform id can be read out of them. */
public final class AskerNames {

    private final SecretKeySpec key;

    /** @param key secret bytes of this installation, at least 16 */
    public AskerNames(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public String nameOf(String channel, String externalId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal((channel + ":" + externalId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
