package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;

/** The answer when there is no run at all: what is missing and what to do about it. */
final class NoRuns {

    private NoRuns() {}

    static Answer answer(Turn turn) {
        Phrases phrases = Phrases.in(turn.language());
        return Answer.draft()
                .say(phrases.say("running.none", "limit", megabytes()))
                .fact(limit())
                .warn(Warning.NOT_ENOUGH_DATA)
                .buttons(
                        Action.of(phrases.say("running.button.file"), "import"),
                        Action.of(phrases.say("running.button.link"), "link"))
                .done();
    }

    static long megabytes() {
        return ActivityImport.MAX_FILE_BYTES >> 20;
    }

    static Fact limit() {
        return Fact.number("file_size_limit", megabytes(), "MB", "limit");
    }
}
