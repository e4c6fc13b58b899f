package dev.coachmichael.core.coach;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.safety.Passwords;
import dev.coachmichael.core.skill.CommandLine;
import dev.coachmichael.core.skill.Route;
import dev.coachmichael.core.skill.Router;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Topic;
import dev.coachmichael.core.turn.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The coach that needs no model: buttons and commands name a skill, an open question takes its answer, some words lean
 * on the last answer, others are routed, one message to several skills when it holds several wishes; what fits nothing is
 * said so. It opens personal skills only in private and after consent, and welcomes who
 * writes for the first time.
 */
public final class LocalCoach implements Coach {

    private static final Duration QUESTION_LIFE = Duration.ofDays(7);
    /** Answers that a welcome says better. */
    private static final Set<String> BETTER_WELCOMED = Set.of("smalltalk", "unsure");

    /** Skills whose words may as well answer another's question: they tell something. */
    private static final Set<String> TELLING =
            Set.of("profile", "goal", "pain", "pause", "plan", "link", "smalltalk", "unsure");

    private final SkillList skills;
    private final Router router;
    private final Afterthought afterthought;

    public LocalCoach(SkillList skills, Router router) {
        this.skills = skills;
        this.router = router;
        this.afterthought = new Afterthought(skills);
    }

    @Override
    public Answered answer(Turn turn, Consumer<String> partial) {
        boolean secret = Passwords.areIn(turn.heard().words());
        Plan plan = plan(turn);
        Turn own = plan.language().map(turn::in).orElse(turn);
        Answered answered = all(plan, own);
        Answered whole = !secret && isFirstContact(turn) ? welcomed(turn, answered) : answered;
        Answer asked = keepQuestion(turn, whole.skill(), whole.answer());
        Answer answer = withEdges(own, whole.skill(), secret ? asked : remembering(plan, turn, asked));
        return new Answered(
                whole.skill(),
                whole.mode(),
                secret ? answer.unrecorded() : answer,
                whole.language().or(plan::language));
    }

    /**
     * What is to be run for a turn.
     *
     * @param first whose changes are made before the others, and whose words are not said: a mistake taken back
     * @param routes what answers, in order
     * @param words that the last route was found by; a later turn may correct them
     * @param language to answer in, when it is not the turn's
     */
    private record Plan(Optional<Route<?>> first, List<Route<?>> routes, String words, Optional<Language> language) {
        static Plan of(Route<?> route, Turn turn) {
            return new Plan(Optional.empty(), List.of(route), Afterthought.wordsOf(turn), Optional.empty());
        }

        Route<?> last() {
            return routes.get(routes.size() - 1);
        }
    }

    private static Answer remembering(Plan plan, Turn turn, Answer answer) {
        return Afterthought.remembering(turn, plan.last(), plan.words(), answer);
    }

    /** All answers as one: their texts in order, their changes in order, six buttons at most. */
    private Answered all(Plan plan, Turn turn) {
        Answered last = run(plan.last(), turn);
        if (plan.routes().size() == 1 && plan.first().isEmpty()) {
            return last;
        }
        List<Answer> answers = new ArrayList<>();
        plan.routes().stream()
                .limit(plan.routes().size() - 1)
                .forEach(route -> answers.add(run(route, turn).answer()));
        answers.add(last.answer());
        Optional<Answer> before = plan.first().map(route -> run(route, turn).answer());
        return last.with(Together.of(before, answers));
    }

    private Plan plan(Turn turn) {
        return switch (turn.heard()) {
            case Heard.Pressed pressed -> Plan.of(pressed(pressed, turn), turn);
            case Heard.Files files -> Plan.of(named("import", files.words(), turn), turn);
            case Heard.Unreadable unreadable -> Plan.of(named("unsure", unreadable.words(), turn), turn);
            case Heard.Welcomed welcomed -> Plan.of(named("help", "", turn), turn);
            case Heard.Words words -> words(words.words(), turn);
        };
    }

    private Route<?> pressed(Heard.Pressed pressed, Turn turn) {
        return skills.byId(pressed.skill())
                .<Route<?>>map(skill -> withInput(skill, pressed))
                .orElseGet(() -> named("unsure", "", turn));
    }

