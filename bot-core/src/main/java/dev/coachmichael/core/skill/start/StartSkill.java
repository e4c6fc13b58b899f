package dev.coachmichael.core.skill.start;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.ConsentGiven;
import dev.coachmichael.core.athlete.ConsentRefused;
import dev.coachmichael.core.athlete.GuestMet;
import dev.coachmichael.core.athlete.LanguageChosen;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.skill.Shortcuts;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.skill.start.StartInput.Choice;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Welcomes somebody, asks for their consent once, and then three questions. A guest who wants something personal lands
 * here too; one who has refused gets a single line about what consent would allow.
 */
public final class StartSkill implements Skill.Open<StartInput> {

    static final String ID = "start";

    private static final String CONSENT = "choice";
    private static final Set<String> ACCEPTING = Set.of(
            "j accepte",
            "accepte",
            "oui",
            "oui j accepte",
            "d accord j accepte",
            "ok j accepte",
            "i accept",
            "accept",
            "i agree",
            "yes",
            "yes i accept",
            "yes i agree",
            "ok i accept");
    private static final Set<String> REFUSING = Set.of(
            "non",
            "non merci",
            "je refuse",
            "refuse",
            "j accepte pas",
            "je n accepte pas",
            "no",
            "no thanks",
            "i refuse",
            "i decline",
            "i don t accept");

    private final Shortcuts shortcuts;
    private final Profiles profiles;
    private final Questions questions;
    private final AfterConsent waiting;

    public StartSkill(SkillList skills, Profiles profiles, AfterConsent waiting) {
        this.waiting = waiting;
        this.shortcuts = new Shortcuts(skills);
        this.profiles = profiles;
        this.questions = new Questions(shortcuts, profiles);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<StartInput> input() {
        return StartInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("start", "start", true));
    }

    /** What follows the command comes from links that anybody can write: it changes nothing. */
    @Override
    public StartInput read(String words, Turn turn) {
        return StartInput.BEGINNING;
    }

    @Override
    public Optional<StartInput> resume(Focus question, String words, Turn turn) {
        if (question.field().equals(CONSENT)) {
            String said = String.join(" ", Words.of(words));
            return ACCEPTING.contains(said)
                    ? Optional.of(StartInput.choosing(Choice.ACCEPT))
                    : REFUSING.contains(said) ? Optional.of(StartInput.choosing(Choice.REFUSE)) : Optional.empty();
        }
        return questions.answer(SkillJson.read(question.input(), StartInput.class), words);
    }

