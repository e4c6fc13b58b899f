package dev.coachmichael.core.safety;

import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.safety.Quantity.Kind;
import dev.coachmichael.core.safety.Quantity.Said;
import java.util.ArrayList;
import java.util.List;

/** The numbers that a reply may say: those of facts, in every unit a runner may put them in, and those of given texts. */
final class KnownNumbers {

    private static final double SMALL_DIFFERENCE_SECONDS = 60;

    private final List<Quantity> values = new ArrayList<>();

    KnownNumbers(List<Fact> facts, List<String> texts) {
        facts.forEach(this::add);
        texts.forEach(text -> NumbersSaid.in(text).forEach(said -> values.addAll(said.meanings())));
    }

    boolean hold(Said said) {
        return values.stream().anyMatch(said::fits);
    }

    private void add(Fact fact) {
        if (fact.value() instanceof Number number) {
            add(number.doubleValue(), fact.unit());
        } else {
            NumbersSaid.in(String.valueOf(fact.value())).forEach(said -> values.addAll(said.meanings()));
        }
    }

    private void add(double value, String unit) {
        switch (unit) {
            case "m" -> {
                add(Kind.METERS, value, 0.5);
                add(Kind.BARE, value / 1000, 0.005);
            }
            case "km" -> {
                add(Kind.METERS, 1000 * value, 5);
                add(Kind.BARE, value, 0);
            }
            case "s" -> {
                add(Kind.SECONDS, value, 0.5);
                add(Kind.TIME_OF_DAY, value, 0.5);
            }
            case "s/km" -> pace(value);
            case "km/h" -> {
                add(Kind.KILOMETERS_PER_HOUR, value, 0.005);
                add(Kind.PACE, 3600 / value, 0.5);
                add(Kind.BARE, value, 0.005);
            }
            case "bpm" -> {
                add(Kind.BEATS_PER_MINUTE, value, 0.5);
                score(value);
            }
            case "%" -> add(Kind.PERCENT, Math.abs(value), 0.5);
            case "kg" -> add(Kind.KILOGRAMS, value, 0.05);
            case "cm" -> add(Kind.CENTIMETERS, value, 0.5);
            default -> score(value);
        }
    }

    private void pace(double secondsPerKilometer) {
        add(Kind.PACE, Math.abs(secondsPerKilometer), 0.5);
        if (Math.abs(secondsPerKilometer) < SMALL_DIFFERENCE_SECONDS) {
            add(Kind.SECONDS, Math.abs(secondsPerKilometer), 0.5);
        } else {
            add(Kind.KILOMETERS_PER_HOUR, 3600 / secondsPerKilometer, 0.05);
        }
    }

    /** A count or a score, to the digit or rounded. */
    private void score(double value) {
        add(Kind.BARE, Math.abs(value), 0.005);
        add(Kind.BARE, Math.round(Math.abs(value)), 0);
    }

    private void add(Kind kind, double value, double within) {
        values.add(new Quantity(kind, value, within));
    }
}
