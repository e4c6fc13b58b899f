package dev.coachmichael.core.activity.file;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out in which unit a table gives distances and durations: by its headings, and where these say nothing by what a
 * human being can do.
 */
final class CsvUnits {

    private static final double METERS_PER_MILE = 1609.344;
    /** Faster than this, kilometres must have been metres. */
    private static final double MAX_METERS_PER_SECOND = 25;

    private final CsvTable table;

    CsvUnits(CsvTable table) {
        this.table = table;
    }

    /** Clock notations speak for themselves; bare numbers are seconds unless the heading or their size says minutes. */
    double seconds(String text, CsvColumn column, boolean alwaysSeconds) {
        double clock = CsvValues.clockSeconds(text);
        if (!Double.isNaN(clock)) {
            return clock;
        }
        double number = CsvValues.number(text);
        if (alwaysSeconds) {
            return number;
        }
        String heading = table.heading(column);
        if (heading.matches(".*\\b(s|sec|secs|seconds|secondes|sekunden|segundos)\\b.*")) {
            return number;
        }
        if (heading.matches(".*\\b(h|hours|heures|stunden|horas)\\b.*")) {
            return number * 3600;
        }
        boolean minutes = heading.matches(".*\\b(min|mins|minutes|minuten|minutos)\\b.*") || number < 300;
        return minutes ? number * 60 : number;
    }

    /** Metres of a row of any table; not-a-number when there are none. */
    double meters(CSVRecord row, double seconds) {
        String text = table.first(row, CsvColumn.DISTANCE).toLowerCase(Locale.ROOT);
        double number = CsvValues.number(text.replaceFirst("\\s*(km|mi|miles|m)$", ""));
        String heading = table.heading(CsvColumn.DISTANCE);
        if (text.endsWith("mi") || text.endsWith("miles") || heading.matches(".*\\b(mi|mile|miles)\\b.*")) {
            return number * METERS_PER_MILE;
        }
        if (text.endsWith("km") || heading.matches(".*(\\bkm\\b|kilom).*")) {
            return number * 1000;
        }
        if (text.endsWith("m") || heading.matches(".*\\b(m|meters|metres|meter|metros)\\b.*")) {
            return number;
        }
        boolean metres = seconds > 0 ? number * 1000 / seconds > MAX_METERS_PER_SECOND : number > 400;
        return metres ? number : number * 1000;
    }

    /** The second distance of Strava's table is in metres; some exports repeat the kilometres there. */
    double stravaMeters(CSVRecord row) {
        double rough = CsvValues.number(table.first(row, CsvColumn.DISTANCE));
        double fine = CsvValues.number(table.last(row, CsvColumn.DISTANCE));
        boolean repeated = Double.isNaN(fine) || Math.abs(fine - rough) <= 0.01 * Math.abs(rough);
        return repeated ? rough * 1000 : fine;
    }
}
