package dev.coachmichael.core.activity;

/** Where or how a sport was done, as far as it changes what the numbers mean. */
public enum SubSport {
    GENERIC(false),
    ROAD(false),
    TRAIL(false),
    TRACK(false),
    /** A belt: speed and distance come from the watch or the machine, never from positions. */
    TREADMILL(true),
    /** Any other room: indoor track, trainer, gym. */
    INDOOR(true),
    /** A platform's virtual course. */
    VIRTUAL(true),
    POOL(true),
    OPEN_WATER(false);

    private final boolean indoor;

    SubSport(boolean indoor) {
        this.indoor = indoor;
    }

    public boolean indoor() {
        return indoor;
    }
}
