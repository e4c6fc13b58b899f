package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.TokenBudget.Trace;
import dev.coachmichael.core.coach.wire.ModelClient;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.safety.Passwords;
import dev.coachmichael.core.safety.ReplyRules;
import dev.coachmichael.core.skill.CommandLine;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach with a model: free words go to the model, which chooses skills as tools and finds the words; figures come from
 * the skills, and every reply is checked before it leaves. Commands, buttons, files, answers to open questions, facts that
 * somebody tells and whatever a stranger says stay with the local coach, and so does everything when no model replies.
 */
public final class ModelCoach implements Coach {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCoach.class);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(8);

    /** Enough to keep some connections to the database and all processors busy. */
    private static final int DESKS = 16 + 4 * Runtime.getRuntime().availableProcessors();

    private static final int LONGEST_WORDS = 4_000;
    /** Small talk is claimed by words too, and a model is good at it. */
    private static final String SMALL_TALK = "smalltalk";

    /** What the model coach rests on. */
    public record Ground(
            SkillList skills,
            Background background,
            Transcript transcript,
            TokenBudget budget,
            Prices prices,
            ModelEvents events) {}

    private final Semaphore desks = new Semaphore(DESKS, true);
    private final Semaphore asides = new Semaphore(DESKS, true);
    private final LocalCoach local;
    private final Ground ground;
    private final ModelSettings settings;
    private final ModelClient client;
    private final ModelChain chain;
    private final ReplyRules rules;
    private final Prompt prompt;
    private final ToolBox tools;

    /**
     * @param canary a word that no reply may hold; the same one that {@link #rules} was made with
     */
    public ModelCoach(Vertx vertx, LocalCoach local, Ground ground, ModelSettings settings, String canary) {
        this.local = local;
        this.ground = ground;
        this.settings = settings;
        this.client = new ModelClient(vertx, settings.limits().call());
        this.chain = new ModelChain(vertx, client, settings.chain(), ground.budget(), ground.prices(), ground.events());
        this.rules = rules(settings, canary);
        this.prompt = new Prompt(canary);
        this.tools = new ToolBox(ground.skills());
    }

    /** What replies are held to. */
    public static ReplyRules rules(ModelSettings settings, String canary) {
        return new ReplyRules(settings.allowedHosts(), canary, Prompt.rules());
    }

    /** Closes the connections to the models. */
    public io.vertx.core.Future<Void> close() {
        return client.close();
    }

    @Override
    public boolean hasRoom() {
        return desks.getQueueLength() < DESKS;
    }

    @Override
    public Answered answer(Turn turn, Consumer<String> partial) {
        if (settings.chain().isEmpty() || staysLocal(turn)) {
            return local.answer(turn, partial);
        }
        Allowance allowance = new Allowance(settings.limits(), settings.chain().size());
        try (Desk desk = Desk.at(desks, LONGEST_QUEUE)) {
            if (desk.isTaken()) {
                return answer(turn, partial, allowance.at(desk));
            }
        }
        // More come than this machine can serve with a model: whoever waited longest is answered without one.
        try (Desk aside = Desk.at(asides, LONGEST_QUEUE)) {
            return marked(turn, with(local.answer(turn, partial), Warning.MODEL_DOWN), "model.down");
        }
    }

    private Answered answer(Turn turn, Consumer<String> partial, Allowance allowance) {
        ModelTurn run = new ModelTurn(turn, chain, tools, rules, prompt, allowance, partial);
        Answered answered;
        String outcome;
        try {
            answered = run.answer(ground.background(), ground.transcript());
            outcome = run.outcome();
        } catch (ModelAway e) {
            answered = instead(turn, run, e.why());
            outcome = e.why().name().toLowerCase(java.util.Locale.ROOT);
        } catch (ModelTurn.Unusable e) {
            answered = locally(turn, run, Warning.CHECK_REPAIRED);
            outcome = "replaced";
        } catch (IllegalStateException | IndexOutOfBoundsException | NoSuchElementException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            // What a model says must not be able to end a turn.
            LOG.error("Model turn broke, the local engine answers cause={}", turn.cause(), e);
            answered = locally(turn, run, Warning.CHECK_REPAIRED);
            outcome = "broken";
        }
        ground.budget()
                .keep(turn, new Trace(run.toolRuns(), run.brokenRules(), outcome, allowance.requests(), (int)
                        allowance.elapsed().toMillis()))
                .await();
        return answered;
    }

    private boolean staysLocal(Turn turn) {
        if (!(turn.heard() instanceof Heard.Words heard)) {
            return true;
        }
        String words = heard.words();
        boolean stranger = turn.scope() instanceof Scope.Private alone && alone.speaker() instanceof Speaker.Guest;
        return stranger
                || words.isBlank()
                || words.length() > LONGEST_WORDS
                || Passwords.areIn(words)
                || CommandLine.in(words).isPresent()
                || Afterthought.isUndo(words)
                || answersQuestion(words, turn)
                || ground.skills().all().stream()
                        .anyMatch(skill -> !skill.id().equals(SMALL_TALK) && skill.claims(words, turn));
    }

    private boolean answersQuestion(String words, Turn turn) {
        return turn.focus()
                .flatMap(
                        question -> ground.skills().byId(question.skill()).filter(skill -> resumes(skill, words, turn)))
                .isPresent();
    }

    private static boolean resumes(Skill<?> skill, String words, Turn turn) {
        return turn.focus()
                .map(question -> skill.resume(question, words, turn).isPresent())
                .orElse(false);
    }

    /** The same answer from the local engine, marked. */
    private Answered instead(Turn turn, ModelTurn run, ModelAway.Why why) {
        return switch (why) {
            case BUDGET_SPENT -> marked(turn, locally(turn, run, Warning.BUDGET_SPENT), "model.budget-spent");
            case DOWN -> marked(turn, locally(turn, run, Warning.MODEL_DOWN), "model.down");
        };
    }

    /** What a skill already found in this turn, in its own words; else the local coach's answer. */
    private Answered locally(Turn turn, ModelTurn run, Warning warning) {
        Answered answered = run.lastRendering().orElseGet(() -> local.answer(turn, text -> {}));
        return with(answered, warning);
    }

    private static Answered with(Answered answered, Warning warning) {
        return answered.with(answered.answer().warning(warning));
    }

    private static Answered marked(Turn turn, Answered answered, String key) {
        Answer answer = answered.answer();
        List<Block> blocks = new ArrayList<>(answer.blocks());
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1) instanceof Block.Actions) {
            end--;
        }
        blocks.add(end, new Block.Paragraph(Phrases.in(turn.language()).say(key)));
        return answered.with(answer.showing(blocks));
    }
}
