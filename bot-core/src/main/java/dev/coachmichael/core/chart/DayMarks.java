package dev.coachmichael.core.chart;

import dev.coachmichael.core.chart.BottomAxis.Mark;
import dev.coachmichael.core.chart.Scale.Range;
import dev.coachmichael.core.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Where an axis of days is marked: Mondays, first days of months, of quarters or of years. */
final class DayMarks {

    private static final int[] WEEKS = {1, 2};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final int LONG_AGO = 400;

    private DayMarks() {}

    /** The finest marks of which there are not too many. */
    static List<Mark> between(Range days, int most, Language language) {
        double width = days.max() - days.min();
        if (width <= most) {
            return everyDay(days, language);
        }
        for (int weeks : WEEKS) {
            if (width / (7 * weeks) <= most) {
                return weeks(days, weeks, language);
            }
        }
        for (int months : MONTHS) {
            if (width / (30.4 * months) <= most) {
                return months(days, months, language);
            }
        }
        return List.of();
    }

    /** "28 nov.", "1er nov." */
    static String text(double day, Language language) {
        LocalDate date = LocalDate.ofEpochDay((long) day);
        String number = language == Language.FR && date.getDayOfMonth() == 1 ? "d'er'" : "d";
        return DateTimeFormatter.ofPattern(number + " MMM", language.locale()).format(date);
    }

    private static List<Mark> everyDay(Range days, Language language) {
        List<Mark> marks = new ArrayList<>();
        for (double day = Math.ceil(days.min()); day <= days.max(); day++) {
            marks.add(new Mark(day, text(day, language)));
        }
        return marks;
    }

    private static List<Mark> weeks(Range days, int step, Language language) {
        List<Mark> marks = new ArrayList<>();
        LocalDate monday =
                LocalDate.ofEpochDay((long) Math.ceil(days.min())).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = monday; day.toEpochDay() <= days.max(); day = day.plusWeeks(step)) {
            marks.add(new Mark(day.toEpochDay(), text(day.toEpochDay(), language)));
        }
        return marks;
    }

    private static List<Mark> months(Range days, int step, Language language) {
        boolean longAgo = days.max() - days.min() > LONG_AGO;
        var written = DateTimeFormatter.ofPattern(step >= 12 ? "yyyy" : "MMM yyyy", language.locale());
        List<Mark> marks = new ArrayList<>();
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(days.min())).withDayOfMonth(1);
        for (LocalDate day = first; day.toEpochDay() <= days.max(); day = day.plusMonths(1)) {
            long months = day.getYear() * 12L + day.getMonthValue() - 1;
            if (day.toEpochDay() >= days.min() && months % step == 0) {
                String text = longAgo ? written.format(day) : text(day.toEpochDay(), language);
                marks.add(new Mark(day.toEpochDay(), text));
            }
        }
        return marks;
    }
}