    @Override
    public Answer run(Turn turn, StartInput input) {
        return switch (turn.scope()) {
            case Scope.Room room -> Answer.saying(Phrases.in(turn.language()).say("start.room"));
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Guest guest -> toGuest(turn, guest, input);
                    case Speaker.Athlete athlete -> toAthlete(turn, athlete.id(), input);
                };
        };
    }

    private Answer toGuest(Turn turn, Speaker.Guest guest, StartInput input) {
        if (input.language().isPresent()) {
            return speak(turn, guest, input.language().get());
        }
        return input.choice()
                .map(choice -> chosen(turn, guest, choice))
                .orElseGet(() -> guest.refused()
                        ? whatConsentAllows(turn)
                        : welcome(turn, turn.language()).done());
    }

    private Answer chosen(Turn turn, Speaker.Guest guest, Choice choice) {
        return switch (choice) {
            case ACCEPT, ASK_QUESTIONS -> accepted(turn, guest);
            case REFUSE -> refused(turn, guest);
            case SHOW_KEPT -> kept(turn, guest);
            case SHOW_FILES -> files(turn);
        };
    }

    private Answer toAthlete(Turn turn, AthleteId athlete, StartInput input) {
        if (input.question().isPresent()) {
            return questions.goOn(turn, athlete, input);
        }
        return input.choice()
                .map(choice -> switch (choice) {
                    case ACCEPT, ASK_QUESTIONS ->
                        questions.first(turn, "start.questions").done();
                    case REFUSE -> Answer.saying(Phrases.in(turn.language()).say("start.refuse.too-late"));
                    case SHOW_KEPT ->
                        Answer.draft()
                                .say(Phrases.in(turn.language()).say("start.kept"))
                                .bullets(keptBullets(turn.language()))
                                .done();
                    case SHOW_FILES -> files(turn);
                })
                .orElseGet(() -> again(turn, athlete));
    }

    private static Answer files(Turn turn) {
        Phrases phrases = Phrases.in(turn.language());
        return Answer.saying(phrases.say("start.files") + "\n" + phrases.say("import.garmin"));
    }

    private static Answer.Draft welcome(Turn turn, Language language) {
        Phrases phrases = Phrases.in(language);
        Language other = language == Language.FR ? Language.EN : Language.FR;
        return Answer.draft()
                .say(phrases.say("start.welcome"))
                .buttons(
                        button(language, Choice.ACCEPT),
                        button(language, Choice.SHOW_KEPT),
                        button(language, Choice.REFUSE),
                        Action.of(
                                Phrases.in(other).say("language.name"),
                                ID,
                                SkillJson.write(StartInput.speaking(other))))
                .ask(consent(turn));
    }

    private static Focus consent(Turn turn) {
        return new Focus(ID, CONSENT, SkillJson.write(StartInput.BEGINNING), turn.now());
    }

    private static Answer speak(Turn turn, Speaker.Guest guest, Language language) {
        return welcome(turn, language)
                .write(new GuestMet(guest.identity(), turn.home()))
                .write(new LanguageChosen(guest, Optional.of(language)))
                .done();
    }

    private static Answer whatConsentAllows(Turn turn) {
        return Answer.draft()
                .say(Phrases.in(turn.language()).say("start.would"))
                .buttons(button(turn.language(), Choice.ACCEPT), button(turn.language(), Choice.SHOW_KEPT))
                .ask(consent(turn))
                .done();
    }

    private static Answer kept(Turn turn, Speaker.Guest guest) {
        Language language = turn.language();
        List<Action> buttons = new ArrayList<>(List.of(button(language, Choice.ACCEPT)));
        if (!guest.refused()) {
            buttons.add(button(language, Choice.REFUSE));
        }
        return Answer.draft()
                .say(Phrases.in(language).say("start.kept"))
                .bullets(keptBullets(language))
                .buttons(buttons)
                .ask(consent(turn))
                .done();
    }

    private static List<String> keptBullets(Language language) {
        Phrases phrases = Phrases.in(language);
        return List.of(
                phrases.say("start.kept.profile"),
                phrases.say("start.kept.runs"),
                phrases.say("start.kept.talk"),
                phrases.say("start.kept.account"),
                phrases.say("start.kept.never"));
    }

    private Answer accepted(Turn turn, Speaker.Guest guest) {
        Answer consented = questions
                .first(turn, "start.accepted")
                .write(new GuestMet(guest.identity(), turn.home()))
                .write(new ConsentGiven(guest.identity(), ConsentGiven.CURRENT_VERSION, turn.now()))
                .done();
        return waiting.given(turn, guest.identity())
                .map(done -> both(consented, done))
                .orElse(consented);
    }

    /** What waited is told before the first question, whose buttons stay the only ones. */
    private static Answer both(Answer consented, Answer waited) {
        Answer.Draft both = Answer.draft();
        waited.blocks().stream()
                .filter(block -> !(block instanceof Block.Actions))
                .forEach(both::block);
        consented.blocks().forEach(both::block);
        waited.facts().forEach(both::fact);
        consented.writes().forEach(both::write);
        waited.writes().forEach(both::write);
        consented.focus().ifPresent(both::ask);
        return both.done();
    }

    private Answer refused(Turn turn, Speaker.Guest guest) {
        return Answer.draft()
                .say(Phrases.in(turn.language()).say("start.refused"))
                .write(new GuestMet(guest.identity(), turn.home()))
                .write(new ConsentRefused(guest.identity(), ConsentGiven.CURRENT_VERSION, turn.now()))
                .write(waiting.refused(guest.identity()))
                .done();
    }

    private Answer again(Turn turn, AthleteId athlete) {
        Phrases phrases = Phrases.in(turn.language());
        List<Action> buttons = new ArrayList<>();
        if (StartInput.anyUnanswered(profiles.of(athlete).await().traits())) {
            buttons.add(button(turn.language(), Choice.ASK_QUESTIONS));
        }
        buttons.addAll(shortcuts.to(turn.language(), "week", "profile", "help"));
        Answer.Draft answer = Answer.draft().say(phrases.say("start.again"));
        return buttons.isEmpty() ? answer.done() : answer.buttons(buttons).done();
    }

    static Action button(Language language, Choice choice) {
        String label = "start.button."
                + switch (choice) {
                    case ACCEPT -> "accept";
                    case REFUSE -> "refuse";
                    case SHOW_KEPT -> "kept";
                    case ASK_QUESTIONS -> "questions";
                    case SHOW_FILES -> "files";
                };
        return Action.of(Phrases.in(language).say(label), ID, SkillJson.write(StartInput.choosing(choice)));
    }
}
