package dev.coachmichael.core.skill.goal;

import dev.coachmichael.core.goal.RaceGoal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told of a goal; all absent shows it.
 *
 * @param distanceMeters of the race
 * @param name of the race or its town
 * @param day of the race
 * @param noDay the day is not known yet, or no longer
 * @param targetSeconds the time hoped for
 * @param fresh a new goal rather than a change of the stored one
 * @param drops the goal is given up
 * @param restored a goal to take back as it was
 * @param undone what the last change is taken back to
 */
public record GoalInput(
        Optional<Double> distanceMeters,
        Optional<String> name,
        Optional<LocalDate> day,
        boolean noDay,
        Optional<Integer> targetSeconds,
        boolean fresh,
        boolean drops,
        Optional<RaceGoal> restored,
        Optional<Before> undone) {

    /**
     * How it was before a change.
     *
     * @param goal empty when there was none
     */
    public record Before(Optional<RaceGoal> goal) {}

    static final GoalInput SHOW = telling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static GoalInput telling(
            Optional<Double> distanceMeters,
            Optional<String> name,
            Optional<LocalDate> day,
            Optional<Integer> targetSeconds) {
        return new GoalInput(
                distanceMeters, name, day, false, targetSeconds, false, false, Optional.empty(), Optional.empty());
    }

    static GoalInput dropping() {
        return changing(true, Optional.empty(), Optional.empty());
    }

    static GoalInput restoring(RaceGoal goal) {
        return changing(false, Optional.of(goal), Optional.empty());
    }

    /** The undo of a change. */
    static GoalInput undoing(Optional<RaceGoal> before) {
        return changing(false, Optional.empty(), Optional.of(new Before(before)));
    }

    /** What is to be done with the stored goal, without a word about a race. */
    private static GoalInput changing(boolean drops, Optional<RaceGoal> restored, Optional<Before> undone) {
        return new GoalInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                drops,
                restored,
                undone);
    }

    GoalInput startingAfresh() {
        return new GoalInput(distanceMeters, name, day, noDay, targetSeconds, true, drops, restored, undone);
    }

    GoalInput withoutDay() {
        return new GoalInput(
                distanceMeters, name, Optional.empty(), true, targetSeconds, fresh, drops, restored, undone);
    }

    /** This, with what another one tells besides. */
    GoalInput with(GoalInput more) {
        return new GoalInput(
                more.distanceMeters.or(() -> distanceMeters),
                more.name.or(() -> name),
                more.day.or(() -> day),
                noDay || more.noDay,
                more.targetSeconds.or(() -> targetSeconds),
                fresh || more.fresh,
                false,
                Optional.empty(),
                Optional.empty());
    }

    boolean tellsNothing() {
        return distanceMeters.isEmpty() && name.isEmpty() && day.isEmpty() && targetSeconds.isEmpty() && !noDay;
    }
}
