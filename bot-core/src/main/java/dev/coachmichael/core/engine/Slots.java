package dev.coachmichael.core.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values that were read from words.
 *
 * @param distanceMeters of the run, or of the race that is asked about
 * @param fromMeters of the race that {@code timeSeconds} belongs to, when another is asked about
 * @param timeSeconds a duration or a race time
 * @param paceSecondsPerKm a pace, or a speed as pace
 * @param day one day
 * @param weekdays days of every week
 * @param clock a time of day
 * @param count how often, or a degree out of ten
 * @param answer yes or no
 * @param weeksAgo how many weeks back, 0 is the current one
 */
public record Slots(
        Optional<Double> distanceMeters,
        Optional<Double> fromMeters,
        Optional<Integer> timeSeconds,
        Optional<Integer> paceSecondsPerKm,
        Optional<LocalDate> day,
        Set<DayOfWeek> weekdays,
        Optional<LocalTime> clock,
        Optional<Integer> count,
        Optional<Boolean> answer,
        Optional<Integer> weeksAgo) {

    public Slots {
        weekdays = Set.copyOf(weekdays);
    }

    /** The values by name, as the labelled utterances write them: {@code time=2700}. */
    public Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        distanceMeters.ifPresent(meters -> named.put("distance", number(meters)));
        fromMeters.ifPresent(meters -> named.put("from", number(meters)));
        timeSeconds.ifPresent(seconds -> named.put("time", seconds.toString()));
        paceSecondsPerKm.ifPresent(seconds -> named.put("pace", seconds.toString()));
        day.ifPresent(date -> named.put("date", date.toString()));
        if (!weekdays.isEmpty()) {
            named.put(
                    "weekday",
                    weekdays.stream()
                            .sorted()
                            .map(weekday -> weekday.name().substring(0, 3))
                            .collect(Collectors.joining(",")));
        }
        clock.ifPresent(time -> named.put("clock", time.toString()));
        count.ifPresent(value -> named.put("count", value.toString()));
        answer.ifPresent(yes -> named.put("answer", yes ? "yes" : "no"));
        weeksAgo.ifPresent(weeks -> named.put("weeksAgo", weeks.toString()));
        return named;
    }

    private static String number(double meters) {
        return meters == Math.rint(meters) ? String.valueOf((long) meters) : String.valueOf(meters);
    }
}
