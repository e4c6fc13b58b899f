package dev.coachmichael.core.skill.budget;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.coach.TokenBudget;
import dev.coachmichael.core.coach.TokenBudget.Spending;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.skill.NoInput;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;

/** {@code budget}: the AI credits that the athlete has left today. */
public final class BudgetSkill implements Skill.Personal<NoInput> {

    private static final String SOURCE = "budget";

    private final TokenBudget budget;
    private final boolean models;

    /** @param models whether any model is set */
    public BudgetSkill(TokenBudget budget, boolean models) {
        this.budget = budget;
        this.models = models;
    }

    @Override
    public String id() {
        return "budget";
    }

    @Override
    public Class<NoInput> input() {
        return NoInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("budget", "budget", false));
    }

    @Override
    public NoInput read(String words, Turn turn) {
        return NoInput.NONE;
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, NoInput input) {
        Phrases phrases = Phrases.in(turn.language());
        if (!models) {
            return Answer.saying(phrases.say("budget.none"));
        }
        Figures figures = Figures.in(turn.language());
        Spending spending = budget.spending(turn.home(), turn.today()).await();
        Answer.Draft answer = Answer.draft().fact("tokens_used", spending.tokens(), "count", SOURCE);
        if (spending.limit().isEmpty()) {
            return answer.say(phrases.say("budget.free", "used", figures.number(spending.tokens(), 0)))
                    .done();
        }
        int limit = spending.limit().getAsInt();
        String whole = figures.number(limit, 0);
        answer.fact("tokens_limit", limit, "count", SOURCE).fact("tokens_left", spending.left(), "count", SOURCE);
        return answer.say(
                        spending.left() == 0
                                ? phrases.say("budget.spent", "limit", whole)
                                : phrases.say(
                                        "budget.some", "left", figures.number(spending.left(), 0), "limit", whole))
                .done();
    }
}
