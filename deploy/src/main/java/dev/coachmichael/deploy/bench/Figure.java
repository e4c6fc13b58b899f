package dev.coachmichael.deploy.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param part the part of the benchmark that measured it
 * @param name what it is
 * @param unit of the value; empty for a plain number
 * @param aim what it should be; empty when it only informs
 * @param note how far rounds lie apart, or what else a reader should know; may be empty
 */
record Figure(Part part, String name, double value, String unit, Optional<Aim> aim, String note) {

    static Figure of(Part part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, Optional.empty(), "");
    }

    /** The median of rounds; the note tells how far these lie apart. */
    static Figure of(Part part, String name, Sample rounds, String unit) {
        String spread = rounds.size() == 1
                ? ""
                : number(rounds.smallest()) + " to " + number(rounds.largest()) + " in " + rounds.size() + " rounds";
        return of(part, name, rounds.median(), unit).noted(spread);
    }

    Figure aiming(Aim aim) {
        return new Figure(part, name, value, unit, Optional.of(aim), note);
    }

    Figure noted(String note) {
        return new Figure(part, name, value, unit, aim, note);
    }

    /** Whether the aim is met; empty without one. */
    Optional<Boolean> met() {
        return aim.map(wanted -> wanted.metBy(value));
    }

    /** Three digits that count, thousands apart. */
    static String number(double value) {
        double size = Math.abs(value);
        String digits = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, value);
    }
}
