package dev.coachmichael.core.safety;

import java.util.Locale;

/** What a message may tell that a health professional must hear before a coach says anything. Most urgent first. */
public enum Danger {
    CHEST_PAIN_NOW(Urgency.EMERGENCY),
    HEAD_INJURY(Urgency.EMERGENCY),
    STROKE(Urgency.EMERGENCY),
    HYPONATRAEMIA(Urgency.EMERGENCY),
    HEAT_STROKE(Urgency.EMERGENCY),
    BREATHING(Urgency.EMERGENCY),
    FAINTING(Urgency.EMERGENCY),
    CLOT(Urgency.EMERGENCY),
    SELF_HARM(Urgency.CARE),
    CHEST_PAIN(Urgency.DOCTOR),
    PALPITATIONS(Urgency.DOCTOR),
    PREGNANCY_WARNING(Urgency.DOCTOR),
    NEAR_FAINT(Urgency.DOCTOR),
    BREATHLESSNESS(Urgency.DOCTOR),
    HEART_HISTORY(Urgency.DOCTOR),
    BACK_NERVES(Urgency.DOCTOR),
    DARK_URINE(Urgency.DOCTOR),
    TENDON_RUPTURE(Urgency.DOCTOR),
    ENERGY_DEFICIT(Urgency.DOCTOR),
    BONE_STRESS(Urgency.DOCTOR),
    JOINT(Urgency.DOCTOR),
    FEVER_MUSCLE(Urgency.DOCTOR),
    POSTPARTUM(Urgency.DOCTOR),
    PREGNANCY(Urgency.CARE),
    EATING_RESTRICTION(Urgency.CARE),
    MINOR(Urgency.CARE);

    /** How fast somebody else must be asked. */
    public enum Urgency {
        /** The emergency number, at once. */
        EMERGENCY,
        /** No running before a doctor has looked. */
        DOCTOR,
        /** Somebody to talk to, and no training advice meanwhile. */
        CARE
    }

    private final Urgency urgency;

    Danger(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** As in rules, phrase keys and logs: {@code chest_pain}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
