package dev.coachmichael.core.activity;

import dev.coachmichael.core.activity.ActivityStart.Precision;
import dev.coachmichael.core.activity.Recorded.Digest;
import dev.coachmichael.core.activity.Recorded.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decides whether an activity is already known. The keys are tried in this order: Garmin's number (or another service's);
 * serial number and creation time of the FIT file; SHA-256 of the unpacked file; and at last closeness: start within two
 * minutes, and distance or duration within 3 %, for sports of one family. Services disagree about the sport, so another
 * family still matches when distance and duration both do.
 *
 * <p>What is close but for a difference of whole hours (a file with a wrong zone), overlaps without being close, or has no
 * date, is never merged silently: the athlete is asked.
 */
public final class Duplicates {

    private static final long MAX_START_DIFFERENCE_SECONDS = 120;
    private static final double TOLERANCE = 0.03;
    private static final int MAX_ZONE_HOURS = 14;
    private static final long OTHER_RUN_SECONDS = 26 * 3600;
    private static final double OVERLAP = 0.8;

    private Duplicates() {}

    /** What to do with an activity. */
    public sealed interface Decision {

        /** Nobody told of it before. */
        record New() implements Decision {}

        /** Known already; merging it adds at most fields that were missing or better sources for others. */
        record Duplicate(UUID existing, Match match) implements Decision {}

        /** The same source tells it differently now: what it told before is to be replaced. */
        record Changed(UUID existing, Set<Change> what) implements Decision {
            public Changed {
                what = Set.copyOf(what);
            }
        }

        /** Perhaps known already; only the athlete can tell. */
        record Ask(UUID existing, Doubt why) implements Decision {}
    }

    /** How an activity was recognised. */
    public enum Match {
        SERVICE_ID,
        FIT_IDENTITY,
        SAME_BYTES,
        CLOSE
    }

    /** What a source tells differently. */
    public enum Change {
        START,
        SPORT,
        DISTANCE,
        DURATION,
        HEART_RATE,
        LAPS,
        NAME,
        /** Only a damaged file was known; now it is whole. */
        COMPLETENESS
    }

    /** Why the athlete must be asked. */
    public enum Doubt {
        /** The same run but for whole hours: one of the files has a wrong zone. */
        WHOLE_HOURS_APART,
        /** The same numbers, but one of the two has no date. */
        DATE_UNKNOWN,
        /** At the same time, with other numbers: a second device, or a part. */
        OVERLAPPING,
        /** The same identifier on runs of different days. */
        SAME_ID_OTHER_DAY
    }

    /** Compares with everything the athlete has within a day or so, or without a date. */
    public static Decision decide(Activity incoming, Collection<Recorded> existing) {
        return byKey(incoming, existing)
                .or(() -> byCloseness(incoming, existing))
                .or(() -> byDoubt(incoming, existing))
                .orElseGet(Decision.New::new);
    }

