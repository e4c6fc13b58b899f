package dev.coachmichael.core.skill.running;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.DistanceCorrected;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.analysis.Repetition;
import dev.coachmichael.core.analysis.Repetitions;
import dev.coachmichael.core.analysis.RunType;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code review}: what a run was, how it compares with the athlete's own, one strength and one thing to change. */
public final class RunReview implements Skill.Personal<RunReview.Input> {

    private static final int NEAREST_DAYS = 60;

    /** What to show of a run. */
    public enum View {
        @JsonProperty("splits")
        SPLITS,
        /** Time in heart-rate zones. */
        @JsonProperty("zones")
        ZONES,
        /** Where it went, as a picture. */
        @JsonProperty("route")
        ROUTE
    }

    /** What to do about metres that the GPS added. */
    public enum Gps {
        @JsonProperty("drop")
        DROP,
        @JsonProperty("keep")
        KEEP
    }

    /**
     * Which run; the latest when nothing is told.
     *
     * @param activity its key
     * @param day on the athlete's calendar
     * @param back how many runs before the latest
     * @param view what to show instead of the review
     * @param weeksAgo set when a week is meant, 0 is the current one
     * @param gps set when the athlete decides about a run's GPS jumps
     */
    public record Input(
            Optional<UUID> activity,
            Optional<LocalDate> day,
            Optional<Integer> back,
            Optional<View> view,
            Optional<Integer> weeksAgo,
            Optional<Gps> gps) {

        static Input latest() {
            return of(Optional.empty(), Optional.empty());
        }

        static Input of(Optional<UUID> activity, Optional<View> view) {
            return new Input(activity, Optional.empty(), Optional.empty(), view, Optional.empty(), Optional.empty());
        }

        static Input gps(UUID activity, Gps gps) {
            return new Input(
                    Optional.of(activity),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(gps));
        }
    }

    private final Activities activities;
    private final WeekReview week;
    private final Profiles profiles;

