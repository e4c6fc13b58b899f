package dev.coachmichael.core.coach;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.goal.Goals;
import dev.coachmichael.core.goal.RaceGoal;
import dev.coachmichael.core.memory.Memories;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.goal.GoalFacts;
import dev.coachmichael.core.skill.memory.MemoryFacts;
import dev.coachmichael.core.skill.profile.ProfileFacts;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the stores hold of an athlete: goal, profile, and as much of the memory as a prompt has room for. */
public final class StoredBackground implements Background {

    /** Of all remembered texts together; a prompt is paid for by its length. */
    static final int MOST_CHARACTERS = 2_000;

    private static final int WEEK_DAYS = 7;
    private static final int MONTH_DAYS = 31;

    private final Profiles profiles;
    private final Goals goals;
    private final Memories memories;

    public StoredBackground(Profiles profiles, Goals goals, Memories memories) {
        this.profiles = profiles;
        this.goals = goals;
        this.memories = memories;
    }

    @Override
    public Future<Known> of(Turn turn, AthleteId athlete) {
        Future<Profile> profile = profiles.of(athlete);
        Future<Optional<RaceGoal>> goal = goals.of(athlete);
        Future<List<MemoryEntry>> told = memories.of(athlete);
        return Future.all(profile, goal, told)
                .map(all ->
                        new Known(facts(turn.today(), goal.result(), profile.result()), newest(turn, told.result())));
    }

    private static List<Fact> facts(LocalDate today, Optional<RaceGoal> goal, Profile profile) {
        List<Fact> facts = new ArrayList<>();
        goal.ifPresent(race -> facts.addAll(GoalFacts.of(race, today)));
        facts.addAll(ProfileFacts.of(profile, today));
        return facts;
    }

    private static List<Memory> newest(Turn turn, List<MemoryEntry> told) {
        List<Memory> newest = new ArrayList<>();
        int characters = 0;
        for (MemoryEntry entry : told) {
            Fact fact = MemoryFacts.withReason(entry);
            characters += String.valueOf(fact.value()).length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            newest.add(new Memory(fact, age(entry.toldAt().atZone(turn.zone()).toLocalDate(), turn.today())));
        }
        return newest;
    }

    private static String age(LocalDate told, LocalDate today) {
        long days = ChronoUnit.DAYS.between(told, today);
        if (days <= 0) {
            return "today";
        }
        if (days < WEEK_DAYS) {
            return "this week";
        }
        return days < MONTH_DAYS ? "this month" : "long ago";
    }
}
