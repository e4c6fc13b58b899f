package dev.coachmichael.core.coach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import dev.coachmichael.core.coach.wire.Tool;
import dev.coachmichael.core.coach.wire.Tool.Field;
import dev.coachmichael.core.engine.Example;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.skill.Examples;
import dev.coachmichael.core.skill.Route;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Skills as a model's tools. Whose data they read is bound here, from the turn; nothing that a model says can change it.
 * A change of data happens only when the runner's own words ask for it: they are read again by code, and what the model
 * asked for does not count.
 */
final class ToolBox {

    /** What is no use to a model, or is reached by its own words and buttons only. */
    private static final Set<String> NOT_OFFERED = Set.of("start", "forget", "import", "unsure", "smalltalk", "why");

    private static final int EXAMPLES = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came of a call. */
    sealed interface Outcome {

        /**
         * The skill ran.
         *
         * @param route the skill and what it was asked
         * @param stands whether the skill's own words are the answer: it changes something, or asks
         */
        record Ran(Route<?> route, Answer answer, boolean stands) implements Outcome {
            String skill() {
                return route.skill().id();
            }
        }

        /** Nothing ran; {@code why} is for the model. */
        record Refused(String why) implements Outcome {}
    }

    private final SkillList skills;
    private final Map<Offer, List<Tool>> offers = new ConcurrentHashMap<>();

    ToolBox(SkillList skills) {
        this.skills = skills;
    }

    /**
     * What the tools of a turn depend on.
     *
     * @param personal whether there is an athlete whose data may be read
     */
    private record Offer(Language language, boolean personal) {}

    /** The tools of a turn. */
    List<Tool> offered(Turn turn) {
        return offers.computeIfAbsent(
                new Offer(turn.language(), athlete(turn).isPresent()), offer -> skills.all().stream()
                        .filter(skill -> isOffered(skill, turn))
                        .map(skill -> new Tool(
                                skill.id(), described(skill.id(), turn.language()), ToolSchema.of(skill.input())))
                        .toList());
    }

    private static boolean isOffered(Skill<?> skill, Turn turn) {
        boolean may =
                switch (skill) {
                    case Skill.Open<?> open -> true;
                    case Skill.Personal<?> personal -> athlete(turn).isPresent();
                };
        return may && !NOT_OFFERED.contains(skill.id());
    }

    private static Optional<Speaker.Athlete> athlete(Turn turn) {
        return turn.scope() instanceof Scope.Private alone && alone.speaker() instanceof Speaker.Athlete athlete
                ? Optional.of(athlete)
                : Optional.empty();
    }

    private static String described(String id, Language language) {
        Phrases phrases = Phrases.in(language);
        String menu = phrases.keys().contains("menu." + id) ? phrases.say("menu." + id) : id;
        String examples = Examples.in(language).stream()
                .filter(example -> example.skill().equals(id))
                .limit(EXAMPLES)
                .map(Example::words)
                .collect(Collectors.joining(" / "));
        return examples.isEmpty() ? menu : menu + " (" + examples + ")";
    }

    /** Runs what a model called. */
    Outcome run(ToolCall call, Turn turn) {
        Optional<Skill<?>> skill = skills.byId(once(call.name())).filter(known -> isOffered(known, turn));
        return skill.<Outcome>map(known -> run(known, call.arguments(), turn))
                .orElseGet(() -> new Outcome.Refused("There is no such tool. Tools: "
                        + offered(turn).stream().map(Tool::name).collect(Collectors.joining(", "))));
    }

    /** Some endpoints repeat the name with each piece of the arguments. */
    private String once(String name) {
        return skills.all().stream()
                .map(Skill::id)
                .filter(id -> !name.isEmpty() && name.replace(id, "").isEmpty())
                .findFirst()
                .orElse(name);
    }

    private <I extends Record> Outcome run(Skill<I> skill, String arguments, Turn turn) {
        I input;
        try {
            input = SkillJson.read(fitting(arguments, ToolSchema.of(skill.input())), skill.input());
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return new Outcome.Refused("These arguments do not fit. Fields: "
                    + ToolSchema.of(skill.input()).stream()
                            .map(field -> field.name() + " " + field.type())
                            .collect(Collectors.joining(", ")));
        }
        try {
            Answer answer = answer(skill, input, turn);
            return answer.writes().isEmpty() ? ran(new Route<>(skill, input), answer) : inOwnWords(skill, turn);
        } catch (IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | NoSuchElementException
                | IndexOutOfBoundsException e) {
            return new Outcome.Refused("Nothing fits these arguments.");
        }
    }

    /** A change: only as the runner's own words ask for it. */
    private <I extends Record> Outcome inOwnWords(Skill<I> skill, Turn turn) {
        I own = skill.read(turn.heard().words(), turn);
        Answer asked = answer(skill, own, turn);
        return asked.writes().isEmpty()
                ? new Outcome.Refused("Nothing was changed: the runner did not ask for it in so many words."
                        + " Ask them to say what they want to change.")
                : ran(new Route<>(skill, own), asked);
    }

    private static Outcome ran(Route<?> route, Answer answer) {
        boolean stands = !answer.writes().isEmpty() || answer.focus().isPresent() || answer.offTheRecord();
        return new Outcome.Ran(route, answer, stands);
    }

    private static <I extends Record> Answer answer(Skill<I> skill, I input, Turn turn) {
        return switch (skill) {
            case Skill.Open<I> open -> open.run(turn, input);
            case Skill.Personal<I> personal ->
                personal.run(turn, athlete(turn).orElseThrow().id(), input);
        };
    }

    /** The arguments without what says nothing; refuses fields that the tool has not. */
    private static JsonNode fitting(String arguments, List<Field> fields) throws JsonProcessingException {
        JsonNode read = JSON.readTree(arguments.isBlank() ? "{}" : arguments);
        if (!(read instanceof ObjectNode object)) {
            throw new IllegalArgumentException("Arguments are an object");
        }
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        ObjectNode fitting = JSON.createObjectNode();
        object.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            boolean says =
                    !value.isNull() && !(value.isTextual() && value.asText().isBlank());
            if (!known.contains(entry.getKey())) {
                throw new IllegalArgumentException("No such field");
            }
            if (says) {
                fitting.set(entry.getKey(), value);
            }
        });
        return fitting;
    }
}
