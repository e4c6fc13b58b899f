package dev.coachmichael.core.platform;

/**
 * One bot, shard or local door: the place that messages come in through and answers leave by.
 *
 * @param channel the platform: {@code telegram}, {@code discord}, {@code terminal}
 * @param name who it is there: a bot's id
 */
public record EndpointId(String channel, String name) {

    /** The stored form, {@code channel:name}. */
    public String key() {
        return channel + ":" + name;
    }

    public static EndpointId ofKey(String key) {
        int colon = key.indexOf(':');
        return new EndpointId(key.substring(0, colon), key.substring(colon + 1));
    }
}
