package dev.coachmichael.core.skill.why;

import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code why}: the figures of an answer and where each comes from; the last answer, or the one whose button was pressed. */
public final class WhyAnswer implements Skill.Open<WhyAnswer.Input> {

    private static final Duration ELSEWHERE = Duration.ofHours(1);

    /**
     * Which answer.
     *
     * @param pos its place in this conversation; empty for the last one
     */
    public record Input(Optional<Long> pos) {}

    private final Answers answers;

    public WhyAnswer(Answers answers) {
        this.answers = answers;
    }

    /** The button that asks about the answer of this turn, however much later it is pressed. */
    public static Action button(Turn turn) {
        return Action.of(
                Phrases.in(turn.language()).say("why.button"),
                "why",
                SkillJson.write(new Input(Optional.of(turn.pos()))));
    }

    @Override
    public String id() {
        return "why";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("pourquoi", "why", true));
    }

    @Override
    public Input read(String words, Turn turn) {
        return new Input(Optional.empty());
    }

    @Override
    public Answer run(Turn turn, Input input) {
        Phrases phrases = Phrases.in(turn.language());
        Optional<PastAnswer> asked = input.pos().isPresent()
                ? answers.at(turn.home(), turn.conversation(), input.pos().get())
                        .await()
                : last(turn);
        if (asked.isEmpty()) {
            return Answer.saying(phrases.say(input.pos().isPresent() ? "why.erased" : "why.none"));
        }
        PastAnswer past = asked.get();
        FactTable table = new FactTable(past.facts(), phrases, turn.zone(), turn.today());
        Answer.Draft answer = Answer.draft();
        if (table.rows().isEmpty()) {
            answer.say(phrases.say(past.sources().isEmpty() ? "why.no-figures" : "why.knowledge"));
        } else {
            answer.say(phrases.say("why.table"));
            answer.table(
                    List.of(
                            phrases.say("why.column.fact"),
                            phrases.say("why.column.value"),
                            phrases.say("why.column.source")),
                    table.rows());
        }
        if (!past.sources().isEmpty()) {
            answer.block(new Block.Sources(past.sources().stream().distinct().toList()));
            past.sources().forEach(answer::source);
        }
        for (Fact fact : past.facts()) {
            answer.fact(fact);
        }
        return answer.done();
    }

    private Optional<PastAnswer> last(Turn turn) {
        Optional<PastAnswer> here =
                answers.before(turn.home(), turn.conversation(), turn.pos()).await();
        return here.isPresent() || turn.scope() instanceof Scope.Room
                ? here
                : answers.latest(turn.home(), turn.now().minus(ELSEWHERE)).await();
    }
}
