package dev.coachmichael.core.coach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.engine.Correction;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.Route;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Topic;
import dev.coachmichael.core.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that mean something only after the last answer: undo, a correction, the same in another language, the one before. */
final class Afterthought {

    /** Their answers leave what was talked about before. */
    private static final Set<String> IN_PASSING = Set.of("smalltalk", "unsure", "help", "status", "why", "language");
    /** After these nothing is remembered but how to take a change back. */
    private static final Set<String> FORGETTING = Set.of("forget", "start");

    private static final Set<String> UNDO = Set.of(
            "annule",
            "annuler",
            "annule ca",
            "annule stp",
            "annule tout ca",
            "non annule",
            "defais",
            "defais ca",
            "reviens en arriere",
            "retour arriere",
            "undo",
            "undo that",
            "undo it",
            "undo please",
            "cancel that",
            "no undo",
            "no undo that",
            "take that back",
            "revert",
            "revert that");
    private static final Set<String> NEVER_MIND = Set.of(
            "laisse tomber",
            "non laisse tomber",
            "laisse",
            "oublie",
            "oublie ca",
            "tant pis",
            "non rien",
            "rien",
            "stop",
            "pas la peine",
            "non merci",
            "never mind",
            "nevermind",
            "forget it",
            "forget that",
            "cancel",
            "no thanks",
            "don t bother",
            "skip it",
            "drop it");
    /** A button of this name takes back what its answer changed, as one that the answer itself names does. */
    private static final Set<String> UNDO_LABELS = Set.of("annuler", "undo");

    private static final Pattern NO_FIRST =
            Pattern.compile("^\\s*(?:non|nan|no|nope|pardon|sorry|désolé)[\\s,.!:;]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_LANGUAGE = Pattern.compile(
            "^(?:et|and|pareil|la meme chose|same|same thing|the same) (?:en|in) (anglais|english|francais|french)(?: stp| please)?$");

    private final SkillList skills;

    Afterthought(SkillList skills) {
        this.skills = skills;
    }

    static boolean isUndo(String words) {
        return UNDO.contains(String.join(" ", Words.of(words)));
    }

    /** What takes the last change back; else the sentence that there is none. */
    Optional<Route<?>> undo(Turn turn) {
        Optional<Route<?>> back = turn.topic().flatMap(Topic::undo).flatMap(this::route);
        return back.isPresent() ? back : skills.byId("unsure").map(skill -> with(skill, "NOTHING_TO_UNDO"));
    }

    /** Whether words call off what was asked instead of answering it; a change that can be undone is meant before that. */
    boolean dropsQuestion(String words, Turn turn) {
        String said = String.join(" ", Words.of(words));
        boolean changed = turn.topic().flatMap(Topic::undo).isPresent();
        return NEVER_MIND.contains(said) || UNDO.contains(said) && !changed;
    }

    /** The short word after something was called off. */
    Route<?> nothingMore() {
        return with(skills.byId("unsure").orElseThrow(), "CALLED_OFF");
    }

    private static <I extends Record> Route<I> with(Skill<I> unsure, String kind) {
        return new Route<>(
                unsure,
                SkillJson.read(
                        JsonNodeFactory.instance.objectNode().put("kind", kind).put("what", ""), unsure.input()));
    }

    private Optional<Route<?>> route(Topic.Undo undo) {
        return skills.byId(undo.skill()).map(skill -> kept(skill, undo.input()));
    }

    private static <I extends Record> Route<I> kept(Skill<I> skill, JsonNode input) {
        return new Route<>(skill, SkillJson.read(input, skill.input()));
    }

    /** The other language that the last answer is wanted in; empty when it changed something and must not run twice. */
    static Optional<Language> otherLanguage(String words, Turn turn) {
        Matcher wanted = IN_LANGUAGE.matcher(String.join(" ", Words.of(words)));
        return turn.topic().filter(topic -> !topic.changed()).isPresent() && wanted.matches()
                ? Optional.of(wanted.group(1).charAt(0) == 'f' ? Language.FR : Language.EN)
                : Optional.empty();
    }

    /** The last answer's route again. */
    Optional<Route<?>> again(Turn turn) {
        return turn.topic().flatMap(topic -> skills.byId(topic.skill()).map(skill -> kept(skill, topic.input())));
    }

    /** The last words put right by these. */
    static Optional<String> corrected(String words, Turn turn) {
        return turn.topic().flatMap(topic -> Correction.of(words, topic.words()));
    }

    /** What the last skill makes of words that lean on its answer: "et la semaine d'avant ?", "non, celle d'avant". */
    Optional<Route<?>> follow(String words, Turn turn) {
        String leaning = NO_FIRST.matcher(words).replaceFirst("");
        return turn.topic()
                .flatMap(topic -> skills.byId(topic.skill()).flatMap(skill -> followed(skill, topic, leaning, turn)));
    }

    private static <I extends Record> Optional<Route<?>> followed(
            Skill<I> skill, Topic topic, String words, Turn turn) {
        return skill.follow(SkillJson.read(topic.input(), skill.input()), words, turn)
                .map(input -> new Route<>(skill, input));
    }

    /**
     * The answer with what it was about, for athletes in private: nothing of what others say is kept.
     *
     * @param words that led to it, put right where they were corrected
     */
    static <I extends Record> Answer remembering(Turn turn, Route<I> route, String words, Answer answer) {
        boolean athlete = turn.scope() instanceof Scope.Private alone && alone.speaker() instanceof Speaker.Athlete;
        String id = route.skill().id();
        Optional<Topic.Undo> undo = undoOf(answer);
        if (!athlete || answer.offTheRecord() || FORGETTING.contains(id) && undo.isEmpty()) {
            return answer;
        }
        Optional<Topic> topic = IN_PASSING.contains(id) && answer.writes().isEmpty()
                ? turn.topic()
                : Optional.of(new Topic(
                        id,
                        SkillJson.write(route.input()),
                        words,
                        !answer.writes().isEmpty(),
                        undo));
        return answer.asking(
                answer.focus().map(focus -> focus.about(topic)).orElseGet(() -> Focus.on(topic, turn.now())));
    }

    private static Optional<Topic.Undo> undoOf(Answer answer) {
        return answer.undo()
                .or(() -> answer.actions().stream()
                        .filter(action -> UNDO_LABELS.contains(String.join(" ", Words.of(action.label()))))
                        .findFirst())
                .map(action -> new Topic.Undo(action.skill(), action.input()));
    }

    /** The words of a turn that a later one may correct. */
    static String wordsOf(Turn turn) {
        return turn.heard() instanceof Heard.Words words ? words.words() : "";
    }
}
