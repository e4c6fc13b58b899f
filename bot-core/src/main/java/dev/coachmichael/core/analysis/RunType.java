package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.RunCorrection;
import java.util.Locale;
import java.util.Optional;

/** What a run was, as a runner would say. */
public enum RunType {
    RACE,
    /** Three repetitions or more. */
    INTERVAL,
    /** A long stretch, or two, at threshold. */
    TEMPO,
    LONG,
    /** So much climbing that pace follows the slope. */
    HILLS,
    EASY,
    /** Too short or too little data to say. */
    UNKNOWN;

    /** The type that a correction tells; empty for corrections of other sorts. */
    public static Optional<RunType> told(RunCorrection correction) {
        return switch (correction) {
            case RACE -> Optional.of(RACE);
            case EASY -> Optional.of(EASY);
            case LONG -> Optional.of(LONG);
            case INTERVALS -> Optional.of(INTERVAL);
            case TEMPO -> Optional.of(TEMPO);
            case HILLS -> Optional.of(HILLS);
            case TREADMILL,
                    OUTDOORS,
                    STROLLER,
                    DOG,
                    LOAD,
                    WIND,
                    SLIPPERY,
                    HEAT,
                    ILL,
                    COMPANY,
                    HEART_RATE,
                    GPS,
                    GPS_JUMPS -> Optional.empty();
        };
    }

    /** As surfaces name it: {@code race}, {@code interval} ... */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
