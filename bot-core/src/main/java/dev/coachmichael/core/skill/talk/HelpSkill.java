package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.skill.NoInput;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the coach can do here and now for this speaker, by situation, on one screen. */
public final class HelpSkill implements Skill.Open<NoInput> {

    private static final int LINES = 11;

    /** The order in which situations come up; a skill without a sentence {@code help.line.<id>} is not listed. */
    private static final List<String> ORDER = List.of(
            "import",
            "review",
            "week",
            "today",
            "plan",
            "goal",
            "pain",
            "pause",
            "prediction",
            "form",
            "records",
            "compare",
            "reminder",
            "profile",
            "link",
            "memory",
            "why",
            "data",
            "forget",
            "language",
            "feedback",
            "budget",
            "status");

    private final SkillList skills;

    public HelpSkill(SkillList skills) {
        this.skills = skills;
    }

    @Override
    public String id() {
        return "help";
    }

    @Override
    public Class<NoInput> input() {
        return NoInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("aide", "help", true));
    }

    @Override
    public NoInput read(String words, Turn turn) {
        return NoInput.NONE;
    }

    @Override
    public Answer run(Turn turn, NoInput input) {
        return switch (turn.scope()) {
            case Scope.Room room ->
                list(
                        turn.language(),
                        turn.heard() instanceof Heard.Welcomed ? "help.room.welcome" : "help.room",
                        HelpSkill::isForRooms);
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete -> list(turn.language(), "help.private", skill -> true);
                    case Speaker.Guest guest -> list(turn.language(), "help.guest", HelpSkill::isForEverybody);
                };
        };
    }

    private static boolean isForRooms(Skill<?> skill) {
        return skill.command().map(Skill.Command::inRooms).orElse(false);
    }

    private static boolean isForEverybody(Skill<?> skill) {
        return switch (skill) {
            case Skill.Open<?> open -> !open.id().equals("forget");
            case Skill.Personal<?> personal -> false;
        };
    }

    private Answer list(Language language, String beginning, Predicate<Skill<?>> listed) {
        Phrases phrases = Phrases.in(language);
        List<String> lines = ORDER.stream()
                .flatMap(id -> skills.byId(id).stream())
                .filter(listed)
                .filter(skill -> phrases.keys().contains("help.line." + skill.id()))
                .limit(LINES)
                .map(skill -> phrases.say("help.line." + skill.id(), "command", command(skill, language)))
                .toList();
        Answer.Draft answer = Answer.draft().say(phrases.say(beginning, "start", start(language)));
        return lines.isEmpty() ? answer.done() : answer.bullets(lines).done();
    }

    private static String command(Skill<?> skill, Language language) {
        return skill.command().map(command -> command.in(language)).orElse("");
    }

    private String start(Language language) {
        return skills.byId("start").map(skill -> command(skill, language)).orElse("");
    }
}
