package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.NearestName;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.safety.Passwords;
import dev.coachmichael.core.skill.CommandLine;
import dev.coachmichael.core.skill.Shortcuts;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.skill.talk.UnsureInput.Kind;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what the coach did not understand, cannot read or must not be told, and shows ways on. */
public final class UnsureSkill implements Skill.Open<UnsureInput> {

    private static final int SLIP = 2;
    private static final int LAST_ASCII = 0x7f;

    private final SkillList skills;
    private final Shortcuts shortcuts;

    public UnsureSkill(SkillList skills) {
        this.skills = skills;
        this.shortcuts = new Shortcuts(skills);
    }

    @Override
    public String id() {
        return "unsure";
    }

    @Override
    public Class<UnsureInput> input() {
        return UnsureInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public UnsureInput read(String words, Turn turn) {
        if (Passwords.areIn(words)) {
            return UnsureInput.of(Kind.PASSWORD);
        }
        return CommandLine.in(words)
                .map(line -> new UnsureInput(Kind.COMMAND, line.name()))
                .orElseGet(() -> UnsureInput.of(kind(words)));
    }

    private static Kind kind(String words) {
        if (!Words.of(words).isEmpty()) {
            return Kind.WORDS;
        }
        boolean pictures = words.codePoints().anyMatch(sign -> sign > LAST_ASCII && Character.isEmoji(sign));
        return pictures ? Kind.EMOJI : Kind.NOTHING;
    }

    @Override
    public Answer run(Turn turn, UnsureInput input) {
        Phrases phrases = Phrases.in(turn.language());
        if (input.kind() == Kind.PASSWORD) {
            return Answer.draft()
                    .say(phrases.say("unsure.password"))
                    .offTheRecord()
                    .done();
        }
        if (turn.heard() instanceof Heard.Unreadable unreadable) {
            return Answer.saying(phrases.say("unsure.media." + name(unreadable.media())));
        }
        return switch (input.kind()) {
            case COMMAND -> unknownCommand(turn.language(), input.what());
            case NOTHING -> Answer.saying(phrases.say("unsure.nothing"));
            case EMOJI -> Answer.saying(phrases.say("unsure.emoji"));
            case NOTHING_TO_UNDO -> Answer.saying(phrases.say("unsure.undo"));
            case CALLED_OFF ->
                Answer.draft()
                        .say(phrases.say("unsure.called-off"))
                        .ask(Focus.on(turn.topic(), turn.now()))
                        .done();
            case MISSING -> missing(turn, input.what());
            case WORDS, PASSWORD -> lost(turn);
        };
    }

    private Answer unknownCommand(Language language, String name) {
        Phrases phrases = Phrases.in(language);
        Optional<String> meant = NearestName.of(name, skills.commandNames())
                .filter(known -> NearestName.edits(name, known) <= Math.min(SLIP, name.length() / 2));
        if (meant.isEmpty()) {
            return Answer.saying(phrases.say("unsure.command", "command", "/" + name, "help", help(language)));
        }
        Skill<?> skill = skills.byCommand(meant.get()).orElseThrow();
        return Answer.draft()
                .say(phrases.say("unsure.command.nearest", "command", "/" + name, "meant", "/" + meant.get()))
                .buttons(Action.of("/" + meant.get(), skill.id()))
                .done();
    }

    private String help(Language language) {
        return skills.byId("help")
                .flatMap(Skill::command)
                .map(command -> command.in(language))
                .orElse("/help");
    }

    /** What cannot be done yet, what can instead, and the way to it. */
    private Answer missing(Turn turn, String skill) {
        Phrases phrases = Phrases.in(turn.language());
        String key = "unsure.missing." + skill;
        String sentence = phrases.say(phrases.keys().contains(key) ? key : "unsure.missing.other");
        return saying(sentence, instead(turn, skill));
    }

    private List<Action> instead(Turn turn, String skill) {
        boolean athlete = turn.scope() instanceof Scope.Private here && here.speaker() instanceof Speaker.Athlete;
        if (!athlete) {
            return ways(turn);
        }
        return switch (skill) {
            case "link" -> shortcuts.to(turn.language(), "import", "help");
            case "today" -> shortcuts.to(turn.language(), "form", "week");
            case "plan" -> shortcuts.to(turn.language(), "goal", "prediction");
            case "knowledge" -> shortcuts.to(turn.language(), "review", "form");
            case "pain" -> List.of();
            default -> shortcuts.to(turn.language(), "help");
        };
    }

    private Answer lost(Turn turn) {
        return saying(Phrases.in(turn.language()).say("unsure.words"), ways(turn));
    }

    private static Answer saying(String sentence, List<Action> ways) {
        Answer.Draft answer = Answer.draft().say(sentence);
        return ways.isEmpty() ? answer.done() : answer.buttons(ways).done();
    }

    private List<Action> ways(Turn turn) {
        return switch (turn.scope()) {
            case Scope.Room room -> shortcuts.to(turn.language(), "help");
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete -> shortcuts.to(turn.language(), "week", "review", "profile", "help");
                    case Speaker.Guest guest -> shortcuts.to(turn.language(), "start", "help");
                };
        };
    }

    private static String name(Inbound.Media media) {
        return media.name().toLowerCase(Locale.ROOT);
    }
}
