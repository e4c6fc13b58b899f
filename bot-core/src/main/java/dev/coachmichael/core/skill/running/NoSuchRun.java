package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer when the run that is meant does not exist: which ones do. */
final class NoSuchRun {

    private final Turn turn;
    private final RunReader runs;
    private final Phrases phrases;

    NoSuchRun(Turn turn, RunReader runs) {
        this.turn = turn;
        this.runs = runs;
        this.phrases = Phrases.in(turn.language());
    }

    Answer answer(AthleteId athlete, RunReview.Input input) {
        List<ActivitySummary> latest = runs.newest(athlete);
        if (latest.isEmpty()) {
            return NoRuns.answer(turn, runs.activities(), athlete);
        }
        return input.day().map(day -> onDay(athlete, day, input.told())).orElseGet(() -> few(latest));
    }

    private Answer few(List<ActivitySummary> latest) {
        Said when = RunFigures.when(latest.getFirst(), phrases, turn.today());
        Answer.Draft answer = Answer.draft()
                .say(phrases.count("review.few", latest.size(), "day", when.text()))
                .fact(Fact.number("runs", latest.size(), "count", "activities"));
        when.facts().forEach(answer::fact);
        return answer.buttons(RunReview.latestButton(phrases)).done();
    }

    /** The button to the nearest run takes along what was said of the run. */
    private Answer onDay(AthleteId athlete, LocalDate day, Optional<String> told) {
        Figures figures = Figures.in(turn.language());
        Answer.Draft answer = Answer.draft().fact(Fact.text("date_asked", day.toString(), "message"));
        Optional<ActivitySummary> nearest = runs.nearest(athlete, day);
        if (nearest.isEmpty()) {
            return answer.say(phrases.say("review.no-day", "day", figures.day(day, turn.today())))
                    .buttons(RunReview.latestButton(phrases))
                    .done();
        }
        LocalDate other = nearest.get().start().localDay();
        RunReview.Input run = RunReview.Input.of(nearest.get().id());
        return answer.say(phrases.say(
                        "review.no-day-but",
                        "day",
                        figures.day(day, turn.today()),
                        "nearest",
                        figures.day(other, turn.today())))
                .fact(Fact.text("date", other.toString(), RunView.source(nearest.get())))
                .buttons(Action.of(
                        RunFigures.capital(figures.day(other, turn.today()), phrases),
                        "review",
                        SkillJson.write(told.map(run::telling).orElse(run))))
                .done();
    }
}
