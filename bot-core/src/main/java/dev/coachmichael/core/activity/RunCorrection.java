package dev.coachmichael.core.activity;

import java.util.Locale;

/**
 * What an athlete says that a recording cannot know or has wrong. It lives in a note on the run and is applied whenever the
 * run is read, so that forgetting the note restores the recording.
 */
public enum RunCorrection {
    RACE(Sort.KIND),
    EASY(Sort.KIND),
    LONG(Sort.KIND),
    INTERVALS(Sort.KIND),
    TEMPO(Sort.KIND),
    HILLS(Sort.KIND),

    TREADMILL(Sort.PLACE),
    OUTDOORS(Sort.PLACE),

    STROLLER(Sort.HANDICAP),
    DOG(Sort.HANDICAP),
    /** A heavy bag, a weighted vest. */
    LOAD(Sort.HANDICAP),
    WIND(Sort.HANDICAP),
    /** Snow, ice or mud under the feet. */
    SLIPPERY(Sort.HANDICAP),
    HEAT(Sort.HANDICAP),
    ILL(Sort.HANDICAP),
    /** At the pace of a friend or a child. */
    COMPANY(Sort.HANDICAP),

    /** The heart rate is not to be believed. */
    HEART_RATE(Sort.DOUBT),
    /** Distance and pace are not to be believed. */
    GPS(Sort.DOUBT),
    /** The metres that the GPS jumped are left out; the rest stands. */
    GPS_JUMPS(Sort.DOUBT);

    /** What a correction is about. */
    public enum Sort {
        /** What sort of run it was; the latest one counts. */
        KIND,
        /** Where it was; the latest one counts. */
        PLACE,
        /** Something that makes it unlike others. */
        HANDICAP,
        /** Something measured that is wrong. */
        DOUBT
    }

    private final Sort sort;

    RunCorrection(Sort sort) {
        this.sort = sort;
    }

    public Sort sort() {
        return sort;
    }

    /** As stored, and as keys of sentences hold it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a {@link #code}. */
    public static RunCorrection ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
