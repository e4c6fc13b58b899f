package dev.coachmichael.core.skill.forget;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Erased;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.forget.ForgetInput.Step;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Erases everything about an athlete: a button, then a typed word, then a receipt. */
public final class ForgetSkill implements Skill.Open<ForgetInput> {

    private static final Duration WORD_LIFE = Duration.ofMinutes(10);
    private static final int MOST_WORDS = 9;
    /** The question before the word is asked for. */
    private static final String SURE = "sure";

    private static final Set<String> KEEPING = Set.of(
            "garder",
            "garde",
            "garde tout",
            "non",
            "annule",
            "annuler",
            "laisse tomber",
            "keep",
            "keep it",
            "no",
            "cancel",
            "undo",
            "never mind");
    private static final Set<String> GOING_ON = Set.of(
            "oui",
            "tout effacer",
            "effacer tout",
            "efface tout",
            "vas y",
            "yes",
            "erase all",
            "erase everything",
            "go on");
    private static final Set<String> ERASING = Set.of(
            "efface",
            "effacer",
            "effaces",
            "oublie",
            "oublier",
            "oublies",
            "supprime",
            "supprimer",
            "suprime",
            "vire",
            "virer",
            "erase",
            "forget",
            "delete",
            "delte",
            "wipe",
            "remove");
    /** "Supprime toutes mes alertes" erases no data. */
    private static final Set<String> OF_REMINDERS = Set.copyOf(Words.of(
            "rappel rappels alerte alertes alarme alarmes notif notifs notification notifications reminder reminders alert"
                    + " alerts alarm alarms"));

    private static final Pattern EVERYTHING =
            Pattern.compile(" (?:tout|toutes|everything) | (?:moi|me|all) (?:completement |stp |svp |please |now )*$|"
                    + " (?:mes|mon|my) (?:donnees|data|infos|informations|compte|account|historique|history) ");

    @Override
    public String id() {
        return "forget";
    }

    @Override
    public Class<ForgetInput> input() {
        return ForgetInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("oublier", "forget", false));
    }

    @Override
    public ForgetInput read(String words, Turn turn) {
        return ForgetInput.BEGINNING;
    }

    /** Erasing, and everything: asking twice makes a mistake harmless. */
    @Override
    public boolean claims(String words, Turn turn) {
        List<String> said = Words.of(words);
        return said.size() <= MOST_WORDS
                && said.stream().anyMatch(ERASING::contains)
                && said.stream().noneMatch(OF_REMINDERS::contains)
                && EVERYTHING.matcher(" " + String.join(" ", said) + " ").find();
    }

    /** The word of either language, alone and soon after it was asked for; before that, the buttons in words. */
    @Override
    public Optional<ForgetInput> resume(Focus question, String words, Turn turn) {
        List<String> said = Words.of(words);
        if (KEEPING.contains(String.join(" ", said))) {
            return Optional.of(ForgetInput.at(Step.KEEP));
        }
        if (question.field().equals(SURE)) {
            return GOING_ON.contains(String.join(" ", said))
                    ? Optional.of(ForgetInput.at(Step.SURE))
                    : Optional.empty();
        }
        boolean typed = said.size() == 1
                && Arrays.stream(Language.values())
                        .anyMatch(language -> Words.fold(word(language)).equals(said.get(0)));
        boolean soon = question.askedAt().plus(WORD_LIFE).isAfter(turn.now());
        return typed && soon ? Optional.of(ForgetInput.at(Step.TYPED)) : Optional.empty();
    }

    @Override
    public Answer run(Turn turn, ForgetInput input) {
        Phrases phrases = Phrases.in(turn.language());
        return switch (turn.scope()) {
            case Scope.Room room -> Answer.saying(phrases.say("room.personal"));
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Guest guest -> Answer.saying(phrases.say("forget.guest"));
                    case Speaker.Athlete athlete ->
                        input.step().map(step -> goOn(turn, athlete.id(), step)).orElseGet(() -> ask(turn));
                };
        };
    }

    private Answer goOn(Turn turn, AthleteId athlete, Step step) {
        Phrases phrases = Phrases.in(turn.language());
        return switch (step) {
            case KEEP -> Answer.saying(phrases.say("forget.kept"));
            case SURE -> askForWord(turn);
            case TYPED -> erase(turn, athlete);
        };
    }

    private Answer ask(Turn turn) {
        Phrases phrases = Phrases.in(turn.language());
        return Answer.draft()
                .say(phrases.say("forget.ask"))
                .buttons(button(phrases, Step.KEEP), button(phrases, Step.SURE))
                .ask(new Focus(id(), SURE, SkillJson.write(ForgetInput.BEGINNING), turn.now()))
                .done();
    }

    private Answer askForWord(Turn turn) {
        Phrases phrases = Phrases.in(turn.language());
        return Answer.draft()
                .say(phrases.say("forget.type", "word", word(turn.language())))
                .buttons(button(phrases, Step.KEEP))
                .ask(new Focus(id(), "step", SkillJson.write(ForgetInput.BEGINNING), turn.now()))
                .done();
    }

    private static Answer erase(Turn turn, AthleteId athlete) {
        UUID receipt = UUID.randomUUID();
        Figures figures = Figures.in(turn.language());
        return Answer.draft()
                .say(Phrases.in(turn.language())
                        .say(
                                "forget.done",
                                "date",
                                figures.date(turn.today()),
                                "time",
                                figures.time(LocalTime.ofInstant(turn.now(), turn.zone())),
                                "receipt",
                                receipt))
                .write(new Erased(athlete, receipt, turn.conversation()))
                .offTheRecord()
                .done();
    }

    private static Action button(Phrases phrases, Step step) {
        String label = phrases.say(step == Step.KEEP ? "forget.button.keep" : "forget.button.erase");
        return Action.of(label, "forget", SkillJson.write(ForgetInput.at(step)));
    }

    private static String word(Language language) {
        return Phrases.in(language).say("forget.word");
    }
}
