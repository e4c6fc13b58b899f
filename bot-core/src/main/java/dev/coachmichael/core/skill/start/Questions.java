package dev.coachmichael.core.skill.start;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Shortcuts;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.profile.Change;
import dev.coachmichael.core.skill.profile.ProfileCard;
import dev.coachmichael.core.skill.profile.ProfileSkill;
import dev.coachmichael.core.skill.profile.ProfileText;
import dev.coachmichael.core.skill.profile.TrainingWords;
import dev.coachmichael.core.skill.start.StartInput.Choice;
import dev.coachmichael.core.skill.start.StartInput.Question;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Three questions with buttons: level, days, aim. Each may be skipped; a typed answer counts when it fits the question,
 * anything else is answered as usual while the question stays. What was told is stored at the end, as one change.
 */
final class Questions {

    private static final List<Integer> DAYS = List.of(2, 3, 4, 5, 6);
    private static final List<Aim> AIMS =
            List.of(Aim.FIVE_KM, Aim.TEN_KM, Aim.HALF_MARATHON, Aim.MARATHON, Aim.FITNESS);
    private static final Set<String> SKIPPING = Set.of(
            "passer",
            "passe",
            "je passe",
            "suivant",
            "suivante",
            "plus tard",
            "je sais pas",
            "je ne sais pas",
            "sais pas",
            "aucune idee",
            "skip",
            "next",
            "pass",
            "later",
            "i don t know",
            "dont know",
            "don t know",
            "no idea",
            "dunno");

    private final Shortcuts shortcuts;
    private final Profiles profiles;

    Questions(Shortcuts shortcuts, Profiles profiles) {
        this.shortcuts = shortcuts;
        this.profiles = profiles;
    }

    /** The first question, after a sentence. */
    Answer.Draft first(Turn turn, String sentence) {
        String before = Phrases.in(turn.language()).say(sentence) + "\n";
        return ask(turn, StartInput.BEGINNING.asking(Question.LEVEL), before);
    }

    /** The next question, or the end. */
    Answer goOn(Turn turn, AthleteId athlete, StartInput input) {
        Question next = input.question().orElse(Question.LEVEL);
        return next == Question.NONE_LEFT
                ? end(turn, athlete, input.told())
                : ask(turn, input, "").done();
    }

    /** The input after a typed answer to the open question; empty when the words do not answer it. */
    Optional<StartInput> answer(StartInput asked, String words) {
        Question question = asked.question().orElse(Question.NONE_LEFT);
        StartInput after = asked.asking(question.next());
        if (SKIPPING.contains(String.join(" ", Words.of(words)))) {
            return Optional.of(after);
        }
        return switch (question) {
            case LEVEL -> TrainingWords.levelAlone(words).map(after::withLevel);
            case DAYS -> TrainingWords.daysAlone(words).map(after::withDays);
            case AIM -> TrainingWords.aimAlone(words).map(after::withAim);
            case NONE_LEFT -> Optional.empty();
        };
    }

    private static Answer.Draft ask(Turn turn, StartInput input, String before) {
        Question question = input.question().orElseThrow();
        Phrases phrases = Phrases.in(turn.language());
        String sentence = phrases.say(
                switch (question) {
                    case LEVEL -> "start.ask.level";
                    case DAYS -> "start.ask.days";
                    case AIM, NONE_LEFT -> "start.ask.aim";
                });
        List<Action> buttons = new ArrayList<>(choices(input, turn.language()));
        buttons.add(button(phrases.say("start.button.skip"), input.asking(question.next())));
        return Answer.draft()
                .say(before + sentence)
                .buttons(buttons)
                .ask(new Focus(StartSkill.ID, "question", SkillJson.write(input), turn.now()));
    }

    private static List<Action> choices(StartInput input, Language language) {
        Question question = input.question().orElseThrow();
        StartInput after = input.asking(question.next());
        ProfileText text = new ProfileText(language);
        return switch (question) {
            case LEVEL ->
                List.of(Level.values()).stream()
                        .map(level -> button(text.level(level), after.withLevel(level)))
                        .toList();
            case DAYS ->
                DAYS.stream()
                        .map(days -> button(String.valueOf(days), after.withDays(days)))
                        .toList();
            case AIM, NONE_LEFT ->
                AIMS.stream()
                        .map(aim -> button(text.aim(aim), after.withAim(aim)))
                        .toList();
        };
    }

    private Answer end(Turn turn, AthleteId athlete, Traits told) {
        Profile now = profiles.of(athlete).await();
        Change change = Change.ofTraits(now.traits(), now.traits().with(told.known(), told));
        Profile after = change.appliedTo(now);
        Phrases phrases = Phrases.in(turn.language());
        Answer.Draft answer = Answer.draft();
        if (after.equals(Profile.EMPTY)) {
            answer.say(phrases.say("start.end.empty"));
        } else {
            answer.say(phrases.say("start.end"));
            ProfileCard.addTo(answer, after, turn.language(), turn.today());
        }
        change.writes(athlete).forEach(answer::write);
        List<Action> buttons = new ArrayList<>();
        if (shortcuts.has("import")) {
            buttons.add(StartSkill.button(turn.language(), Choice.SHOW_FILES));
        }
        buttons.addAll(shortcuts.to(turn.language(), "week", "profile"));
        if (!change.changesNothing()) {
            buttons.add(ProfileSkill.button(phrases.say("profile.undo"), change.reversed()));
        }
        return buttons.isEmpty() ? answer.done() : answer.buttons(buttons).done();
    }

    private static Action button(String label, StartInput input) {
        return Action.of(Words.capital(label), StartSkill.ID, SkillJson.write(input));
    }
}
