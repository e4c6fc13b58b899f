package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Spots.Spot;
import java.util.EnumSet;
import java.util.Set;

/** Dangers that are told by a figure: a daily intake, a weight lost, the weeks since a birth, an age. */
final class StatedFigures {

    private static final int LEAST_KCAL = 100;
    private static final int STARVING_KCAL_A_DAY = 1200;
    private static final double LOST_KG = 4.5;
    private static final double LOST_KG_A_WEEK = 0.9;
    private static final double KG_IN_A_POUND = 0.4536;
    private static final double WEEKS_IN_A_MONTH = 4.35;
    /** Twelve weeks; "three months" are a little more. */
    private static final double WEEKS_AFTER_BIRTH = 13.1;

    private final Wording wording;
    private final WordRules words;
    private final Spots spots;

    StatedFigures(Wording wording, WordRules words, Spots spots) {
        this.wording = wording;
        this.words = words;
        this.spots = spots;
    }

    Set<Danger> dangers() {
        Set<Danger> told = EnumSet.noneOf(Danger.class);
        OwnAge age = new OwnAge(wording, words);
        for (int i = 0; i < wording.size(); i++) {
            if (age.isChildsAge(i)) {
                told.add(Danger.MINOR);
            }
            if (isStarvingIntake(i)) {
                told.add(Danger.EATING_RESTRICTION);
            }
            if (isWeightLostFast(i)) {
                told.add(Danger.ENERGY_DEFICIT);
            }
            if (isSoonAfterBirth(i)) {
                told.add(Danger.POSTPARTUM);
            }
        }
        return told;
    }

    private boolean is(String set, int at, int from) {
        return words.set(set).contains(wording.wordNear(at, from));
    }

    private boolean isStarvingIntake(int i) {
        int kcal = wording.number(i);
        if (kcal < LEAST_KCAL || kcal >= STARVING_KCAL_A_DAY || !is("calories", i + 1, i) || isGrouped(i)) {
            return false;
        }
        boolean daily = false;
        boolean atOnce = false;
        for (int at = i - 6; at <= i + 6; at++) {
            if (is("spending", at, i)) {
                return false;
            }
            daily |= at > i && at <= i + 4 && is("a_day", at, i);
            atOnce |= is("meals", at, i);
        }
        boolean eaten = is("eating", i - 1, i) || is("eating", i - 2, i) || is("eating", i - 3, i);
        return daily || eaten && !atOnce;
    }

    /** "1 200" reads as two numbers, of which the second is not the whole. */
    private boolean isGrouped(int i) {
        String before = wording.wordNear(i - 1, i);
        return wording.word(i).length() == 3
                && (before.equals("un") || before.length() == 1 && Character.isDigit(before.charAt(0)));
    }

    private boolean isWeightLostFast(int i) {
        double unit = is("kilograms", i + 1, i) ? 1 : is("pounds", i + 1, i) ? KG_IN_A_POUND : 0;
        double kilograms = wording.number(i) * unit;
        if (kilograms < LOST_KG || !is("lost", i - 1, i) && !is("lost", i - 2, i)) {
            return false;
        }
        for (int at = i + 2; at <= i + 6; at++) {
            double weeks = weeksAt(at, i);
            if (weeks > 0) {
                return kilograms / weeks >= LOST_KG_A_WEEK;
            }
        }
        return false;
    }

    private boolean isSoonAfterBirth(int unit) {
        double weeks = weeksAt(unit, unit);
        if (weeks <= 0 || weeks > WEEKS_AFTER_BIRTH) {
            return false;
        }
        Spot said = new Spot(unit - 1, unit);
        return spots.of("birth").stream()
                .anyMatch(birth -> birth.gapTo(said) <= 5
                        && wording.sameSentence(birth.from(), unit)
                        && spots.of("partner").stream().noneMatch(partner -> partner.gapTo(birth) <= 4));
    }

    /** The weeks that "6 semaines" or "a month" say when the word at {@code at} is the unit; 0 when it is none. */
    private double weeksAt(int at, int from) {
        double unit = is("weeks", at, from)
                ? 1
                : is("months", at, from) ? WEEKS_IN_A_MONTH : is("days", at, from) ? 1 / 7.0 : 0;
        if (unit == 0 || at == 0) {
            return 0;
        }
        int count = wording.number(at - 1);
        if (count >= 0) {
            return count * unit;
        }
        return is("one", at - 1, from) || wording.passedOver(at).equals("a") ? unit : 0;
    }
}