    private static <I extends Record> Route<I> withInput(Skill<I> skill, Heard.Pressed pressed) {
        return new Route<>(skill, SkillJson.read(pressed.input(), skill.input()));
    }

    private Plan words(String words, Turn turn) {
        if (Passwords.areIn(words)) {
            return Plan.of(named("unsure", words, turn), turn);
        }
        return CommandLine.in(words)
                .<Route<?>>map(line -> command(line, words, turn))
                .or(() -> answerToQuestion(words, turn))
                .map(route -> Plan.of(route, turn))
                .or(() -> afterthought(words, turn))
                .orElseGet(() -> wishes(words, turn));
    }

    /** Words that lean on the last answer. */
    private Optional<Plan> afterthought(String words, Turn turn) {
        if (openQuestion(turn).isPresent() && afterthought.dropsQuestion(words, turn)) {
            return Optional.of(Plan.of(afterthought.nothingMore(), turn));
        }
        if (Afterthought.isUndo(words)) {
            return afterthought.undo(turn).map(route -> Plan.of(route, turn));
        }
        Optional<Language> other = Afterthought.otherLanguage(words, turn);
        if (other.isPresent()) {
            String before = turn.topic().map(Topic::words).orElse("");
            return afterthought.again(turn).map(route -> new Plan(Optional.empty(), List.of(route), before, other));
        }
        return afterthought
                .follow(words, turn)
                .map(route -> Plan.of(route, turn))
                .or(() -> Afterthought.corrected(words, turn).flatMap(corrected -> corrected(corrected, turn)));
    }

    /** The last wish as it was meant; what the mistake has changed is taken back first. */
    private Optional<Plan> corrected(String words, Turn turn) {
        return router.route(words, turn)
                .map(route -> new Plan(
                        turn.topic().flatMap(Topic::undo).flatMap(undo -> afterthought.undo(turn)),
                        List.of(route),
                        words,
                        Optional.empty()));
    }

    private Plan wishes(String words, Turn turn) {
        List<Route<?>> routes = router.routes(words, turn);
        return routes.isEmpty()
                ? Plan.of(named("unsure", words, turn), turn)
                : new Plan(Optional.empty(), routes, words, Optional.empty());
    }

    private Route<?> command(CommandLine line, String words, Turn turn) {
        return skills.byCommand(line.name())
                .<Route<?>>map(skill -> Route.reading(skill, line.rest(), turn))
                .orElseGet(() -> named("unsure", words, turn));
    }

    private static Optional<Focus> openQuestion(Turn turn) {
        return turn.focus()
                .filter(Focus::isQuestion)
                .filter(question -> question.askedAt().plus(QUESTION_LIFE).isAfter(turn.now()));
    }

    /** What an open question takes as its answer; a whole sentence that surely asks for something else is none. */
    private Optional<Route<?>> answerToQuestion(String words, Turn turn) {
        return openQuestion(turn).flatMap(open -> answerTo(open, words, turn)
                .or(() -> open.interrupted().flatMap(waiting -> answerTo(waiting, words, turn))));
    }

    private Optional<Route<?>> answerTo(Focus question, String words, Turn turn) {
        boolean otherWish = router.wish(words, turn)
                .filter(wish -> !wish.equals(question.skill()) && !TELLING.contains(wish))
                .isPresent();
        return otherWish
                ? Optional.empty()
                : skills.byId(question.skill()).flatMap(skill -> resumed(skill, question, words, turn));
    }

    private static <I extends Record> Optional<Route<?>> resumed(
            Skill<I> skill, Focus question, String words, Turn turn) {
        return skill.resume(question, words, turn).map(input -> new Route<>(skill, input));
    }

    private Route<?> named(String id, String words, Turn turn) {
        return Route.reading(
                skills.byId(id).orElseThrow(() -> new IllegalStateException("No skill called " + id)), words, turn);
    }

    private <I extends Record> Answered run(Route<I> route, Turn turn) {
        return switch (route.skill()) {
            case Skill.Open<I> open ->
                new Answered(open.id(), Mode.LOCAL, open.run(turn, route.input()), open.language(turn, route.input()));
            case Skill.Personal<I> personal -> personal(personal, route.input(), turn);
        };
    }

