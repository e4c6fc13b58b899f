package dev.coachmichael.deploy.doctor;

/**
 * What a check found.
 *
 * @param part what was looked at
 * @param verdict how it is
 * @param detail what was seen, in one line
 * @param fix what to do; empty when nothing is to be done
 */
public record Finding(String part, Verdict verdict, String detail, String fix) {

    /** How a part is. */
    public enum Verdict {
        OK,
        /** Works, with something to know. */
        WARN,
        /** Does not work. */
        FAIL
    }

    static Finding ok(String part, String detail) {
        return new Finding(part, Verdict.OK, detail, "");
    }

    static Finding warn(String part, String detail, String fix) {
        return new Finding(part, Verdict.WARN, detail, fix);
    }

    static Finding fail(String part, String detail, String fix) {
        return new Finding(part, Verdict.FAIL, detail, fix);
    }
}
