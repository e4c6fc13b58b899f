package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.coach.ToolBox.Outcome;
import dev.coachmichael.core.coach.wire.Message;
import dev.coachmichael.core.coach.wire.ModelReply;
import dev.coachmichael.core.coach.wire.Tool;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.Markdown;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.safety.Finding;
import dev.coachmichael.core.safety.Finding.Rule;
import dev.coachmichael.core.safety.ReplyRules;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One turn with a model: it calls tools until it has words, the words are checked, mended once if need be, and put
 * together with what the tools show. Used by the turn's own thread.
 */
final class ModelTurn {

    private static final int LINES_BEFORE = 8;
    private static final int STRIKES = 2;
    private static final String NO_TOOL = "smalltalk";

    /** The model's words may not leave. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message, null, false, false);
        }
    }

    private final Turn turn;
    private final ModelChain chain;
    private final ToolBox box;
    private final ReplyRules rules;
    private final Prompt prompt;
    private final Allowance allowance;
    private final Consumer<String> partial;

    private final List<Message> messages = new ArrayList<>();
    private final ToolRounds tools;
    private final List<String> brokenRules = new ArrayList<>();
    private Background.Known known = Background.Known.NOTHING;
    private boolean repaired;

    ModelTurn(
            Turn turn,
            ModelChain chain,
            ToolBox box,
            ReplyRules rules,
            Prompt prompt,
            Allowance allowance,
            Consumer<String> partial) {
        this.turn = turn;
        this.chain = chain;
        this.box = box;
        this.rules = rules;
        this.prompt = prompt;
        this.allowance = allowance;
        this.partial = partial;
        this.tools = new ToolRounds(turn, box, allowance);
    }

    /**
     * The model's answer.
     *
     * @throws ModelAway when no model replies
     * @throws Unusable when what it says may not leave
     */
    Answered answer(Background background, Transcript transcript) {
        Future<Background.Known> knowing = known(background);
        Future<List<Transcript.Line>> before = transcript.before(turn, LINES_BEFORE);
        known = knowing.await();
        messages.add(new Message.Rules(prompt.rules(turn, known, before.await())));
        messages.add(new Message.Runner(turn.heard().words()));
        List<Tool> offered = box.offered(turn);
        ModelReply reply = ask(offered);
        int strikes = 0;
        while (!reply.calls().isEmpty()) {
            if (!allowance.toolsLeft() || strikes == STRIKES) {
                throw new Unusable("It calls tools without an end");
            }
            strikes += call(reply) ? 0 : 1;
            Optional<Outcome.Ran> standing = tools.standing();
            if (standing.isPresent()) {
                return dressed(standing, standing.get().answer(), Mode.MODEL);
            }
            reply = ask(offered);
        }
        return checked(reply, offered);
    }

    /** Nothing of anybody in a room. */
    private Future<Background.Known> known(Background background) {
        return turn.scope() instanceof Scope.Private alone && alone.speaker() instanceof Speaker.Athlete athlete
                ? background.of(turn, athlete.id())
                : Future.succeededFuture(Background.Known.NOTHING);
    }

    private ModelReply ask(List<Tool> offered) {
        ReplyRules.Ground ground = ground();
        return chain.ask(
                new ModelChain.Request(
                        turn, List.copyOf(messages), offered, () -> new SafePreview(rules, ground, partial)),
                allowance);
    }

    private ModelAnswer all() {
        List<Fact> facts = new ArrayList<>(known.allFacts());
        facts.add(Prompt.today(turn));
        return new ModelAnswer(turn.heard().words(), tools.ran(), facts);
    }

    private ReplyRules.Ground ground() {
        List<String> texts = Stream.concat(
                        Stream.of(turn.heard().words()),
                        tools.ran().stream()
                                .map(run -> PlainText.of(run.answer().blocks())))
                .toList();
        return new ReplyRules.Ground(turn.language(), all().facts(), texts);
    }

    /** Runs what a reply calls; false when nothing of it could run. */
    private boolean call(ModelReply reply) {
        int before = tools.ran().size();
        messages.add(new Message.Said(reply.text(), reply.calls()));
        messages.addAll(tools.run(reply.calls()));
        return tools.ran().size() > before;
    }

    /** Checks the words, lets them be mended once, and gives up on them then. */
    private Answered checked(ModelReply first, List<Tool> offered) {
        ModelReply reply = first;
        List<Block> blocks = Markdown.blocks(reply.text());
        List<Finding> findings = findings(reply, blocks);
        if (!findings.isEmpty() && allowance.mayAsk()) {
            repaired = true;
            messages.add(new Message.Said(reply.text(), List.of()));
            messages.add(new Message.Runner(Prompt.repair(findings)));
            reply = mended(offered);
            blocks = Markdown.blocks(reply.text());
            findings = findings(reply, blocks);
        }
        if (!findings.isEmpty()) {
            throw new Unusable("It breaks rules");
        }
        Answer.Draft answer = all().saying(blocks);
        if (repaired) {
            answer.warn(Warning.CHECK_REPAIRED);
        }
        return dressed(tools.last(), answer.done(), Mode.MODEL);
    }

    /** The tools come along although none may be called: some endpoints want to know what their results came from. */
    private ModelReply mended(List<Tool> offered) {
        try {
            return ask(offered);
        } catch (ModelAway e) {
            throw new Unusable("Nobody mended it");
        }
    }

    private List<Finding> findings(ModelReply reply, List<Block> blocks) {
        List<Finding> findings = new ArrayList<>(rules.findings(PlainText.of(blocks), ground()));
        if (reply.cut() || !reply.calls().isEmpty()) {
            findings.add(new Finding(Rule.LENGTH, "cut"));
        }
        findings.forEach(finding -> brokenRules.add(finding.rule().code()));
        return findings;
    }

    /** What the tool was asked is remembered, so that words may lean on it: undo, the week before. */
    private Answered dressed(Optional<Outcome.Ran> run, Answer answer, Mode mode) {
        String skill = run.map(Outcome.Ran::skill).orElse(NO_TOOL);
        Answer dressed = LocalCoach.dressed(turn, skill, answer);
        return new Answered(
                skill,
                mode,
                run.map(from -> Afterthought.remembering(turn, from.route(), Afterthought.wordsOf(turn), dressed))
                        .orElse(dressed));
    }

    /** The last skill's own answer, when one ran. */
    Optional<Answered> lastRendering() {
        return tools.last().map(run -> dressed(Optional.of(run), run.answer(), Mode.LOCAL));
    }

    List<TokenBudget.ToolRun> toolRuns() {
        return tools.traces();
    }

    List<String> brokenRules() {
        return brokenRules;
    }

    String outcome() {
        return repaired ? "repaired" : "model";
    }
}
