package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Shortcuts;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.skill.talk.SmalltalkInput.Kind;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hello, thanks, who are you, a joke, bye: one short kind message. */
public final class SmalltalkSkill implements Skill.Open<SmalltalkInput> {

    private record Sign(String words, Kind kind) {}

    /** Whole words by which a kind is known, without accents; earlier signs win. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "qui es tu|t es qui|tu es qui|c est qui|es tu un|t es un|tu es un|who are you|what are you",
                    Kind.WHO_ARE_YOU),
            new Sign(
                    "are you a|are you an|are you human|are you real|robot|humain|une vraie personne",
                    Kind.WHO_ARE_YOU),
            new Sign(
                    "blague|blagues|joke|jokes|vanne|fais moi rire|make me laugh|something funny|truc drole",
                    Kind.JOKE),
            new Sign("merci|mci|cimer|thanks|thank|thx|cheers|ta", Kind.THANKS),
            new Sign("au revoir|bye|goodbye|ciao|tchao|a plus|a demain|a bientot|bonne nuit|bonne soiree", Kind.BYE),
            new Sign("good night|see you|see ya|later|night|bonne journee", Kind.BYE),
            new Sign("ca va|sa va|cava|comment vas|comment tu vas|quoi de neuf|la forme|how are you", Kind.HOW_ARE_YOU),
            new Sign(
                    "how is it going|how s it going|what s up|whats up|sup|how are things|how you doing",
                    Kind.HOW_ARE_YOU),
            new Sign("ok|okay|d accord|dac|ca marche|parfait|super|top|cool|nickel|great|perfect|nice", Kind.FINE),
            new Sign("got it|bien recu|compris|understood|sounds good|genial|excellent|awesome", Kind.FINE));

    /** Words that nothing but small talk is made of. */
    private static final Set<String> VOCABULARY = Set.copyOf(Words.of("""
            salut bonjour bonsoir coucou hello hi hey yo wesh slt bjr coach michael ca va sa cava comment vas tu quoi de neuf
            merci beaucoup bcp mci cimer qui es t est c toi un robot humain une machine bot ia au revoir bonne nuit soiree
            journee a demain plus bientot ciao tchao ok okay d accord dac marche super parfait cool nickel top genial bien
            recu compris et good morning evening afternoon night day how are you today doing s is it going what up thanks
            thank lot thx very much so cheers who an human real person bye goodbye see ya tomorrow later great perfect nice
            got awesome excellent sounds ouais mon pote mate the and
            """));
    /** Without one of these it is only small words. */
    private static final Set<String> TELLING = Set.copyOf(Words.of("""
            salut bonjour bonsoir coucou hello hi hey yo wesh slt bjr va cava vas neuf merci mci cimer qui robot humain
            machine bot ia revoir nuit soiree journee demain bientot ciao tchao ok okay accord dac super parfait cool nickel
            top genial recu compris morning evening afternoon night how today doing going up thanks thank thx cheers who
            human real person bye goodbye see later great perfect nice got awesome excellent sounds plus what
            """));

    private final Shortcuts shortcuts;

    public SmalltalkSkill(SkillList skills) {
        this.shortcuts = new Shortcuts(skills);
    }

    @Override
    public String id() {
        return "smalltalk";
    }

    @Override
    public Class<SmalltalkInput> input() {
        return SmalltalkInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public SmalltalkInput read(String words, Turn turn) {
        String said = " " + String.join(" ", Words.of(words)) + " ";
        return new SmalltalkInput(SIGNS.stream()
                .filter(sign -> List.of(sign.words().split("\\|")).stream()
                        .anyMatch(phrase -> said.contains(" " + phrase + " ")))
                .map(Sign::kind)
                .findFirst()
                .orElse(Kind.HELLO));
    }

    /** Small talk and not one word of business. */
    @Override
    public boolean claims(String words, Turn turn) {
        List<String> said = Words.of(words);
        return VOCABULARY.containsAll(said) && said.stream().anyMatch(TELLING::contains);
    }

    @Override
    public Answer run(Turn turn, SmalltalkInput input) {
        String key = input.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Answer.Draft answer = Answer.draft().say(Phrases.in(turn.language()).say("smalltalk." + key));
        List<Action> ways = input.kind() == Kind.HELLO ? ways(turn) : List.of();
        return ways.isEmpty() ? answer.done() : answer.buttons(ways).done();
    }

    private List<Action> ways(Turn turn) {
        return switch (turn.scope()) {
            case Scope.Room room -> List.of();
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete -> shortcuts.to(turn.language(), "week", "review", "profile", "help");
                    case Speaker.Guest guest -> shortcuts.to(turn.language(), "start", "help");
                };
        };
    }
}
