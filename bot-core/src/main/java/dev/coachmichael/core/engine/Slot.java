package dev.coachmichael.core.engine;

import java.util.EnumSet;
import java.util.Set;

/** A kind of value that words may hold. */
public enum Slot {
    /** Of a run or race. */
    DISTANCE,
    /** Of a race that was run, beside one that is asked about. */
    FROM,
    /** A duration or a race time. */
    TIME,
    /** Per kilometre; a speed is one too. */
    PACE,
    /** The latest such day. */
    PAST_DAY,
    /** The day since when. */
    SINCE,
    /** The next such day. */
    DAY,
    /** The day by which something is to be reached; so many weeks name it too. */
    BY,
    /** The day until when. */
    UNTIL,
    /** Days of every week. */
    WEEKDAYS,
    /** A time of day. */
    CLOCK,
    /** How often. */
    COUNT,
    /** A degree out of ten; told as a count. */
    SCALE,
    /** Yes or no. */
    ANSWER,
    /** How many weeks back. */
    WEEKS_AGO;

    /** What the input of a skill may hold; empty for a skill that takes none of these. */
    public static Set<Slot> of(String skill) {
        return switch (skill) {
            case "review" -> EnumSet.of(PAST_DAY);
            case "week" -> EnumSet.of(WEEKS_AGO);
            case "today" -> EnumSet.of(DAY);
            case "compare", "records" -> EnumSet.of(DISTANCE);
            case "plan" -> EnumSet.of(DISTANCE, TIME, BY, COUNT, WEEKDAYS);
            case "goal" -> EnumSet.of(DISTANCE, TIME, DAY);
            case "prediction" -> EnumSet.of(DISTANCE, TIME, FROM);
            case "calculator" -> EnumSet.of(DISTANCE, TIME, PACE);
            case "pause" -> EnumSet.of(UNTIL);
            case "pain" -> EnumSet.of(SCALE, SINCE);
            case "reminder" -> EnumSet.of(DAY, CLOCK, WEEKDAYS);
            default -> EnumSet.noneOf(Slot.class);
        };
    }
}
