package dev.coachmichael.core.skill.goal;

import dev.coachmichael.core.goal.RaceGoal;
import dev.coachmichael.core.reply.Fact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A goal as facts. */
public final class GoalFacts {

    private GoalFacts() {}

    /** As it was told. */
    static List<Fact> of(RaceGoal goal) {
        String source = source(goal);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.number("goal_distance", goal.distanceMeters(), "m", source));
        goal.day().ifPresent(day -> facts.add(Fact.text("goal_date", day.toString(), source)));
        goal.targetSeconds().ifPresent(target -> facts.add(Fact.number("goal_time", target, "s", source)));
        return facts;
    }

    /** The same with its name and the days that are left; a race that is over has none left. */
    public static List<Fact> of(RaceGoal goal, LocalDate today) {
        List<Fact> facts = new ArrayList<>(of(goal));
        goal.name().ifPresent(name -> facts.add(Fact.text("goal_name", name, source(goal))));
        goal.day().map(day -> ChronoUnit.DAYS.between(today, day)).ifPresent(days -> {
            if (days >= 0) {
                facts.add(Fact.number("goal_days_left", days, "days", "goal_date - today"));
                facts.add(Fact.number("goal_weeks_left", days / 7, "weeks", "goal_date - today"));
            } else {
                facts.add(Fact.text("goal_state", "over", "goal_date - today"));
            }
        });
        return facts;
    }

    private static String source(RaceGoal goal) {
        return "goal:" + goal.id();
    }
}
