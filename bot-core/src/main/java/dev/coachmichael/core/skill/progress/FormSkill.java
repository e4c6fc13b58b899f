package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.analysis.RunLoad;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.NoInput;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code form}: fitness, fatigue and form of the athlete's own runs, day by day, and where they stand this morning. */
public final class FormSkill implements Skill.Personal<NoInput> {

    private static final int DAYS_OF_HISTORY = 365;
    private static final Pattern ASK = Pattern.compile("\\b(?:ctl|atl|tsb)\\b|\\bma charge d'entrainement\\b|"
            + "\\b(?:training load|fitness and form|my form)\\b|\\bma (?:forme|fatigue|fraicheur)\\b(?! olympique)");

    /** Wanting to be fit is a goal. */
    private static final Pattern WISH = Pattern.compile("\\b(?:veux|voudrais|objectif|but|ameliorer|retrouver|garder|"
            + "entretenir|perdre|want|goal|improve|keep|get back)\\b");

    private final Activities activities;
    private final Profiles profiles;

    public FormSkill(Activities activities, Profiles profiles) {
        this.activities = activities;
        this.profiles = profiles;
    }

    @Override
    public String id() {
        return "form";
    }

    @Override
    public Class<NoInput> input() {
        return NoInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public NoInput read(String words, Turn turn) {
        return NoInput.NONE;
    }

    @Override
    public boolean claims(String words, Turn turn) {
        String text = Words.fold(words);
        return words.length() < 80
                && ASK.matcher(text).find()
                && !WISH.matcher(text).find();
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, NoInput input) {
        List<ActivitySummary> runs =
                activities.between(athlete, turn.today().minusDays(DAYS_OF_HISTORY), turn.today()).await().stream()
                        .filter(activity -> activity.sport() == Sport.RUN)
                        .filter(run -> run.start().dateKnown())
                        .toList();
        RunLoad load = RunLoad.of(profiles.of(athlete).await(), turn.today());
        return new FormTelling(turn, Phrases.in(turn.language()), load, runs).answer();
    }
}
