package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.athlete.GuestMet;
import dev.coachmichael.core.athlete.LanguageChosen;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the language that the coach speaks with somebody, athlete or guest. */
public final class LanguageSkill implements Skill.Open<LanguageInput> {

    private static final Set<String> FRENCH = Set.of("fr", "francais", "french", "francaise", "fra");
    private static final Set<String> ENGLISH = Set.of("en", "anglais", "english", "anglaise", "eng");
    /** The language after one of these is the one to leave. */
    private static final Set<String> LEAVING = Set.of("pas", "plus", "not", "from", "que", "of", "stop", "arrete");

    @Override
    public String id() {
        return "language";
    }

    @Override
    public Class<LanguageInput> input() {
        return LanguageInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("langue", "language", false));
    }

    @Override
    public LanguageInput read(String words, Turn turn) {
        List<String> said = Words.of(words);
        for (int i = 0; i < said.size(); i++) {
            Optional<Language> named = named(said.get(i), said.size());
            if (named.isPresent() && (i == 0 || !LEAVING.contains(said.get(i - 1)))) {
                return LanguageInput.of(named.get());
            }
        }
        return new LanguageInput(Optional.empty(), false);
    }

    /** Codes of two letters count when nothing else is said: "en" is a French word too. */
    private static Optional<Language> named(String word, int words) {
        boolean code = word.length() == 2;
        if (code && words > 1) {
            return Optional.empty();
        }
        return FRENCH.contains(word)
                ? Optional.of(Language.FR)
                : ENGLISH.contains(word) ? Optional.of(Language.EN) : Optional.empty();
    }

    @Override
    public Answer run(Turn turn, LanguageInput input) {
        return switch (turn.scope()) {
            case Scope.Room room -> Answer.saying(Phrases.in(turn.language()).say("language.room"));
            case Scope.Private alone ->
                input.unchosen()
                        ? unchosen(turn, alone.speaker(), input.language().orElse(turn.language()))
                        : input.language()
                                .map(wanted -> choose(turn, alone.speaker(), wanted))
                                .orElseGet(() -> ask(turn));
        };
    }

    @Override
    public Optional<Language> language(Turn turn, LanguageInput input) {
        return switch (turn.scope()) {
            case Scope.Room room -> Optional.empty();
            case Scope.Private alone -> input.language();
        };
    }

    private static Answer ask(Turn turn) {
        return Answer.draft()
                .say(Phrases.in(turn.language()).say("language.which"))
                .buttons(Arrays.stream(Language.values())
                        .map(language -> button("language.name", language, LanguageInput.of(language)))
                        .toList())
                .done();
    }

    private static Answer choose(Turn turn, Speaker speaker, Language wanted) {
        Phrases phrases = Phrases.in(wanted);
        if (turn.chosen().equals(Optional.of(wanted))) {
            return Answer.saying(phrases.say("language.already"));
        }
        Answer.Draft answer = Answer.draft().say(phrases.say("language.chosen"));
        Language before =
                turn.chosen().or(() -> turn.focus().flatMap(Focus::language)).orElse(turn.language());
        Action back = button(
                "language.back",
                before,
                turn.chosen().map(LanguageInput::of).orElseGet(() -> LanguageInput.backTo(before)));
        answer.undo(back);
        if (before != wanted) {
            answer.buttons(back);
        }
        write(answer, turn, speaker, Optional.of(wanted));
        return answer.done();
    }

    private static Answer unchosen(Turn turn, Speaker speaker, Language before) {
        Answer.Draft answer = Answer.draft().say(Phrases.in(before).say("language.unchosen"));
        write(answer, turn, speaker, Optional.empty());
        return answer.done();
    }

    private static void write(Answer.Draft answer, Turn turn, Speaker speaker, Optional<Language> language) {
        if (speaker instanceof Speaker.Guest guest) {
            answer.write(new GuestMet(guest.identity(), turn.home()));
        }
        answer.write(new LanguageChosen(speaker, language));
    }

    private static Action button(String label, Language language, LanguageInput input) {
        return Action.of(Phrases.in(language).say(label), "language", SkillJson.write(input));
    }
}
