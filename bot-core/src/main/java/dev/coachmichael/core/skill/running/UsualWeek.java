package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.WeekSum;
import java.time.LocalDate;
import java.util.List;

/**
 * The mean of the four weeks before a week, weeks off included; of fewer when the athlete began to run later.
 *
 * @param weeks how many it is the mean of, 0 to 4
 * @param firstMonday of the weeks
 */
record UsualWeek(int weeks, LocalDate firstMonday, double meters, double seconds) {

    static final int WEEKS = 4;

    /**
     * The usual week.
     *
     * @param sums of a longer time, ending with the week before
     */
    static UsualWeek before(LocalDate monday, List<WeekSum> sums) {
        List<WeekSum> runs =
                sums.stream().filter(sum -> sum.sport() == Sport.RUN).toList();
        LocalDate four = monday.minusWeeks(WEEKS);
        LocalDate began =
                runs.stream().map(WeekSum::monday).min(LocalDate::compareTo).orElse(monday);
        LocalDate from = began.isAfter(four) ? began : four;
        int weeks = (int) ((monday.toEpochDay() - from.toEpochDay()) / 7);
        List<WeekSum> counted =
                runs.stream().filter(sum -> !sum.monday().isBefore(from)).toList();
        return new UsualWeek(
                weeks,
                from,
                counted.stream().mapToDouble(WeekSum::distanceMeters).sum() / Math.max(1, weeks),
                counted.stream().mapToDouble(WeekSum::timerSeconds).sum() / Math.max(1, weeks));
    }

    /** Where its figures come from: its first and its last day. */
    String source() {
        return "weeks:" + firstMonday + "/" + firstMonday.plusWeeks(weeks).minusDays(1);
    }
}
