package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.coach.ToolBox.Outcome;
import dev.coachmichael.core.coach.wire.Message;
import dev.coachmichael.core.coach.wire.ModelReply;
import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import dev.coachmichael.core.coach.wire.Tool;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.Markdown;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.reply.Source;
import dev.coachmichael.core.safety.Finding;
import dev.coachmichael.core.safety.Finding.Rule;
import dev.coachmichael.core.safety.ReplyRules;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One turn with a model: it calls tools until it has words, the words are checked, mended once if need be, and put
 * together with what the tools show. Used by the turn's own thread.
 */
final class ModelTurn {

    private static final int LINES_BEFORE = 8;
    private static final int LONGEST_RESULT = 3_500;
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
    private final List<Outcome.Ran> ran = new ArrayList<>();
    private final Set<String> called = new HashSet<>();
    private final List<TokenBudget.ToolRun> toolRuns = new ArrayList<>();
    private final List<String> brokenRules = new ArrayList<>();
    private List<Fact> known = List.of();
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
    }

    /**
     * The model's answer.
     *
     * @throws ModelAway when no model replies
     * @throws Unusable when what it says may not leave
     */
    Answered answer(Background background, Transcript transcript) {
        known = known(background);
        messages.add(new Message.Rules(
                prompt.rules(turn, known, transcript.before(turn, LINES_BEFORE).await())));
        messages.add(new Message.Runner(turn.heard().words()));
        List<Tool> tools = box.offered(turn);
        ModelReply reply = ask(tools);
        int strikes = 0;
        while (!reply.calls().isEmpty()) {
            if (!allowance.toolsLeft() || strikes == STRIKES) {
                throw new Unusable("It calls tools without an end");
            }
            strikes += call(reply) ? 0 : 1;
            Optional<Outcome.Ran> standing =
                    ran.stream().filter(Outcome.Ran::stands).findFirst();
            if (standing.isPresent()) {
                return dressed(standing.get().skill(), standing.get().answer());
            }
            reply = ask(tools);
        }
        return checked(reply, tools);
    }

    private List<Fact> known(Background background) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("today", turn.today().toString(), "calendar"));
        if (turn.scope() instanceof Scope.Private alone && alone.speaker() instanceof Speaker.Athlete athlete) {
            facts.addAll(background.of(turn, athlete.id()).await());
        }
        return List.copyOf(facts);
    }

    private ModelReply ask(List<Tool> tools) {
        SafePreview preview = new SafePreview(rules, ground(), partial);
        return chain.ask(new ModelChain.Request(turn, List.copyOf(messages), tools, preview), allowance);
    }

    private ReplyRules.Ground ground() {
        List<String> texts = Stream.concat(
                        Stream.of(turn.heard().words()),
                        ran.stream().map(run -> PlainText.of(run.answer().blocks())))
                .toList();
        return new ReplyRules.Ground(turn.language(), facts(), texts);
    }

    private List<Fact> facts() {
        return Stream.concat(ran.stream().flatMap(run -> run.answer().facts().stream()), known.stream())
                .distinct()
                .toList();
    }

    /** Runs what a reply calls, at once; false when nothing of it could run. */
    private boolean call(ModelReply reply) {
        messages.add(new Message.Said(reply.text(), reply.calls()));
        Map<ToolCall, Outcome> outcomes = new LinkedHashMap<>();
        List<ToolCall> running = new ArrayList<>();
        for (ToolCall call : reply.calls()) {
            if (!called.add(call.name() + call.arguments())) {
                outcomes.put(call, new Outcome.Refused("You have that already. Answer with it."));
            } else if (allowance.takeToolCall()) {
                running.add(call);
            } else {
                outcomes.put(call, new Outcome.Refused("No more tools in this turn. Answer with what you have."));
            }
        }
        outcomes.putAll(AtOnce.run(running, call -> box.run(call, turn)));
        boolean any = false;
        for (ToolCall call : reply.calls()) {
            Outcome outcome = outcomes.get(call);
            if (outcome instanceof Outcome.Ran done) {
                any = true;
                ran.add(done);
                toolRuns.add(new TokenBudget.ToolRun(
                        done.skill(),
                        hash(call.arguments()),
                        done.answer().facts().size()));
            }
            messages.add(new Message.ToolResult(call, told(outcome)));
        }
        return any;
    }

    private String told(@Nullable Outcome outcome) {
        if (outcome instanceof Outcome.Ran done) {
            String text = PlainText.of(done.answer().blocks());
            String whole = "<data source=\"" + done.skill() + "\">\n"
                    + FactLines.of(done.answer().facts(), turn.language()) + "\n---\n" + FactLines.asData(text);
            return (whole.length() > LONGEST_RESULT ? whole.substring(0, LONGEST_RESULT) : whole) + "\n</data>";
        }
        return outcome instanceof Outcome.Refused refused ? refused.why() : "Nothing ran.";
    }

    /** Checks the words, lets them be mended once, and gives up on them then. */
    private Answered checked(ModelReply first, List<Tool> tools) {
        ModelReply reply = first;
        List<Block> blocks = Markdown.blocks(reply.text());
        List<Finding> findings = findings(reply, blocks);
        if (!findings.isEmpty() && allowance.mayAsk()) {
            repaired = true;
            messages.add(new Message.Said(reply.text(), List.of()));
            messages.add(new Message.Runner(Prompt.repair(findings)));
            reply = mended(tools);
            blocks = Markdown.blocks(reply.text());
            findings = findings(reply, blocks);
        }
        if (!findings.isEmpty()) {
            throw new Unusable("It breaks rules");
        }
        return put(blocks);
    }

    /** The tools come along although none may be called: some endpoints want to know what their results came from. */
    private ModelReply mended(List<Tool> tools) {
        try {
            return ask(tools);
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

    /** The model's words, then what the last tool shows, then its buttons and the sources of all. */
    private Answered put(List<Block> words) {
        String said = PlainText.of(words);
        List<Block> blocks = new ArrayList<>(words);
        boolean table = words.stream().anyMatch(Block.Table.class::isInstance);
        lastRan().ifPresent(run -> run.answer().blocks().stream()
                .filter(block -> !(block instanceof Block.Paragraph) && !(block instanceof Block.Bullets))
                .filter(block -> !(table && block instanceof Block.Table))
                .filter(block -> !(block instanceof Block.Sources))
                .forEach(blocks::add));
        Answer.Draft answer = Answer.draft();
        List<Source> sources = ran.stream()
                .flatMap(run -> run.answer().sources().stream())
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            int end = blocks.size();
            boolean buttons = end > 0 && blocks.get(end - 1) instanceof Block.Actions;
            blocks.add(buttons ? end - 1 : end, new Block.Sources(sources));
            sources.forEach(answer::source);
        }
        blocks.forEach(answer::block);
        factsOf(said).forEach(answer::fact);
        ran.stream().flatMap(run -> run.answer().warnings().stream()).distinct().forEach(answer::warn);
        if (repaired) {
            answer.warn(Warning.CHECK_REPAIRED);
        }
        return dressed(lastRan().map(Outcome.Ran::skill).orElse(NO_TOOL), answer.done());
    }

    /** The tools' facts, of what was known what was used, and the runner's own figures that were repeated. */
    private List<Fact> factsOf(String said) {
        List<Fact> facts = new ArrayList<>(ran.stream()
                .flatMap(run -> run.answer().facts().stream())
                .distinct()
                .toList());
        ReplyRules.used(said, known).stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(facts::add);
        for (String told : ReplyRules.repeated(said, turn.heard().words())) {
            if (ReplyRules.used(told, facts).isEmpty()) {
                facts.add(Fact.text("told", told, "message"));
            }
        }
        return facts;
    }

    private Answered dressed(String skill, Answer answer) {
        return new Answered(skill, Mode.MODEL, LocalCoach.dressed(turn, skill, answer));
    }

    private Optional<Outcome.Ran> lastRan() {
        return ran.isEmpty() ? Optional.empty() : Optional.of(ran.getLast());
    }

    /** The last skill's own answer, when one ran. */
    Optional<Answered> lastRendering() {
        return lastRan()
                .map(run -> new Answered(run.skill(), Mode.LOCAL, LocalCoach.dressed(turn, run.skill(), run.answer())));
    }

    List<TokenBudget.ToolRun> toolRuns() {
        return toolRuns;
    }

    List<String> brokenRules() {
        return brokenRules;
    }

    String outcome() {
        return repaired ? "repaired" : "model";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
