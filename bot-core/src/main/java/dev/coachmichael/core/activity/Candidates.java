package dev.coachmichael.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What incoming activities are compared with, so arranged that each meets only those it can be a second telling of. Not for
 * several threads.
 */
public final class Candidates {

    private static final int REACH_DAYS = 2;

    private final Map<UUID, ActivitySummary> byId = new LinkedHashMap<>();
    private final Map<String, UUID> byKey = new HashMap<>();
    private final Map<Long, List<UUID>> byDay = new HashMap<>();

    public Candidates(Collection<ActivitySummary> known) {
        known.forEach(this::put);
    }

    /** Adds an activity, or tells what it has become. */
    public void put(ActivitySummary activity) {
        ActivitySummary before = byId.put(activity.id(), activity);
        ActivityKeys.of(activity.sources()).forEach(key -> byKey.putIfAbsent(key, activity.id()));
        if (before == null || day(before.start()) != day(activity.start())) {
            byDay.computeIfAbsent(day(activity.start()), x -> new ArrayList<>()).add(activity.id());
        }
    }

    public Optional<ActivitySummary> get(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that share a key with an activity, lie within two days of it, or have no date; all of them when it has none. */
    public List<ActivitySummary> near(Activity incoming) {
        if (!incoming.start().dateKnown()) {
            return List.copyOf(byId.values());
        }
        Stream<UUID> sharingKeys =
                ActivityKeys.of(incoming.keys()).stream().flatMap(key -> Stream.ofNullable(byKey.get(key)));
        Stream<UUID> close = days(incoming.start()).boxed().flatMap(day -> byDay.getOrDefault(day, List.of()).stream());
        return Stream.concat(sharingKeys, close)
                .distinct()
                .flatMap(id -> get(id).stream())
                .toList();
    }

    /** The days on any calendar of the world on which another telling of incoming activities may be filed. */
    public static List<LocalDate> days(Collection<Activity> incoming) {
        return incoming.stream()
                .flatMapToLong(activity -> days(activity.start()))
                .distinct()
                .mapToObj(LocalDate::ofEpochDay)
                .toList();
    }

    private static LongStream days(ActivityStart start) {
        long day = day(start);
        LongStream around =
                start.dateKnown() ? LongStream.rangeClosed(day - REACH_DAYS, day + REACH_DAYS) : LongStream.empty();
        return LongStream.concat(LongStream.of(day(ActivityStart.unknown())), around)
                .distinct();
    }

    private static long day(ActivityStart start) {
        Instant moment = start.dateKnown() ? start.instant() : Instant.EPOCH;
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
