package dev.coachmichael.core.athlete;

import java.util.Optional;

/** What an athlete trains for, without date or time: those belong to a plan. */
public enum Aim {
    FIVE_KM("5k"),
    TEN_KM("10k"),
    HALF_MARATHON("half"),
    MARATHON("marathon"),
    FITNESS("fitness"),
    ENDURANCE("endurance"),
    SPEED("speed");

    private final String code;

    Aim(String code) {
        this.code = code;
    }

    /** As stored and as requests name it. */
    public String code() {
        return code;
    }

    /** Reads a {@link #code}; empty when it is none of ours. */
    public static Optional<Aim> ofCode(String code) {
        for (Aim aim : values()) {
            if (aim.code.equals(code)) {
                return Optional.of(aim);
            }
        }
        return Optional.empty();
    }
}
