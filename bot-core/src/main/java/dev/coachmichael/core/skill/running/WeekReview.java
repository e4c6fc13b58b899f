package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.WeekSum;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** {@code week}: the running of one week, Monday to Sunday on the athlete's calendar, against the four weeks before. */
public final class WeekReview implements Skill.Personal<WeekReview.Input> {

    private static final int WEEKS_OF_HISTORY = 52;
    private static final int MOST_WEEKS_AGO = 520;
    private static final Pattern WEEK_OF =
            Pattern.compile("\\b(?:semaine|week) (?:du|de|of|from)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Which week.
     *
     * @param weeksAgo 0 or empty for the current one
     */
    public record Input(Optional<Integer> weeksAgo) {}

    private final Activities activities;

    public WeekReview(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String id() {
        return "week";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("semaine", "week", false));
    }

    /** Understands "la semaine dernière", "il y a 3 semaines", "week of October 12"; after the command also a bare date. */
    @Override
    public Input read(String words, Turn turn) {
        OptionalInt weeksAgo = DayWords.weeksAgo(words.isBlank() ? "" : "semaine " + words);
        if (weeksAgo.isPresent()) {
            return new Input(Optional.of(weeksAgo.getAsInt()));
        }
        boolean dated = WEEK_OF.matcher(words).find() || words.strip().matches("(?:le |du )?\\d{1,2}\\D.*");
        return new Input(
                dated
                        ? DayWords.past(words, turn.today()).map(day -> weeksBetween(day, turn.today()))
                        : Optional.empty());
    }

    /** "et la semaine d'avant ?" is the one before the week that was shown. */
    @Override
    public Optional<Input> follow(Input last, String words, Turn turn) {
        int shown = last.weeksAgo().orElse(0);
        return switch (Elliptic.step(words)) {
            case BEFORE -> Optional.of(new Input(Optional.of(shown + 1)));
            case AFTER -> Optional.of(new Input(Optional.of(Math.max(0, shown - 1))));
            case NONE -> Optional.empty();
        };
    }

    private static int weeksBetween(LocalDate day, LocalDate today) {
        return (int) ((monday(today).toEpochDay() - monday(day).toEpochDay()) / 7);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        int weeksAgo = Math.max(0, Math.min(input.weeksAgo().orElse(0), MOST_WEEKS_AGO));
        LocalDate monday = monday(turn.today()).minusWeeks(weeksAgo);
        List<ActivitySummary> all =
                activities.between(athlete, monday, monday.plusDays(6)).await();
        List<WeekSum> year = activities
                .weeks(athlete, monday.minusWeeks(WEEKS_OF_HISTORY), WEEKS_OF_HISTORY)
                .await();
        if (all.isEmpty() && activities.latestRuns(athlete, 1).await().isEmpty()) {
            return NoRuns.answer(turn, activities, athlete);
        }
        Answer.Draft answer = Answer.draft();
        new WeekTelling(turn, monday, all, UsualWeek.before(monday, year)).write(answer);
        return answer.buttons(buttons(turn, weeksAgo)).done();
    }

    private static List<Action> buttons(Turn turn, int weeksAgo) {
        Phrases phrases = Phrases.in(turn.language());
        List<Action> buttons = new ArrayList<>();
        if (weeksAgo < MOST_WEEKS_AGO) {
            buttons.add(button(phrases.say("week.button.before"), Optional.of(weeksAgo + 1)));
        }
        if (weeksAgo > 0) {
            buttons.add(button(phrases.say("week.button.current"), Optional.empty()));
        }
        buttons.add(RunReview.latestButton(phrases));
        buttons.add(WhyAnswer.button(turn));
        return buttons;
    }

    static Action button(String label, Optional<Integer> weeksAgo) {
        return Action.of(label, "week", SkillJson.write(new Input(weeksAgo)));
    }
}
