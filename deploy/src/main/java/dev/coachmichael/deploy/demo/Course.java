package dev.coachmichael.deploy.demo;

/** Where a run takes place. */
sealed interface Course {
    /** A belt: no position, no altitude, steadier legs. */
    record Treadmill() implements Course {}

    /** Outdoors, round and round. */
    record Outdoors(Loop loop) implements Course {}
}
