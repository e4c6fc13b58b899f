package dev.coachmichael.core.calculator;

import dev.coachmichael.core.physiology.Sex;

/** How the fields write {@link Sex}. */
enum SexCode {
    M,
    F;

    Sex sex() {
        return switch (this) {
            case M -> Sex.MALE;
            case F -> Sex.FEMALE;
        };
    }
}
