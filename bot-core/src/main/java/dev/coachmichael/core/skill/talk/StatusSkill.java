package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.skill.NoInput;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The state of the service in one line. */
public final class StatusSkill implements Skill.Open<NoInput> {

    private final ServiceState state;

    public StatusSkill(ServiceState state) {
        this.state = state;
    }

    @Override
    public String id() {
        return "status";
    }

    @Override
    public Class<NoInput> input() {
        return NoInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("etat", "status", true));
    }

    @Override
    public NoInput read(String words, Turn turn) {
        return NoInput.NONE;
    }

    @Override
    public Answer run(Turn turn, NoInput input) {
        ServiceState.Snapshot now = state.now().await();
        Phrases phrases = Phrases.in(turn.language());
        String doors = now.openDoors().isEmpty() ? phrases.say("status.no-door") : String.join(", ", now.openDoors());
        return Answer.saying(phrases.say(
                now.databaseOk() ? "status.fine" : "status.no-database",
                "since",
                since(now.since().atZone(turn.zone()), turn),
                "mode",
                phrases.say(now.mode() == Mode.MODEL ? "status.mode.model" : "status.mode.local"),
                "doors",
                doors));
    }

    private static String since(ZonedDateTime since, Turn turn) {
        Figures figures = Figures.in(turn.language());
        String time = figures.time(since.toLocalTime());
        return since.toLocalDate().equals(turn.today())
                ? time
                : figures.day(since.toLocalDate(), turn.today()) + " " + time;
    }
}
