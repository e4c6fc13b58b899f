package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.activity.intake.FileOutcome.Kind;
import dev.coachmichael.core.activity.intake.FileOutcome.Told;
import dev.coachmichael.core.activity.intake.ImportDecisions;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to files: how many were new, what failed and why, and the newest run in one line. */
final class ImportWords {

    private static final int MOST_FAILURES = 5;
    private static final int MOST_NAME = 60;

    /**
     * A file that gave nothing.
     *
     * @param key of the sentence that says why
     */
    record Failure(String file, String key) {}

    private final Turn turn;
    private final List<Told> told;
    private final List<ActivitySummary> kept;
    private final int rejectedRows;
    private final List<Failure> failures;
    private final Phrases phrases;
    private final Answer.Draft answer = Answer.draft();
    private final List<Action> buttons = new ArrayList<>();

    ImportWords(Turn turn, ImportDecisions decided, List<Failure> failures) {
        this.turn = turn;
        this.told = decided.files().stream()
                .flatMap(file -> file.activities().stream())
                .toList();
        this.kept = decided.kept();
        this.rejectedRows =
                decided.files().stream().mapToInt(FileOutcome::rejectedRows).sum();
        this.failures = failures;
        this.phrases = Phrases.in(turn.language());
        decided.writes().forEach(answer::write);
    }

    Answer answer() {
        List<String> lines = new ArrayList<>();
        lines.add(counts());
        newest().ifPresent(newest -> {
            Said line = insight(newest);
            lines.add(line.text());
            line.facts().forEach(answer::fact);
            jumps(newest).ifPresent(jumps -> {
                lines.add(jumps.text());
                jumps.facts().forEach(answer::fact);
            });
            newest.incomplete().ifPresent(incomplete -> lines.add(phrases.say("import.incomplete")));
        });
        if (rejectedRows > 0) {
            lines.add(phrases.count("import.rows", rejectedRows));
            answer.fact(Fact.number("rows_left_out", rejectedRows, "count", "import"));
        }
        doubt().ifPresent(lines::add);
        answer.say(String.join("\n", lines));
        if (failures.size() > 1 || failures.size() == 1 && !told.isEmpty()) {
            answer.bullets(failed());
        }
        if (kept.stream().anyMatch(activity -> activity.sport() == Sport.RUN)) {
            buttons.add(RunReview.latestButton(phrases));
            buttons.add(WeekReview.button(phrases.say("running.button.week"), Optional.empty()));
        }
        return buttons.isEmpty() ? answer.done() : answer.buttons(buttons).done();
    }

    private String counts() {
        if (told.isEmpty() && failures.size() == 1) {
            Failure failure = failures.getFirst();
            return phrases.say("import.failed-alone", "file", name(failure), "reason", reason(failure));
        }
        if (told.size() == 1 && failures.isEmpty() && told.getFirst().kind() == Kind.DUPLICATE) {
            return phrases.say("import.known-alone");
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.DUPLICATE)) {
            long count = told.stream().filter(one -> one.kind() == kind).count();
            if (count > 0) {
                counts.put(kind.name().toLowerCase(java.util.Locale.ROOT), count);
            }
        }
        if (!failures.isEmpty()) {
            counts.put("failed", (long) failures.size());
        }
        counts.forEach((kind, count) -> answer.fact(Fact.number("import_" + kind, count, "count", "import")));
        return RunFigures.capital(
                counts.entrySet().stream()
                                .map(entry -> phrases.count("import." + entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".",
                phrases);
    }

    /** The newest run that came in, or the newest activity when no run did. */
    private Optional<ActivitySummary> newest() {
        List<ActivitySummary> dated =
                kept.stream().filter(activity -> activity.start().dateKnown()).toList();
        Comparator<ActivitySummary> byStart =
                Comparator.comparing(activity -> activity.start().instant());
        return dated.stream()
                .filter(activity -> activity.sport() == Sport.RUN)
                .max(byStart)
                .or(() -> dated.stream().max(byStart))
                .or(() -> kept.stream().findFirst());
    }

    private Said insight(ActivitySummary activity) {
        Said when = RunFigures.when(activity, phrases, turn.today());
        Said figures = RunFigures.of(activity, phrases);
        String title = activity.sport() == Sport.RUN
                ? when.text()
                : phrases.say(
                        "import.other-sport", "day", when.text(), "sport", RunFigures.sport(activity.sport(), phrases));
        List<Fact> facts = new ArrayList<>(when.facts());
        facts.addAll(figures.facts());
        return new Said(phrases.say("review.figures", "title", title, "figures", figures.text()), facts);
    }

    /** Judged by the telling that the kept figures come from. */
    private Optional<Said> jumps(ActivitySummary newest) {
        return told.stream()
                .filter(one -> one.activity().id().equals(newest.id())
                        && one.activity().format() == newest.format())
                .findFirst()
                .filter(one ->
                        newest.sport() == Sport.RUN && !newest.anomalies().isEmpty())
                .flatMap(one ->
                        GpsJumps.in(newest, TrackCleaning.clean(one.detail().track(), newest.sport())))
                .map(jumps -> {
                    if (jumps.counted()) {
                        buttons.add(Action.of(
                                phrases.say("review.button.drop"),
                                "review",
                                SkillJson.write(RunReview.Input.gps(newest.id(), RunReview.Gps.DROP))));
                    }
                    return jumps.said(phrases, RunView.source(newest));
                });
    }

    /** One question at most: whether the first doubtful activity is one that is known. */
    private Optional<String> doubt() {
        for (Told one : told) {
            if (one.decision() instanceof Decision.Ask ask) {
                buttons.add(
                        button("import.button.same", Optional.of(one.activity().id()), ask));
                buttons.add(button("import.button.two", Optional.empty(), ask));
                return Optional.of(phrases.say("import.doubt."
                        + ask.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
            }
        }
        return Optional.empty();
    }

    private Action button(String label, Optional<java.util.UUID> dropped, Decision.Ask ask) {
        return Action.of(
                phrases.say(label),
                "import",
                SkillJson.write(new FileImport.Input(Optional.of(ask.existing()), dropped)));
    }

    private List<String> failed() {
        List<String> items = new ArrayList<>();
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure ->
                        items.add(phrases.say("import.failure", "file", name(failure), "reason", reason(failure))));
        int more = failures.size() - MOST_FAILURES;
        if (more > 0) {
            items.add(phrases.count("import.more-failures", more));
            answer.fact(Fact.number("more_failures", more, "count", "import"));
        }
        return items;
    }

    /** The reason in words; a limit that it names is a fact. */
    private String reason(Failure failure) {
        return Limits.said(failure.key(), phrases, answer::fact);
    }

    private static String name(Failure failure) {
        String name = failure.file().isBlank() ? "?" : failure.file().strip();
        return name.length() > MOST_NAME ? name.substring(0, MOST_NAME) + "…" : name;
    }
}
