package dev.coachmichael.core.platform;

/**
 * How fast a door may send; 0 turns a limit off. A wait that the platform states always wins over these.
 *
 * @param perSecond messages a second over all chats
 * @param chatPerSecond messages a second in one chat, with bursts of three
 * @param roomPerMinute messages a minute in one room
 */
public record Pacing(double perSecond, double chatPerSecond, double roomPerMinute) {

    public static final Pacing OFF = new Pacing(0, 0, 0);

    public Pacing {
        if (perSecond < 0 || chatPerSecond < 0 || roomPerMinute < 0) {
            throw new IllegalArgumentException("Pacing cannot be negative");
        }
    }
}
