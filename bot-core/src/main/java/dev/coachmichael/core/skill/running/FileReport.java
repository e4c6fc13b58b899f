package dev.coachmichael.core.skill.running;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Anomaly;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What became of one file, as the command line and the API print it in JSON. Absent values are left out.
 *
 * @param outcome {@code new}, {@code duplicate}, {@code changed} or {@code failed}
 * @param reason in words, when there is anything to say
 * @param incomplete whether only a part of it could be read
 * @param rejectedRows rows of a table that could not be used
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FileReport(
        String file,
        String outcome,
        Optional<String> reason,
        boolean incomplete,
        int rejectedRows,
        List<ActivityReport> activities) {

    /**
     * One activity of the file.
     *
     * @param id of the activity that is kept
     * @param outcome of this activity alone
     * @param sport in lower case: {@code run}, {@code ride} ...
     * @param startUtc absent when the recording has no usable date
     * @param localDate the day on the runner's own calendar
     * @param laps how many
     * @param anomalies what should not be believed as it stands, in lower case
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ActivityReport(
            UUID id,
            String outcome,
            Optional<String> reason,
            String name,
            String sport,
            String subSport,
            boolean indoor,
            Optional<Instant> startUtc,
            Optional<LocalDate> localDate,
            double distanceMeters,
            double timerSeconds,
            double elapsedSeconds,
            int laps,
            OptionalInt avgHeartRate,
            OptionalInt maxHeartRate,
            OptionalInt avgCadence,
            OptionalDouble ascentMeters,
            boolean incomplete,
            List<String> anomalies) {

        static ActivityReport of(FileOutcome.Told told, Phrases phrases) {
            ActivitySummary activity = told.activity();
            boolean dated = activity.start().dateKnown();
            return new ActivityReport(
                    activity.id(),
                    lower(told.kind()),
                    why(told.decision(), phrases),
                    activity.name(),
                    lower(activity.sport()),
                    lower(activity.subSport()),
                    activity.indoor(),
                    dated ? Optional.of(activity.start().instant()) : Optional.empty(),
                    dated ? Optional.of(activity.start().localDay()) : Optional.empty(),
                    activity.totals().distanceMeters(),
                    activity.timerSeconds(),
                    activity.totals().elapsedSeconds(),
                    activity.laps(),
                    activity.totals().averageHeartRate(),
                    activity.totals().maxHeartRate(),
                    activity.totals().averageCadence(),
                    activity.totals().ascentMeters(),
                    activity.incomplete().isPresent(),
                    activity.anomalies().stream()
                            .map(Anomaly::kind)
                            .map(FileReport::lower)
                            .toList());
        }
    }

    /** The report with its reasons in a language. */
    public static FileReport of(FileOutcome outcome, Language language) {
        Phrases phrases = Phrases.in(language);
        List<ActivityReport> activities = outcome.activities().stream()
                .map(told -> ActivityReport.of(told, phrases))
                .toList();
        Optional<String> refused = outcome.refusal()
                .map(reason -> RunFigures.capital(Limits.said(reason.messageKey(), phrases, fact -> {}), phrases));
        return new FileReport(
                outcome.file(),
                lower(outcome.kind()),
                refused.or(() -> activities.stream()
                        .flatMap(activity -> activity.reason().stream())
                        .findFirst()),
                outcome.incomplete(),
                outcome.rejectedRows(),
                activities);
    }

    private static Optional<String> why(Decision decision, Phrases phrases) {
        return switch (decision) {
            case Decision.New isNew -> Optional.empty();
            case Decision.Duplicate duplicate -> Optional.of(phrases.say("report.duplicate." + key(duplicate.match())));
            case Decision.Changed changed ->
                Optional.of(phrases.say("report.changed", "what", changes(changed, phrases)));
            case Decision.Ask ask -> Optional.of(phrases.say("report.ask." + key(ask.why())));
        };
    }

    private static String changes(Decision.Changed changed, Phrases phrases) {
        return changed.what().stream()
                .sorted()
                .map(change -> phrases.say("report.change." + key(change)))
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Enum<?> value) {
        return lower(value).replace('_', '-');
    }
}