    public RunReview(Activities activities, Profiles profiles, WeekReview week) {
        this.activities = activities;
        this.profiles = profiles;
        this.week = week;
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("bilan", "review", false));
    }

    @Override
    public Input read(String words, Turn turn) {
        return WhichRun.in(words, turn.today());
    }

    /** "et celle d'avant ?" is the run before the one that was shown; "et dimanche ?" the run of that day. */
    @Override
    public Optional<Input> follow(Input last, String words, Turn turn) {
        if (last.weeksAgo().isPresent()) {
            return week.follow(new WeekReview.Input(last.weeksAgo()), words, turn)
                    .map(input -> new Input(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            input.weeksAgo(),
                            Optional.empty()));
        }
        boolean counted = last.activity().isEmpty() && last.day().isEmpty();
        int back = last.back().orElse(0);
        return switch (Elliptic.step(words)) {
            case BEFORE -> counted ? Optional.of(counting(back + 1)) : Optional.empty();
            case AFTER -> counted ? Optional.of(counting(Math.max(0, back - 1))) : Optional.empty();
            case NONE ->
                Elliptic.asksAlso(words) ? DayWords.past(words, turn.today()).map(RunReview::ofDay) : Optional.empty();
        };
    }

    private static Input counting(int back) {
        return new Input(
                Optional.empty(),
                Optional.empty(),
                Optional.of(back),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Input ofDay(LocalDate day) {
        return new Input(
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        if (input.weeksAgo().isPresent()) {
            return week.run(turn, athlete, new WeekReview.Input(input.weeksAgo()));
        }
        Phrases phrases = Phrases.in(turn.language());
        Optional<ActivitySummary> found = find(athlete, input);
        if (found.isEmpty()) {
            return notFound(turn, athlete, input, phrases);
        }
        RunView view = view(athlete, found.get(), phrases, turn.today());
        if (input.gps().isPresent()) {
            return corrected(athlete, view, input.gps().get());
        }
        return input.view()
                .map(what -> switch (what) {
                    case SPLITS -> splits(turn, view);
                    case ZONES -> zones(turn, view);
                    case ROUTE -> RouteTelling.answer(turn, view);
                })
                .orElseGet(() -> review(turn, athlete, view, input));
    }

    private Optional<ActivitySummary> find(AthleteId athlete, Input input) {
        if (input.activity().isPresent()) {
            return activities.find(athlete, input.activity().get()).await();
        }
        if (input.day().isPresent()) {
            return runsOf(athlete, input.day().get()).stream().reduce((first, last) -> last);
        }
        int back = Math.max(0, Math.min(input.back().orElse(0), 50));
        return activities.latestRuns(athlete, back + 1).await().stream()
                .skip(back)
                .findFirst();
    }

    private List<ActivitySummary> runsOf(AthleteId athlete, LocalDate day) {
        return runs(activities.between(athlete, day, day).await());
    }

    private static List<ActivitySummary> runs(List<ActivitySummary> all) {
        return all.stream().filter(activity -> activity.sport() == Sport.RUN).toList();
    }

    private RunView view(AthleteId athlete, ActivitySummary run, Phrases phrases, LocalDate today) {
        PackedDetail detail = activities.detail(athlete, run.id()).await().orElse(PackedDetail.NONE);
        Profile profile = profiles.of(athlete).await();
        boolean onlyRun = activities.latestRuns(athlete, 2).await().size() < 2;
        if (!run.start().dateKnown()) {
            return RunView.of(run, detail, List.of(), onlyRun, profile, phrases, today);
        }
        LocalDate day = run.start().localDay();
        List<ActivitySummary> before =
                runs(activities
                                .between(athlete, day.minusWeeks(SimilarRuns.WEEKS), day)
                                .await())
                        .stream()
                        .filter(other -> !other.id().equals(run.id()))
                        .filter(other ->
                                other.start().instant().isBefore(run.start().instant()))
                        .toList();
        return RunView.of(run, detail, before, onlyRun, profile, phrases, today);
    }

    private Answer review(Turn turn, AthleteId athlete, RunView view, Input input) {
        List<Said> lines = new ArrayList<>();
        boolean latest = latest(athlete, view.run());
        Answer.Draft answer = Answer.draft();
        List<Fact> facts = new ArrayList<>();
        if (view.tooShort()) {
            lines.add(whatItWas(view, RunKind.PLAIN, latest));
            lines.add(Said.of(view.say("review.short")));
        } else {
            boolean compared = judge(view, latest, lines);
            if (compared && !SimilarRuns.of(view).enough()) {
                answer.warn(Warning.NOT_ENOUGH_DATA);
            }
        }
        lines.addAll(DataNotes.of(view));
        answer.say(lines.stream().map(Said::text).collect(Collectors.joining("\n")));
        lines.forEach(line -> facts.addAll(line.facts()));
        SplitTable.brief(view).filter(splits -> !view.tooShort()).ifPresent(splits -> {
            answer.table(splits.table().columns(), splits.table().rows());
            facts.addAll(splits.facts());
        });
        RunChart.of(view).ifPresent(chart -> {
            answer.chart(chart.chart());
            facts.addAll(chart.facts());
        });
        facts.stream().distinct().forEach(answer::fact);
        return answer.buttons(buttons(turn, athlete, view, input)).done();
    }

    /** What it was, the comparison, one strength, one thing to change; answers whether there was anything to compare. */
    private static boolean judge(RunView view, boolean latest, List<Said> lines) {
        RunKind kind = RunKind.of(view);
        SimilarRuns similar = SimilarRuns.of(view);
        boolean comparable = view.run().start().dateKnown()
                && view.run().incomplete().isEmpty()
                && view.pace().isPresent()
                && kind != RunKind.INTERVALS;
        Optional<Said> strength =
                comparable && similar.good(view) ? Optional.empty() : new Strengths(view, kind).best();
        boolean evenTwice = kind == RunKind.STEADY
                && strength.map(Strengths::praisesEvenness).orElse(false);
        lines.add(whatItWas(view, evenTwice || !view.trustworthy() ? RunKind.PLAIN : kind, latest));
        if (comparable && !view.onlyRun()) {
            lines.add(similar.said(view));
        }
        strength.ifPresent(lines::add);
        lines.add(new Changes(view, kind).most());
        return comparable;
    }

    private boolean latest(AthleteId athlete, ActivitySummary run) {
        return activities.latestRuns(athlete, 1).await().stream()
                .anyMatch(newest -> newest.id().equals(run.id()));
    }

    private static Said whatItWas(RunView view, RunKind kind, boolean latest) {
        Said when = RunFigures.when(view.run(), view.phrases(), view.today());
        Said figures = RunFigures.of(view.run(), view.phrases());
        Said what = kindOf(view, kind);
        String day = view.figures().day(view.run().start().localDay(), view.today());
        String title = latest && view.run().start().dateKnown() ? view.say("review.latest", "day", day) : when.text();
        String text = view.say("review.figures", "title", title, "figures", figures.text())
                + (what.text().isEmpty() ? "" : " " + what.text());
        return new Said(
                text,
                Stream.of(figures, when, what)
                        .flatMap(said -> said.facts().stream())
                        .toList());
    }

    private static Said kindOf(RunView view, RunKind kind) {
        return switch (kind) {
            case INTERVALS ->
                view.repetitions().map(reps -> intervals(view, reps)).orElseGet(() -> Said.of(""));
            case HILLY -> Said.of(view.say("review.kind.hilly"));
            case UNEVEN -> typeOr(view, "review.kind.uneven");
            case PROGRESSION -> typeOr(view, "review.kind.progression");
            case STEADY -> typeOr(view, "review.kind.steady");
            case PLAIN -> typeOr(view, "");
        };
    }

    /** A race, a tempo run and a long run are called so; for others the pacing says more. */
    private static Said typeOr(RunView view, String pacing) {
        RunType type = view.analysis().type();
        if (type == RunType.TEMPO && view.analysis().tempo().isPresent()) {
            return tempo(view, view.analysis().tempo().get());
        }
        if (type == RunType.RACE || type == RunType.LONG) {
            return Said.of(view.say("review.kind." + type.code()), Fact.text("run_type", type.code(), view.source()));
        }
        return Said.of(pacing.isEmpty() ? "" : view.say(pacing));
    }

    private static Said tempo(RunView view, Repetition stretch) {
        long minutes = Math.round(stretch.seconds() / 60);
        return Said.of(
                view.say(
                        "review.kind.tempo",
                        "time",
                        view.figures().duration(60.0 * minutes),
                        "pace",
                        view.figures().pace(stretch.secondsPerKilometre())),
                view.fact("tempo_time", 60.0 * minutes, "s"),
                view.fact("tempo_pace", Math.round(stretch.secondsPerKilometre()), "s/km"));
    }

    private static Said intervals(RunView view, Repetitions reps) {
        Fact count = view.fact("repetitions", reps.count(), "count");
        Optional<Double> seconds = reps.commonSeconds();
        Optional<Double> meters = reps.commonMeters();
        if (seconds.isPresent() && (reps.byTime() || meters.isEmpty())) {
            String each = view.figures().exactDuration(seconds.get());
            return Said.of(
                    view.say("review.kind.intervals", "n", reps.count(), "each", each),
                    count,
                    view.fact("repetition_time", seconds.get(), "s"));
        }
        if (meters.isPresent()) {
            String each = view.figures().meters(meters.get());
            return Said.of(
                    view.say("review.kind.intervals", "n", reps.count(), "each", each),
                    count,
                    view.fact("repetition_distance", meters.get(), "m"));
        }
        return Said.of(view.say("review.kind.repetitions", "n", reps.count()), count);
    }

    private List<Action> buttons(Turn turn, AthleteId athlete, RunView view, Input input) {
        List<Action> buttons = new ArrayList<>();
        Optional<GpsJumps> jumps = GpsJumps.in(view);
        if (jumps.isPresent() && jumps.get().counted()) {
            buttons.add(button(view, "review.button.drop", Input.gps(view.run().id(), Gps.DROP)));
        }
        if (view.run().correctedMeters().isPresent()) {
            buttons.add(button(view, "review.button.keep", Input.gps(view.run().id(), Gps.KEEP)));
        }
        if (!view.detail().splits().isEmpty()) {
            buttons.add(button(
                    view,
                    "review.button.splits",
                    Input.of(Optional.of(view.run().id()), Optional.of(View.SPLITS))));
        }
        if (!view.analysis().zones().isEmpty()) {
            buttons.add(button(
                    view, "review.button.zones", Input.of(Optional.of(view.run().id()), Optional.of(View.ZONES))));
        }
        if (RunRoute.of(view).isPresent()) {
            buttons.add(button(
                    view, "review.button.route", Input.of(Optional.of(view.run().id()), Optional.of(View.ROUTE))));
        }
        input.day().ifPresent(day -> runsOf(athlete, day).stream()
                .filter(other -> !other.id().equals(view.run().id()))
                .limit(1)
                .forEach(other -> buttons.add(
                        button(view, "review.button.other", Input.of(Optional.of(other.id()), Optional.empty())))));
        buttons.add(WhyAnswer.button(turn));
        return buttons;
    }

    private static Action button(RunView view, String label, Input input) {
        return Action.of(view.say(label), "review", SkillJson.write(input));
    }

    private static Answer splits(Turn turn, RunView view) {
        Said when = RunFigures.when(view.run(), view.phrases(), view.today());
        Optional<SplitTable> table = SplitTable.full(view);
        if (table.isEmpty()) {
            Answer.Draft answer = Answer.draft().say(view.say("review.splits.none", "title", when.text()));
            when.facts().forEach(answer::fact);
            return answer.warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Said figures = RunFigures.of(view.run(), view.phrases());
        Answer.Draft answer = Answer.draft()
                .say(view.say("review.figures", "title", when.text(), "figures", figures.text()))
                .table(table.get().table().columns(), table.get().table().rows());
        Stream.of(when.facts(), figures.facts(), table.get().facts())
                .flatMap(List::stream)
                .forEach(answer::fact);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    /** How long the heart was in each zone; what is missing when that cannot be told. */
    private static Answer zones(Turn turn, RunView view) {
        Said when = RunFigures.when(view.run(), view.phrases(), view.today());
        Optional<RunChart> chart = RunChart.zones(view);
        if (chart.isEmpty()) {
            boolean heart = view.run().totals().averageHeartRate().isPresent();
            return Answer.draft()
                    .say(view.say(heart ? "profile.zones.none" : "review.note.no-heart-rate"))
                    .warn(Warning.NOT_ENOUGH_DATA)
                    .buttons(WhyAnswer.button(turn))
                    .done();
        }
        Answer.Draft answer = Answer.draft();
        List<List<String>> rows = view.analysis().zones().stream()
                .map(time -> List.of(
                        time.zone().name(),
                        view.say(
                                "review.zones.from",
                                "beats",
                                view.figures().heartRate(time.zone().fromBpm())),
                        view.figures().exactDuration(time.seconds())))
                .toList();
        answer.say(view.say("review.zones", "title", when.text()))
                .table(List.of(view.say("chart.zone"), view.say("chart.heart-rate"), view.say("chart.time")), rows)
                .chart(chart.get().chart());
        Stream.concat(when.facts().stream(), chart.get().facts().stream())
                .distinct()
                .forEach(answer::fact);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    /** The athlete has decided about the GPS; it is done at once and can be taken back. */
    private static Answer corrected(AthleteId athlete, RunView view, Gps gps) {
        double recorded = Math.round(view.run().totals().distanceMeters());
        double believed = Math.round(view.clean().distanceMeters());
        UUID id = view.run().id();
        boolean drop = gps == Gps.DROP && believed > 0;
        String text = view.say(
                drop ? "review.gps.drop.done" : "review.gps.keep.done",
                "believed",
                view.figures().exactDistance(believed),
                "recorded",
                view.figures().exactDistance(recorded));
        return Answer.draft()
                .say(text)
                .fact(view.fact("distance", drop ? believed : recorded, "m"))
                .fact(view.fact("recorded_distance", recorded, "m"))
                .write(new DistanceCorrected(athlete, id, drop ? OptionalDouble.of(believed) : OptionalDouble.empty()))
                .buttons(button(view, "review.button.undo", Input.gps(id, drop ? Gps.KEEP : Gps.DROP)))
                .done();
    }

    private Answer notFound(Turn turn, AthleteId athlete, Input input, Phrases phrases) {
        List<ActivitySummary> latest = activities.latestRuns(athlete, 50).await();
        if (latest.isEmpty()) {
            return NoRuns.answer(turn, activities, athlete);
        }
        if (input.day().isEmpty()) {
            ActivitySummary newest = latest.getFirst();
            Said when = RunFigures.when(newest, phrases, turn.today());
            Answer.Draft answer = Answer.draft()
                    .say(phrases.count("review.few", latest.size(), "day", when.text()))
                    .fact(Fact.number("runs", latest.size(), "count", "activities"));
            when.facts().forEach(answer::fact);
            return answer.buttons(latestButton(phrases)).done();
        }
        LocalDate day = input.day().get();
        Figures figures = Figures.in(turn.language());
        Answer.Draft answer = Answer.draft().fact(Fact.text("date_asked", day.toString(), "message"));
        Optional<ActivitySummary> nearest = nearest(athlete, day);
        if (nearest.isEmpty()) {
            return answer.say(phrases.say("review.no-day", "day", figures.day(day, turn.today())))
                    .buttons(latestButton(phrases))
                    .done();
        }
        LocalDate other = nearest.get().start().localDay();
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
                        SkillJson.write(Input.of(Optional.of(nearest.get().id()), Optional.empty()))))
                .done();
    }

    private Optional<ActivitySummary> nearest(AthleteId athlete, LocalDate day) {
        return runs(activities
                        .between(athlete, day.minusDays(NEAREST_DAYS), day.plusDays(NEAREST_DAYS))
                        .await())
                .stream()
                .min(java.util.Comparator.comparingLong(
                        run -> Math.abs(run.start().localDay().toEpochDay() - day.toEpochDay())));
    }

    static Action latestButton(Phrases phrases) {
        return Action.of(phrases.say("running.button.latest"), "review", SkillJson.write(Input.latest()));
    }
}
