package dev.coachmichael.deploy.demo;

/** What went wrong with the watch, or seems so. */
enum Fault {
    NONE,
    /** The position jumps far off the path for some seconds, and speed and distance with it. */
    GPS_LEAP,
    /** The wrist sensor counts steps instead of beats for more than half of the run. */
    CADENCE_LOCK,
    /** The watch is stopped for a quarter of an hour in the middle. */
    LONG_PAUSE
}