    private <I extends Record> Answered personal(Skill.Personal<I> skill, I input, Turn turn) {
        return switch (turn.scope()) {
            case Scope.Room room ->
                new Answered(
                        skill.id(),
                        Mode.LOCAL,
                        Answer.saying(Phrases.in(turn.language()).say("room.personal")));
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete ->
                        new Answered(skill.id(), Mode.LOCAL, skill.run(turn, athlete.id(), input));
                    case Speaker.Guest guest -> consentFirst(turn);
                };
        };
    }

    private Answered consentFirst(Turn turn) {
        return run(named("start", "", turn), turn);
    }

    private static boolean isFirstContact(Turn turn) {
        return turn.pos() == 0
                && turn.scope() instanceof Scope.Private alone
                && alone.speaker() instanceof Speaker.Guest guest
                && !guest.refused();
    }

    /** Who writes for the first time gets their answer and, under it, the welcome with its question of consent. */
    private Answered welcomed(Turn turn, Answered answered) {
        if (answered.skill().equals("start")) {
            return answered;
        }
        Answered welcome = consentFirst(turn);
        if (BETTER_WELCOMED.contains(answered.skill())) {
            return welcome;
        }
        List<Block> blocks = new ArrayList<>(answered.answer().blocks());
        blocks.removeIf(Block.Actions.class::isInstance);
        blocks.addAll(welcome.answer().blocks());
        Answer both = answered.answer().showing(blocks);
        return answered.with(both.focus()
                .or(() -> welcome.answer().focus())
                .map(both::asking)
                .orElse(both));
    }

    /** An answer with what every answer of a turn gets, whoever found its words. */
    static Answer dressed(Turn turn, String skill, Answer answer) {
        return withEdges(turn, skill, keepQuestion(turn, skill, answer));
    }

    /** Another skill's answer does not close an open question, and its own question only puts it off. */
    private static Answer keepQuestion(Turn turn, String skill, Answer answer) {
        Optional<Focus> open = openQuestion(turn);
        if (open.isEmpty()) {
            return answer;
        }
        Focus asked = open.get();
        Optional<Focus> waiting = asked.skill().equals(skill)
                ? asked.interrupted()
                : open.filter(question -> asked.interrupted()
                        .filter(other -> other.skill().equals(skill))
                        .isEmpty());
        if (answer.focus().isPresent()) {
            return answer.focus()
                    .filter(Focus::isQuestion)
                    .map(own -> answer.asking(own.before(waiting)))
                    .orElse(answer);
        }
        return waiting.map(question -> answer.asking(question.about(Optional.empty())))
                .orElse(answer);
    }

    /** One line before when several messages became one; one button after when the language leaves the chosen one. */
    private static Answer withEdges(Turn turn, String skill, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        turn.catchUp()
                .ifPresent(why -> blocks.add(new Block.Paragraph(Phrases.in(turn.language())
                        .say(
                                switch (why) {
                                    case MANY -> "catchup.many";
                                    case AWAY -> "catchup.away";
                                }))));
        blocks.addAll(answer.blocks());
        if (leavesChosenLanguage(turn) && !skill.equals("language")) {
            offer(keep(turn.language()), blocks);
        }
        return blocks.equals(answer.blocks()) ? answer : answer.showing(blocks);
    }

    /** Whether this is the first turn in a language that the speaker has not chosen: one offer to keep it is enough. */
    private static boolean leavesChosenLanguage(Turn turn) {
        boolean other = turn.chosen().isPresent() && !turn.chosen().get().equals(turn.language());
        Optional<Language> before = turn.focus().flatMap(Focus::language);
        return other && !before.equals(Optional.of(turn.language()));
    }

    /** One more button beside those that are there. */
    private static void offer(Action button, List<Block> blocks) {
        int end = blocks.size() - 1;
        List<Action> buttons = new ArrayList<>();
        if (end >= 0 && blocks.get(end) instanceof Block.Actions last) {
            buttons.addAll(last.actions());
            blocks.remove(end);
        }
        if (buttons.size() < Together.MOST_BUTTONS) {
            buttons.add(button);
        }
        blocks.add(new Block.Actions(buttons));
    }

    private static Action keep(Language language) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("language", language.name());
        return Action.of(Phrases.in(language).say("language.keep"), "language", input);
    }
}
