package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.analysis.RunType;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run in words: what it was, how it compares with the athlete's own, one strength and one thing to change. */
final class RunTelling {

    private final RunView view;
    private final RunKind kind;
    private final SimilarRuns similar;
    private final boolean comparable;

    RunTelling(RunView view) {
        this.view = view;
        this.kind = RunKind.of(view);
        this.similar = SimilarRuns.of(view);
        this.comparable = !view.tooShort()
                && view.run().comparable()
                && view.run().start().dateKnown()
                && view.run().incomplete().isEmpty()
                && GpsJumps.undecided(view).isEmpty()
                && view.pace().isPresent()
                && kind != RunKind.INTERVALS
                && view.analysis().type() != RunType.RACE;
    }

    /** The whole review: words, kilometres and picture. */
    Answer.Draft whole() {
        Answer.Draft answer = Answer.draft();
        List<Fact> facts = new ArrayList<>(say(answer, DataNotes.of(view), DataNotes.doubt(view)));
        SplitTable.brief(view).filter(splits -> !view.tooShort()).ifPresent(splits -> {
            answer.table(splits.table().columns(), splits.table().rows());
            facts.addAll(splits.facts());
        });
        RunChart.of(view).ifPresent(chart -> {
            answer.chart(chart.chart());
            facts.addAll(chart.facts());
        });
        facts.stream().distinct().forEach(answer::fact);
        return answer;
    }

    /**
     * The words alone, under a confirmation.
     *
     * @param notes what is left to say of the data
     */
    Answer.Draft again(Said confirmed, List<Said> notes) {
        Answer.Draft answer = Answer.draft();
        say(answer, notes, List.of(confirmed)).stream().distinct().forEach(answer::fact);
        return answer;
    }

    private List<Fact> say(Answer.Draft answer, List<Said> notes, List<Said> first) {
        List<Said> lines = new ArrayList<>(first);
        if (view.tooShort()) {
            lines.add(whatItWas(RunKind.PLAIN));
            lines.add(Said.of(view.say("review.short")));
        } else {
            judge(lines);
        }
        lines.addAll(notes);
        answer.say(lines.stream().map(Said::text).collect(Collectors.joining("\n")));
        if (comparable && !similar.enough()) {
            answer.warn(Warning.NOT_ENOUGH_DATA);
        }
        return lines.stream().flatMap(line -> line.facts().stream()).toList();
    }

    private void judge(List<Said> lines) {
        Optional<Said> strength =
                comparable && similar.good(view) ? Optional.empty() : new Strengths(view, kind).best();
        boolean evenTwice = kind == RunKind.STEADY
                && strength.map(Strengths::praisesEvenness).orElse(false);
        Optional<Said> intent = view.trustworthy() ? IntentTelling.of(view) : Optional.empty();
        boolean saidOtherwise = evenTwice || !view.trustworthy() || intent.isPresent() && kind == RunKind.INTERVALS;
        lines.add(whatItWas(saidOtherwise ? RunKind.PLAIN : kind));
        intent.ifPresent(lines::add);
        if (comparable && !view.onlyRun()) {
            lines.add(similar.said(view));
        }
        strength.ifPresent(lines::add);
        lines.add(new Changes(view, kind).most());
    }

    private Said whatItWas(RunKind told) {
        Said when = RunFigures.when(view.run(), view.phrases(), view.today());
        Said figures = RunFigures.of(view.run(), view.phrases());
        Said what = KindWords.of(view, told);
        String day = view.figures().day(view.run().start().localDay(), view.today());
        String title =
                view.latest() && view.run().start().dateKnown() ? view.say("review.latest", "day", day) : when.text();
        String text = view.say("review.figures", "title", title, "figures", figures.text())
                + (what.text().isEmpty() ? "" : " " + what.text());
        return new Said(
                text,
                Stream.of(figures, when, what)
                        .flatMap(said -> said.facts().stream())
                        .toList());
    }
}
