package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of one runner, and knows when that runner leaves the house and how the watch is set. */
final class Diary {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final double DAILY_FORM_BEATS = 1.8;
    private static final double MIDSUMMER_BEATS = 3;
    private static final int FULL_DETAIL_DAYS = 14;
    private static final int HALF_YEAR_DAYS = 180;

    private final Days days;
    private final Dice dice;
    private final LocalTime weekdayStart;
    private final LocalTime weekendStart;
    private final int spreadSeconds;
    private final List<PlannedRun> runs = new ArrayList<>();

    /** @param spreadMinutes how far from the usual time this runner starts at most */
    Diary(Days days, Dice dice, LocalTime weekdayStart, LocalTime weekendStart, int spreadMinutes) {
        this.days = days;
        this.dice = dice;
        this.weekdayStart = weekdayStart;
        this.weekendStart = weekendStart;
        this.spreadSeconds = spreadMinutes * 60;
    }

    void add(LocalDate date, Session session, Course course, Body body) {
        LocalTime usual = isWeekend(date) ? weekendStart : weekdayStart;
        LocalTime start = usual.plusSeconds(dice.below(2 * spreadSeconds) - (long) spreadSeconds);
        runs.add(new PlannedRun(
                date.atTime(start).atZone(ZONE),
                session,
                course,
                body,
                body.expectedHeartRate(session) + DAILY_FORM_BEATS * dice.normal() + heatBeats(date),
                recordEverySeconds(date, session),
                Fault.NONE));
    }

    List<PlannedRun> runs() {
        return runs;
    }

    /** Lets something go wrong in the newest run of that kind that is at least so many days old. */
    void spoil(Fault fault, Session.Kind kind, int atLeastDaysAgo) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            PlannedRun run = runs.get(i);
            if (run.session().kind() == kind && days.daysAgo(run.start().toLocalDate()) >= atLeastDaysAgo) {
                runs.set(i, run.withFault(fault));
                return;
            }
        }
        throw new IllegalStateException("No " + kind + " run to spoil with " + fault);
    }

    /** Recent runs second by second, older ones thinned, so that the files stay small. */
    private int recordEverySeconds(LocalDate date, Session session) {
        int daysAgo = days.daysAgo(date);
        if (daysAgo <= FULL_DETAIL_DAYS) {
            return 1;
        }
        if (daysAgo <= HALF_YEAR_DAYS) {
            return session.kind() == Session.Kind.INTERVALS ? 2 : 5;
        }
        return 6;
    }

    /** Warm days cost heartbeats: none from October to March, most in early July. */
    private static double heatBeats(LocalDate date) {
        return MIDSUMMER_BEATS * Math.max(0, -StrictMath.cos(2 * StrictMath.PI * (date.getDayOfYear() - 3) / 365));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