    private static Optional<Decision> byKey(Activity incoming, Collection<Recorded> existing) {
        for (Match match : List.of(Match.SERVICE_ID, Match.FIT_IDENTITY, Match.SAME_BYTES)) {
            for (Recorded known : existing) {
                for (Source source : known.sources()) {
                    if (same(match, source.keys(), incoming.keys())) {
                        return Optional.of(
                                recognised(incoming, known, sameTeller(incoming, known, source, match), match));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A list and a file can carry the same number: changes are judged against what the same kind of source told. */
    private static Source sameTeller(Activity incoming, Recorded known, Source found, Match match) {
        return known.sources().stream()
                .filter(source -> source.format() == incoming.format() && same(match, source.keys(), incoming.keys()))
                .findFirst()
                .orElse(found);
    }

    private static boolean same(Match match, SourceKeys known, SourceKeys incoming) {
        return switch (match) {
            case SERVICE_ID ->
                (known.garminActivityId().isPresent()
                                && known.garminActivityId().equals(incoming.garminActivityId()))
                        || (known.externalId().isPresent() && known.externalId().equals(incoming.externalId()));
            case FIT_IDENTITY ->
                known.fit().isPresent() && known.fit().equals(incoming.fit()) && known.part() == incoming.part();
            case SAME_BYTES ->
                known.sha256().isPresent()
                        && known.sha256().equals(incoming.sha256())
                        && known.part() == incoming.part();
            case CLOSE -> false;
        };
    }

    private static Decision recognised(Activity incoming, Recorded known, Source source, Match match) {
        boolean dated = incoming.start().dateKnown() && known.start().dateKnown();
        if (dated && match != Match.SAME_BYTES && Math.abs(startDifference(incoming, known)) > OTHER_RUN_SECONDS) {
            return new Decision.Ask(known.id(), Doubt.SAME_ID_OTHER_DAY);
        }
        boolean sameBytes = source.keys().sha256().isPresent()
                && source.keys().sha256().equals(incoming.keys().sha256());
        if (sameBytes || source.format() != incoming.format()) {
            return completing(incoming, known)
                    ? new Decision.Changed(known.id(), Set.of(Change.COMPLETENESS))
                    : new Decision.Duplicate(known.id(), match);
        }
        if (incoming.incomplete().isPresent() && known.complete()) {
            return new Decision.Duplicate(known.id(), match);
        }
        Set<Change> changes = changes(source.digest(), Digest.of(incoming));
        if (completing(incoming, known)) {
            changes.add(Change.COMPLETENESS);
        }
        return changes.isEmpty()
                ? new Decision.Duplicate(known.id(), match)
                : new Decision.Changed(known.id(), changes);
    }

    private static boolean completing(Activity incoming, Recorded known) {
        return !known.complete() && incoming.incomplete().isEmpty();
    }

    private static Set<Change> changes(Digest before, Digest now) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        add(changes, Change.START, before.startSeconds() != now.startSeconds());
        add(changes, Change.SPORT, before.sport() != now.sport());
        add(changes, Change.DISTANCE, before.distanceDecimeters() != now.distanceDecimeters());
        add(changes, Change.DURATION, before.timerSeconds() != now.timerSeconds());
        add(changes, Change.HEART_RATE, before.averageHeartRate() != now.averageHeartRate());
        add(changes, Change.LAPS, before.laps() != now.laps());
        add(changes, Change.NAME, !Objects.equals(before.name(), now.name()));
        return changes;
    }

    private static void add(Set<Change> changes, Change change, boolean differs) {
        if (differs) {
            changes.add(change);
        }
    }

    private static Optional<Decision> byCloseness(Activity incoming, Collection<Recorded> existing) {
        return existing.stream()
                .filter(known -> close(incoming, known))
                .min(Comparator.comparingDouble(known -> difference(incoming.totals(), known.totals())
                        + Math.abs(startDifference(incoming, known)) / 1000.0))
                .map(known -> completing(incoming, known)
                        ? new Decision.Changed(known.id(), Set.of(Change.COMPLETENESS))
                        : new Decision.Duplicate(known.id(), Match.CLOSE));
    }

    private static boolean close(Activity incoming, Recorded known) {
        if (!incoming.start().dateKnown() || !known.start().dateKnown()) {
            return false;
        }
        boolean both = similarDistance(incoming, known) && similarDuration(incoming, known);
        boolean either = similarDistance(incoming, known) || similarDuration(incoming, known);
        if (onlyDay(incoming.start()) || onlyDay(known.start())) {
            return incoming.start().localDay().equals(known.start().localDay()) && sameFamily(incoming, known) && both;
        }
        return Math.abs(startDifference(incoming, known)) <= MAX_START_DIFFERENCE_SECONDS
                && (sameFamily(incoming, known) ? either : both);
    }

    private static Optional<Decision> byDoubt(Activity incoming, Collection<Recorded> existing) {
        return Stream.of(Doubt.WHOLE_HOURS_APART, Doubt.DATE_UNKNOWN, Doubt.OVERLAPPING)
                .flatMap(doubt -> existing.stream()
                        .filter(known -> sameFamily(incoming, known) && doubtful(doubt, incoming, known))
                        .map(known -> (Decision) new Decision.Ask(known.id(), doubt)))
                .findFirst();
    }

    private static boolean doubtful(Doubt doubt, Activity incoming, Recorded known) {
        boolean bothDated = incoming.start().dateKnown() && known.start().dateKnown();
        boolean bothTimed = bothDated && !onlyDay(incoming.start()) && !onlyDay(known.start());
        boolean sameNumbers = similarDistance(incoming, known) && similarDuration(incoming, known);
        return switch (doubt) {
            case WHOLE_HOURS_APART -> bothTimed && sameNumbers && wholeHours(startDifference(incoming, known));
            case DATE_UNKNOWN -> !bothDated && sameNumbers;
            case OVERLAPPING -> bothTimed && overlapping(incoming, known);
            case SAME_ID_OTHER_DAY -> false;
        };
    }

    private static boolean wholeHours(long seconds) {
        long hours = Math.round(seconds / 3600.0);
        return hours != 0
                && Math.abs(hours) <= MAX_ZONE_HOURS
                && Math.abs(seconds - hours * 3600) <= MAX_START_DIFFERENCE_SECONDS;
    }

    /** Whether they share most of the shorter one's time: nobody runs twice at once. */
    private static boolean overlapping(Activity incoming, Recorded known) {
        double start = startDifference(incoming, known);
        double knownSeconds = known.totals().elapsedSeconds();
        double shared = Math.min(start + incoming.elapsedSeconds(), knownSeconds) - Math.max(start, 0);
        double shorter = Math.min(incoming.elapsedSeconds(), knownSeconds);
        return shorter > 0 && shared >= OVERLAP * shorter;
    }

    private static boolean onlyDay(ActivityStart start) {
        return start.precision() == Precision.DAY;
    }

    private static boolean sameFamily(Activity incoming, Recorded known) {
        return incoming.sport().family() == known.sport().family();
    }

    private static long startDifference(Activity incoming, Recorded known) {
        return incoming.start().instant().getEpochSecond()
                - known.start().instant().getEpochSecond();
    }

    private static boolean similarDistance(Activity incoming, Recorded known) {
        double a = incoming.distanceMeters();
        double b = known.totals().distanceMeters();
        return (a == 0 && b == 0) || (a > 0 && b > 0 && similar(a, b));
    }

    private static boolean similarDuration(Activity incoming, Recorded known) {
        return similar(incoming.timerSeconds(), known.totals().timerSeconds())
                || similar(incoming.elapsedSeconds(), known.totals().elapsedSeconds());
    }

    private static boolean similar(double a, double b) {
        return a > 0 && b > 0 && Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
    }

    private static double difference(Totals a, Totals b) {
        return Math.abs(a.distanceMeters() - b.distanceMeters()) / Math.max(1, a.distanceMeters())
                + Math.abs(a.timerSeconds() - b.timerSeconds()) / Math.max(1, a.timerSeconds());
    }
}
