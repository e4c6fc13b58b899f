package dev.coachmichael.core;

import dev.coachmichael.core.activity.CorrectedActivities;
import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.analysis.EffortBook;
import dev.coachmichael.core.coach.TokenBudget;
import dev.coachmichael.core.conversation.Doors;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.skill.budget.BudgetSkill;
import dev.coachmichael.core.skill.feedback.FeedbackSkill;
import dev.coachmichael.core.skill.forget.ForgetSkill;
import dev.coachmichael.core.skill.goal.GoalSkill;
import dev.coachmichael.core.skill.memory.MemorySkill;
import dev.coachmichael.core.skill.profile.ProfileSkill;
import dev.coachmichael.core.skill.progress.CompareSkill;
import dev.coachmichael.core.skill.progress.FormSkill;
import dev.coachmichael.core.skill.progress.RecordsSkill;
import dev.coachmichael.core.skill.racing.CalculatorSkill;
import dev.coachmichael.core.skill.racing.PredictionSkill;
import dev.coachmichael.core.skill.reminder.ReminderSkill;
import dev.coachmichael.core.skill.running.FileImport;
import dev.coachmichael.core.skill.running.RunReview;
import dev.coachmichael.core.skill.running.WeekReview;
import dev.coachmichael.core.skill.start.StartSkill;
import dev.coachmichael.core.skill.talk.HelpSkill;
import dev.coachmichael.core.skill.talk.LanguageSkill;
import dev.coachmichael.core.skill.talk.ServiceState;
import dev.coachmichael.core.skill.talk.SmalltalkSkill;
import dev.coachmichael.core.skill.talk.StatusSkill;
import dev.coachmichael.core.skill.talk.UnsureSkill;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.store.Database;
import dev.coachmichael.core.store.PgActivities;
import dev.coachmichael.core.store.PgAnswers;
import dev.coachmichael.core.store.PgGoals;
import dev.coachmichael.core.store.PgHeldFiles;
import dev.coachmichael.core.store.PgMemories;
import dev.coachmichael.core.store.PgProfiles;
import dev.coachmichael.core.store.PgReminders;
import dev.coachmichael.core.turn.Mode;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What the coach can do. */
final class Repertoire {

    private Repertoire() {}

    /**
     * The skills in the order of its menus. A new one is one line here.
     *
     * @param mode whether a model is set
     */
    static SkillList of(
            Database database, Doors doors, ActivityImport imports, Clock clock, TokenBudget budget, Mode mode) {
        PgProfiles profiles = new PgProfiles(database);
        PgMemories memories = new PgMemories(database);
        CorrectedActivities activities = new CorrectedActivities(new PgActivities(database), memories);
        FileImport files = new FileImport(imports, doors::fetch, new PgHeldFiles(database, clock));
        WeekReview week = new WeekReview(activities);
        RacePredictor predictor = RacePredictor.load();
        Instant since = clock.instant();
        return SkillList.of(skills -> List.of(
                new StartSkill(skills, profiles, files),
                new HelpSkill(skills),
                new RunReview(activities, profiles, memories, week),
                week,
                new ReminderSkill(new PgReminders(database), profiles),
                new GoalSkill(new PgGoals(database)),
                new FormSkill(activities, profiles),
                new RecordsSkill(activities, profiles, new EffortBook()),
                new CompareSkill(activities),
                new PredictionSkill(profiles, activities, predictor),
                // Before the profile: "VMA 15 allure 85 %" asks and tells nothing.
                new CalculatorSkill(profiles, predictor),
                new ProfileSkill(profiles),
                new MemorySkill(memories, activities),
                new FeedbackSkill(new PgAnswers(database)),
                files,
                new WhyAnswer(new PgAnswers(database)),
                new LanguageSkill(),
                new StatusSkill(() -> state(database, doors, since, mode)),
                new BudgetSkill(budget, mode == Mode.MODEL),
                new ForgetSkill(),
                new SmalltalkSkill(skills),
                new UnsureSkill(skills)));
    }

    private static Future<ServiceState.Snapshot> state(Database database, Doors doors, Instant since, Mode mode) {
        return database.pool()
                .query("SELECT 1")
                .execute()
                .map(true)
                .otherwise(false)
                .map(ok -> new ServiceState.Snapshot(ok, mode, doors.channels(), since));
    }
}
