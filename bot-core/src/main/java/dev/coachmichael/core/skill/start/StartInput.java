package dev.coachmichael.core.skill.start;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Language;
import java.util.Optional;

/**
 * A step of getting to know each other; all empty at the beginning.
 *
 * @param choice what was pressed under the welcome
 * @param language the language that was pressed there
 * @param question the question that comes next, once the questions have begun
 * @param level answered so far
 * @param daysPerWeek answered so far
 * @param aim answered so far
 */
public record StartInput(
        Optional<Choice> choice,
        Optional<Language> language,
        Optional<Question> question,
        Optional<Level> level,
        Optional<Integer> daysPerWeek,
        Optional<Aim> aim) {

    /** Buttons under the welcome. */
    public enum Choice {
        ACCEPT,
        REFUSE,
        SHOW_KEPT,
        ASK_QUESTIONS,
        SHOW_FILES
    }

    /** The questions in their order. */
    public enum Question {
        LEVEL,
        DAYS,
        AIM,
        NONE_LEFT;

        Question next() {
            return values()[Math.min(ordinal() + 1, NONE_LEFT.ordinal())];
        }
    }

    static final StartInput BEGINNING = new StartInput(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static StartInput choosing(Choice choice) {
        return new StartInput(
                Optional.of(choice),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static StartInput speaking(Language language) {
        return new StartInput(
                Optional.empty(),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same answers, with another question next. */
    StartInput asking(Question next) {
        return new StartInput(Optional.empty(), Optional.empty(), Optional.of(next), level, daysPerWeek, aim);
    }

    StartInput withLevel(Level told) {
        return new StartInput(choice, language, question, Optional.of(told), daysPerWeek, aim);
    }

    StartInput withDays(int told) {
        return new StartInput(choice, language, question, level, Optional.of(told), aim);
    }

    StartInput withAim(Aim told) {
        return new StartInput(choice, language, question, level, daysPerWeek, Optional.of(told));
    }

    /** The answers as facts of a profile. */
    Traits told() {
        return Traits.ofTraining(daysPerWeek.map(DaysAvailable::count), level, aim);
    }

    /** Whether a profile lacks an answer to one of the questions. */
    static boolean anyUnanswered(Traits traits) {
        return traits.level().isEmpty()
                || traits.days().isEmpty()
                || traits.aim().isEmpty();
    }
}
