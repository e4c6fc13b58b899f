package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SportNames;
import dev.coachmichael.core.activity.SportNames.Named;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.file.CsvValues.DayAndTime;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables of activities: Strava's {@code activities.csv}, the list that Garmin's site exports, and any table with a
 * date and a distance or duration.
 *
 * <p>Strava's table is known by its id and file name columns. Its dates are UTC, and it has two columns for distance: the
 * first in kilometres or the account's unit, the second in metres. All other tables hold local times, of the athlete's zone.
 */
final class CsvReader implements ActivityReader {

    @Override
    public Reading read(InputStream in, ReadingContext context) throws IOException {
        CsvTable table = CsvTable.read(in);
        boolean usable = table.has(CsvColumn.DATE)
                && (table.has(CsvColumn.DISTANCE) || table.has(CsvColumn.MOVING) || table.has(CsvColumn.ELAPSED));
        if (!usable) {
            throw RefusedFile.because(RefusalReason.UNKNOWN_FORMAT);
        }
        var rows = new Rows(table, context);
        table.forEachRow(context.budget(), rows::lookAtDate);
        table.forEachRow(context.budget(), rows::take);
        if (rows.activities.isEmpty()) {
            throw RefusedFile.because(RefusalReason.NO_DATA);
        }
        return new Reading(rows.activities, rows.rejected);
    }

    private static final class Rows {

        private final CsvTable table;
        private final CsvUnits units;
        private final ReadingContext context;
        private final boolean strava;
        private final List<Activity> activities = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();
        private boolean monthFirst;

        Rows(CsvTable table, ReadingContext context) {
            this.table = table;
            this.units = new CsvUnits(table);
            this.context = context;
            this.strava = table.has(CsvColumn.ID) && table.has(CsvColumn.FILE_NAME);
        }

        void lookAtDate(CSVRecord row) {
            monthFirst |= CsvValues.needsMonthFirst(table.first(row, CsvColumn.DATE));
        }

        void take(CSVRecord row) {
            var line = new Line(table, units, row, strava, monthFirst, context);
            Optional<Problem> problem = line.problem();
            if (problem.isPresent()) {
                rejected.add(new RejectedRow(row.getRecordNumber() - 1, line.id(), problem.get()));
            } else {
                activities.add(line.activity());
            }
        }
    }

    /** One row of the table. */
    private static final class Line {

        private final CsvTable table;
        private final CSVRecord row;
        private final boolean strava;
        private final ReadingContext context;
        private final Optional<DayAndTime> date;
        private final double elapsedSeconds;
        private final double movingSeconds;
        private final double meters;

        Line(
                CsvTable table,
                CsvUnits units,
                CSVRecord row,
                boolean strava,
                boolean monthFirst,
                ReadingContext context) {
            this.table = table;
            this.row = row;
            this.strava = strava;
            this.context = context;
            this.date = CsvValues.date(table.first(row, CsvColumn.DATE), monthFirst);
            this.elapsedSeconds = units.seconds(table.last(row, CsvColumn.ELAPSED), CsvColumn.ELAPSED, strava);
            this.movingSeconds = units.seconds(table.last(row, CsvColumn.MOVING), CsvColumn.MOVING, strava);
            this.meters = strava ? units.stravaMeters(row) : units.meters(row, seconds());
        }

        String id() {
            return Names.clean(table.first(row, CsvColumn.ID), 40);
        }

        Optional<Problem> problem() {
            if (date.isEmpty() || !Plausible.date(start().instant(), context.now())) {
                return Optional.of(Problem.NO_DATE);
            }
            boolean noTime = !(seconds() > 0);
            boolean noDistance = !(meters > 0);
            if (noTime && (noDistance || strava)) {
                return Optional.of(Problem.NO_DURATION);
            }
            boolean absurd =
                    (!noTime && !Plausible.duration(seconds())) || (!noDistance && !Plausible.distance(meters));
            return absurd ? Optional.of(Problem.NUMBERS) : Optional.empty();
        }

        Activity activity() {
            String type = table.first(row, CsvColumn.TYPE);
            Named named = type.isEmpty() ? new Named(Sport.RUN, SubSport.GENERIC) : SportNames.of(type);
            return Activity.summary(named.sport(), start(), totals(), SourceFormat.CSV)
                    .withSport(named.sport(), named.subSport())
                    .withName(Names.clean(table.first(row, CsvColumn.NAME), 200))
                    .withKeys(keys());
        }

        private ActivityStart start() {
            DayAndTime when = date.orElseThrow();
            if (when.time().isEmpty() || (!strava && when.time().get().equals(LocalTime.MIDNIGHT))) {
                return ActivityStart.on(when.day(), context.athleteZone());
            }
            LocalDateTime moment = when.dateTime().orElseThrow();
            Instant instant = strava
                    ? moment.toInstant(ZoneOffset.UTC)
                    : moment.atZone(context.athleteZone()).toInstant();
            return ActivityStart.inAthleteZone(instant, context.athleteZone());
        }

        private Totals totals() {
            double cadence = CsvValues.number(table.last(row, CsvColumn.CADENCE));
            return Plausible.totals(meters, movingSeconds > 0 ? movingSeconds : elapsedSeconds, elapsedSeconds)
                    .withHeartRate(
                            Plausible.heartRate(CsvValues.number(table.last(row, CsvColumn.AVERAGE_HEART_RATE))),
                            Plausible.heartRate(CsvValues.number(table.last(row, CsvColumn.MAX_HEART_RATE))))
                    .withCadence(Plausible.cadence(strava ? 2 * cadence : cadence))
                    .withClimb(
                            Plausible.climb(CsvValues.number(table.last(row, CsvColumn.ASCENT))),
                            OptionalDouble.empty())
                    .withCalories(Plausible.calories(CsvValues.number(table.last(row, CsvColumn.CALORIES))));
        }

        private SourceKeys keys() {
            boolean known = strava && id().matches("\\d{1,18}");
            return new SourceKeys(
                    OptionalLong.empty(),
                    known ? Optional.of("strava:" + id()) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }

        private double seconds() {
            return movingSeconds > 0 ? movingSeconds : elapsedSeconds;
        }
    }
}
