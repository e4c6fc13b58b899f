package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.PackedDetail;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.analysis.BestEffort;
import dev.coachmichael.core.analysis.EffortBook;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.profile.SpokenRace;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code records}: the athlete's best times from 400 m to the marathon, out of their runs and the races they told. */
public final class RecordsSkill implements Skill.Personal<RecordsSkill.Input> {

    /**
     * The distance asked for.
     *
     * @param distanceMeters empty for all
     */
    public record Input(Optional<Double> distanceMeters) {}

    private static final int YEARS = 10;
    private static final int MOST_RUNS = 400;
    private static final double NEAR = 0.02;
    private static final Pattern ASK =
            Pattern.compile("\\bmes (?:records?|meilleurs? (?:temps|chronos?|efforts?)|chronos?|rp)\\b"
                    + "|\\b(?:c'est )?quoi mon (?:record|rp|meilleur (?:temps|chrono))\\b"
                    + "|\\bquel est mon (?:record|rp|meilleur (?:temps|chrono))\\b"
                    + "|\\bmon (?:record|rp|meilleur (?:temps|chrono))\\b.{0,25}\\?"
                    + "|\\bmy (?:records?|pbs?|prs?|personal bests?|best (?:times?|efforts?))\\b(?! is| was)"
                    + "|\\bwhat(?:'s| is) my (?:record|pb|pr|best)\\b");

    private final Activities activities;
    private final Profiles profiles;
    private final EffortBook book;

    public RecordsSkill(Activities activities, Profiles profiles, EffortBook book) {
        this.activities = activities;
        this.profiles = profiles;
        this.book = book;
    }

    @Override
    public String id() {
        return "records";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public Input read(String words, Turn turn) {
        return new Input(SpokenRace.all(words).stream()
                .map(SpokenRace::distanceMeters)
                .flatMap(meters -> known(meters).stream())
                .findFirst());
    }

    private static Optional<Double> known(double meters) {
        return BestEffort.METERS.stream()
                .filter(known -> Math.abs(known - meters) <= NEAR * known)
                .findFirst();
    }

    /** "Et sur 5 km ?", "and over a half?". */
    @Override
    public Optional<Input> follow(Input last, String words, Turn turn) {
        return SpokenRace.anotherDistance(words)
                .flatMap(RecordsSkill::known)
                .map(meters -> new Input(Optional.of(meters)));
    }

    /** A question without a time: with one, somebody tells a record. */
    @Override
    public boolean claims(String words, Turn turn) {
        return ASK.matcher(Words.fold(words)).find()
                && SpokenRace.all(words).stream()
                        .allMatch(named -> named.timeSeconds().isEmpty());
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        List<ActivitySummary> runs =
                activities.between(athlete, turn.today().minusYears(YEARS), turn.today()).await().stream()
                        .filter(activity -> activity.sport() == Sport.RUN)
                        .filter(run ->
                                run.start().dateKnown() && run.incomplete().isEmpty() && run.comparable())
                        .sorted(Comparator.comparing(
                                        (ActivitySummary run) -> run.start().instant())
                                .reversed())
                        .limit(MOST_RUNS)
                        .toList();
        List<Held> held = new ArrayList<>();
        for (ActivitySummary run : runs) {
            efforts(athlete, run).forEach(effort -> held.add(Held.by(run, effort)));
        }
        profiles.of(athlete).await().races().forEach(race -> Held.told(race).ifPresent(held::add));
        return new RecordsTelling(turn, Phrases.in(turn.language()), runs, held).answer(input.distanceMeters());
    }

    private List<BestEffort> efforts(AthleteId athlete, ActivitySummary run) {
        return book.known(run).orElseGet(() -> {
            PackedDetail detail = activities.detail(athlete, run.id()).await().orElse(PackedDetail.NONE);
            return book.look(run, detail);
        });
    }
}
