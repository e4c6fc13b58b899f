package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.safety.AfterDanger;
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

/** Hello, thanks, who are you, yes, no, a joke, a laugh, an insult: one short kind message. */
public final class SmalltalkSkill implements Skill.Open<SmalltalkInput> {

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
        return new SmalltalkInput(SmalltalkWords.kind(words).orElse(Kind.HELLO));
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return SmalltalkWords.areNothingElse(words);
    }

    @Override
    public Answer run(Turn turn, SmalltalkInput input) {
        return (input.kind() == Kind.THANKS ? AfterDanger.toThanks(turn) : Optional.<Answer>empty())
                .orElseGet(() -> say(turn, input));
    }

    private Answer say(Turn turn, SmalltalkInput input) {
        String key = input.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Answer.Draft answer = Answer.draft().say(Phrases.in(turn.language()).say("smalltalk." + key));
        List<Action> ways = ways(turn, input.kind());
        return ways.isEmpty() ? answer.done() : answer.buttons(ways).done();
    }

    private List<Action> ways(Turn turn, Kind kind) {
        return switch (kind) {
            case HELLO, YES, MORE -> ways(turn);
            case INSULT -> alone(turn, "feedback");
            case CONFUSED -> alone(turn, "why");
            case WHO_ARE_YOU, JOKE, THANKS, BYE, HOW_ARE_YOU, PRAISE, LAUGH, SORRY, FINE, HM, NO -> List.of();
        };
    }

    /** A button about the last answer, for those whose answers are kept. */
    private List<Action> alone(Turn turn, String skill) {
        boolean athlete = turn.scope() instanceof Scope.Private here && here.speaker() instanceof Speaker.Athlete;
        return athlete ? shortcuts.to(turn.language(), skill) : List.of();
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
