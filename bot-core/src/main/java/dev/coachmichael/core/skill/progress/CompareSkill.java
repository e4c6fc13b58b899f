package dev.coachmichael.core.skill.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * {@code compare}: a run beside the one most like it, a week, month or year beside the one before, day for day, or all runs
 * of some months: those that do not fit, and the kinds that there are.
 */
public final class CompareSkill implements Skill.Personal<CompareSkill.Input> {

    /** What is compared. */
    public enum Span {
        /** The run with its twin. */
        @JsonProperty("run")
        RUN,
        /** The run with the one before it, whatever that was. */
        @JsonProperty("last_two")
        LAST_TWO,
        @JsonProperty("week")
        WEEK,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR,
        /** Runs that do not fit the others. */
        @JsonProperty("odd")
        ODD,
        /** The kinds of run that the athlete runs. */
        @JsonProperty("families")
        FAMILIES,
        /** These kinds as a picture: all runs by likeness. */
        @JsonProperty("map")
        MAP
    }

    /**
     * What is compared with what.
     *
     * @param span the latest run and its twin when absent
     * @param activity the run, the latest when absent
     */
    public record Input(Optional<Span> span, Optional<UUID> activity) {}

    private static final int TWIN_DAYS = 365;
    private static final int MOST_BEFORE = 20;
    private static final int YEARS = 2;
    private static final Pattern ASK = Pattern.compile(
            "\\bcompar\\w*\\b|\\b(?:par rapport|versus|vs)\\b.{0,25}\\b(?:mois|semaine|annee|an|month|week|year)\\b");
    private static final Pattern ODD = Pattern.compile(
            "\\b(?:sorties?|courses?|footings?) (?:bizarres?|inhabituelles?|etranges?|anormales?|atypiques?)\\b"
                    + "|\\b(?:odd|unusual|strange|weird) runs?\\b");
    private static final Pattern FAMILIES =
            Pattern.compile("\\b(?:familles?|types?|genres?|sortes?) de (?:sorties?|footings?|courses?)\\b"
                    + "|\\b(?:kinds?|families|types) of runs?\\b");
    private static final Pattern MAP = Pattern.compile(
            "\\b(?:carte|nuage) de (?:toutes )?mes (?:sorties|footings|courses)\\b|\\bmap of (?:all )?my runs\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:mes|my|je|i)\\b");
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:mes|ma|mon|my|sorties?|footings?|runs?|mois|months?|"
            + "semaines?|weeks?|annees?|ans?|years?|precedente|celle d'avant|previous)\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(?:mois|months?)\\b");
    private static final Pattern WEEK = Pattern.compile("\\b(?:semaines?|weeks?)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:annees?|an dernier|ans?|years?)\\b");
    private static final Pattern TWO = Pattern.compile(
            "\\b(?:deux|2|two) (?:dernieres?|last|latest)\\b|\\b(?:dernieres?|last|latest) (?:deux|2|two)\\b|"
                    + "\\b(?:celle d'avant|la precedente|the one before|the previous)\\b");

    private final Activities activities;

    public CompareSkill(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String id() {
        return "compare";
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
        String text = Words.fold(words);
        if (MAP.matcher(text).find()) {
            return new Input(Optional.of(Span.MAP), Optional.empty());
        }
        if (ODD.matcher(text).find() || FAMILIES.matcher(text).find()) {
            Span kind = ODD.matcher(text).find() ? Span.ODD : Span.FAMILIES;
            return new Input(Optional.of(kind), Optional.empty());
        }
        Span span = TWO.matcher(text).find()
                ? Span.LAST_TWO
                : MONTH.matcher(text).find()
                        ? Span.MONTH
                        : WEEK.matcher(text).find()
                                ? Span.WEEK
                                : YEAR.matcher(text).find() ? Span.YEAR : Span.RUN;
        return new Input(Optional.of(span), Optional.empty());
    }

    @Override
    public boolean claims(String words, Turn turn) {
        String text = Words.fold(words);
        return words.length() < 100
                && (ASK.matcher(text).find() && SUBJECT.matcher(text).find()
                        || ODD.matcher(text).find()
                        || MAP.matcher(text).find()
                        || FAMILIES.matcher(text).find() && OWN.matcher(text).find());
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, Input input) {
        Phrases phrases = Phrases.in(turn.language());
        return switch (input.span().orElse(Span.RUN)) {
            case RUN -> runs(turn, athlete, input, phrases, true);
            case LAST_TWO -> runs(turn, athlete, input, phrases, false);
            case WEEK, MONTH, YEAR ->
                new SpanTelling(turn, phrases, input.span().orElseThrow())
                        .answer(runsBetween(athlete, turn.today().minusYears(YEARS), turn.today()));
            case ODD ->
                new KindsTelling(turn, phrases)
                        .odd(runsBetween(athlete, turn.today().minusDays(KindsTelling.ODD_DAYS), turn.today()));
            case FAMILIES ->
                new KindsTelling(turn, phrases)
                        .families(runsBetween(athlete, turn.today().minusDays(TWIN_DAYS), turn.today()));
            case MAP ->
                new KindsTelling(turn, phrases)
                        .map(runsBetween(athlete, turn.today().minusDays(TWIN_DAYS), turn.today()));
        };
    }

    private Answer runs(Turn turn, AthleteId athlete, Input input, Phrases phrases, boolean twin) {
        Optional<ActivitySummary> asked = input.activity().isPresent()
                ? activities.find(athlete, input.activity().get()).await()
                : activities.latestRuns(athlete, 1).await().stream().findFirst();
        TwinTelling telling = new TwinTelling(turn, phrases);
        if (asked.isEmpty() || !asked.get().start().dateKnown()) {
            return telling.nothing();
        }
        ActivitySummary run = asked.get();
        LocalDate day = run.start().localDay();
        List<ActivitySummary> before = runsBetween(athlete, day.minusDays(TWIN_DAYS), day).stream()
                .filter(other -> !other.id().equals(run.id()))
                .filter(other -> other.start().instant().isBefore(run.start().instant()))
                .toList();
        Optional<ActivitySummary> other = twin
                ? Twins.nearest(run, before)
                : activities.latestRuns(athlete, MOST_BEFORE).await().stream()
                        .filter(earlier -> earlier.start().dateKnown()
                                && earlier.start()
                                        .instant()
                                        .isBefore(run.start().instant()))
                        .findFirst();
        return other.map(earlier -> telling.beside(run, earlier)).orElseGet(() -> telling.alone(run));
    }

    private List<ActivitySummary> runsBetween(AthleteId athlete, LocalDate first, LocalDate last) {
        return activities.between(athlete, first, last).await().stream()
                .filter(activity ->
                        activity.sport() == Sport.RUN && activity.start().dateKnown())
                .toList();
    }
}
