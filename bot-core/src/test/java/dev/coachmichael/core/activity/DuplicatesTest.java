package dev.coachmichael.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.Duplicates.Change;
import dev.coachmichael.core.activity.Duplicates.Decision;
import dev.coachmichael.core.activity.Duplicates.Doubt;
import dev.coachmichael.core.activity.Duplicates.Match;
import dev.coachmichael.core.activity.Recorded.Source;
import dev.coachmichael.core.activity.SourceKeys.FitIdentity;
import dev.coachmichael.core.activity.Track.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-05-10T06:30:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final SourceKeys FIT_KEYS = SourceKeys.ofFit(new FitIdentity(4711, 1_100_000_000));

    @Test
    void knowsNothingOfTheFirstRun() {
        assertThat(Duplicates.decide(run(SourceFormat.FIT), List.of())).isEqualTo(new Decision.New());
    }

    @Test
    void triesTheKeysInOrder() {
        var garmin = run(SourceFormat.SUMMARY).withKeys(SourceKeys.ofGarmin(42));
        assertThat(against(garmin, garmin)).isEqualTo(new Decision.Duplicate(ID, Match.SERVICE_ID));

        var strava = run(SourceFormat.CSV).withKeys(keys(Optional.of("strava:7"), Optional.empty(), 0));
        assertThat(against(strava, strava)).isEqualTo(new Decision.Duplicate(ID, Match.SERVICE_ID));

        var fit = run(SourceFormat.FIT).withKeys(FIT_KEYS);
        assertThat(against(fit, fit)).isEqualTo(new Decision.Duplicate(ID, Match.FIT_IDENTITY));

        var bytes = run(SourceFormat.GPX).withKeys(keys(Optional.empty(), Optional.of("ab".repeat(32)), 0));
        assertThat(against(bytes, bytes)).isEqualTo(new Decision.Duplicate(ID, Match.SAME_BYTES));

        assertThat(against(run(SourceFormat.GPX), run(SourceFormat.FIT)))
                .isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));
    }

    @Test
    void tellsThePartsOfOneFileApart() {
        var swim = at(START, 1500, 1800).withKeys(keys(Optional.empty(), Optional.of("ab".repeat(32)), 0));
        var run = at(START.plusSeconds(7200), 10_000, 3000)
                .withKeys(keys(Optional.empty(), Optional.of("ab".repeat(32)), 4));

        assertThat(against(run, swim)).isEqualTo(new Decision.New());
    }

    @ParameterizedTest(name = "{0} s later, {1} m in {2} s")
    @CsvSource({
        "0,     10000, 3000, duplicate",
        "120,   10000, 3000, duplicate",
        "-120,  10000, 3000, duplicate",
        "3,     9900,  2990, duplicate",
        "3,     9900,  3600, duplicate",
        "3,     8000,  3010, duplicate",
        "3600,  10000, 3000, WHOLE_HOURS_APART",
        "-7205, 9990,  3000, WHOLE_HOURS_APART",
        "50400, 10000, 3000, WHOLE_HOURS_APART",
        "54000, 10000, 3000, new",
        "5400,  10000, 3000, new",
        "3600,  8000,  2000, new",
        "600,   5000,  1500, OVERLAPPING",
        "3,     5000,  1500, OVERLAPPING",
        "3100,  10000, 3000, new",
        "86400, 10000, 3000, new"
    })
    void judgesByStartDistanceAndDuration(long later, double meters, double seconds, String expected) {
        Decision decision = against(at(START.plusSeconds(later), meters, seconds), run(SourceFormat.FIT));

        switch (expected) {
            case "new" -> assertThat(decision).isEqualTo(new Decision.New());
            case "duplicate" -> assertThat(decision).isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));
            default -> assertThat(decision).isEqualTo(new Decision.Ask(ID, Doubt.valueOf(expected)));
        }
    }

    @Test
    void seesThroughARenamedSport() {
        var other = run(SourceFormat.GPX).withSport(Sport.OTHER, SubSport.GENERIC);
        assertThat(against(other, run(SourceFormat.FIT))).isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));

        var ride = at(START, 10_000, 1200).withSport(Sport.RIDE, SubSport.GENERIC);
        assertThat(against(ride, run(SourceFormat.FIT))).isEqualTo(new Decision.New());
        var walk = at(START.plusSeconds(30), 10_050, 3300).withSport(Sport.WALK, SubSport.GENERIC);
        assertThat(against(walk, run(SourceFormat.FIT))).isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));
    }

    @Test
    void choosesTheClosestOfSeveral() {
        UUID second = UUID.fromString("00000000-0000-0000-0000-000000000002");
        var known = List.of(
                Recorded.of(ID, at(START.plusSeconds(100), 10_200, 3050)), Recorded.of(second, run(SourceFormat.FIT)));

        assertThat(Duplicates.decide(run(SourceFormat.GPX), known))
                .isEqualTo(new Decision.Duplicate(second, Match.CLOSE));
    }

    @Test
    void asksAboutARunWithoutDate() {
        var undated = run(SourceFormat.FIT).withStart(ActivityStart.unknown());

        assertThat(against(undated, run(SourceFormat.TCX))).isEqualTo(new Decision.Ask(ID, Doubt.DATE_UNKNOWN));
        assertThat(against(at(START, 5000, 1500), undated)).isEqualTo(new Decision.New());
    }

    @Test
    void matchesADiaryLineByItsDay() {
        var line = run(SourceFormat.CSV).withStart(ActivityStart.on(LocalDate.of(2026, 5, 10), PARIS));

        assertThat(against(line, run(SourceFormat.FIT))).isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));
        assertThat(against(line.withTotals(Totals.of(10_000, 3600, 3600)), run(SourceFormat.FIT)))
                .isEqualTo(new Decision.New());
    }

    @Test
    void saysWhatTheSameSourceChanged() {
        var before = run(SourceFormat.SUMMARY).withKeys(SourceKeys.ofGarmin(42)).withName("Footing");
        var after = at(START, 10_400, 3000)
                .withName("Seuil")
                .withSport(Sport.RUN, SubSport.TREADMILL)
                .withKeys(SourceKeys.ofGarmin(42));
        after = new Activity(
                after.name(),
                after.sport(),
                after.subSport(),
                true,
                after.start(),
                after.totals(),
                after.laps(),
                after.track(),
                0,
                after.incomplete(),
                after.anomalies(),
                SourceFormat.SUMMARY,
                after.keys());

        assertThat(against(after, before)).isEqualTo(new Decision.Changed(ID, Set.of(Change.DISTANCE, Change.NAME)));
        assertThat(ActivityMerge.replacing(before, after).distanceMeters()).isEqualTo(10_400);
        assertThat(ActivityMerge.replacing(before, after).name()).isEqualTo("Seuil");
    }

    @Test
    void takesAnotherFormatOfTheSameNumberForADuplicate() {
        var row = at(START, 10_400, 3000, SourceFormat.SUMMARY).withKeys(SourceKeys.ofGarmin(42));
        var file = run(SourceFormat.FIT).withKeys(SourceKeys.ofGarmin(42));

        assertThat(against(file, row)).isEqualTo(new Decision.Duplicate(ID, Match.SERVICE_ID));
    }

    @Test
    void seesAnEditInTheListThoughTheFileHasTheSameNumber() {
        var file = run(SourceFormat.FIT).withKeys(SourceKeys.ofGarmin(42));
        var row = run(SourceFormat.SUMMARY).withKeys(SourceKeys.ofGarmin(42));
        var known = new Recorded(
                ID, file.sport(), file.start(), file.totals(), true, List.of(Source.of(file), Source.of(row)));
        var edited = at(START, 9000, 3000, SourceFormat.SUMMARY).withKeys(SourceKeys.ofGarmin(42));

        assertThat(Duplicates.decide(edited, List.of(known)))
                .isEqualTo(new Decision.Changed(ID, Set.of(Change.DISTANCE)));
        assertThat(Duplicates.decide(row, List.of(known))).isEqualTo(new Decision.Duplicate(ID, Match.SERVICE_ID));
    }

    @Test
    void asksWhenANumberReturnsOnAnotherDay() {
        var before = run(SourceFormat.FIT).withKeys(SourceKeys.ofGarmin(42));
        var after = at(START.plusSeconds(10 * 86_400), 5000, 1500).withKeys(SourceKeys.ofGarmin(42));

        assertThat(against(after, before)).isEqualTo(new Decision.Ask(ID, Doubt.SAME_ID_OTHER_DAY));
    }

    @Test
    void letsAWholeFileReplaceADamagedOneButNotTheReverse() {
        var whole = run(SourceFormat.FIT).withKeys(FIT_KEYS);
        var damaged = damaged(at(START, 4000, 1200, SourceFormat.FIT).withKeys(FIT_KEYS));

        assertThat(against(damaged, whole)).isEqualTo(new Decision.Duplicate(ID, Match.FIT_IDENTITY));
        Decision decision = against(whole, damaged);
        assertThat(decision)
                .isEqualTo(new Decision.Changed(ID, Set.of(Change.COMPLETENESS, Change.DISTANCE, Change.DURATION)));
        assertThat(ActivityMerge.of(damaged, whole).distanceMeters()).isEqualTo(10_000);
        assertThat(ActivityMerge.of(damaged, whole).incomplete()).isEmpty();
        assertThat(ActivityMerge.of(whole, damaged).distanceMeters()).isEqualTo(10_000);
    }

    @Test
    void mergesTheBestOfEachSource() {
        var fit = run(SourceFormat.FIT).withKeys(FIT_KEYS).withTrack(track(false));
        var gpx = at(START.plusSeconds(2), 10_150, 3010, SourceFormat.GPX)
                .withName("Sortie du matin")
                .withTrack(track(true))
                .withKeys(keys(Optional.of("strava:9"), Optional.empty(), 0));
        gpx = gpx.withTotals(gpx.totals().withHeartRate(OptionalInt.of(151), OptionalInt.of(170)));

        for (Activity merged : List.of(ActivityMerge.of(fit, gpx), ActivityMerge.of(gpx, fit))) {
            assertThat(merged.distanceMeters()).isEqualTo(10_000);
            assertThat(merged.format()).isEqualTo(SourceFormat.FIT);
            assertThat(merged.name()).isEqualTo("Sortie du matin");
            assertThat(merged.totals().averageHeartRate()).hasValue(151);
            assertThat(merged.track().value(Column.HEART_RATE, 10)).isEqualTo(148);
            assertThat(merged.track().value(Column.DISTANCE_CENTIMETERS, 10)).isNotEqualTo(Track.ABSENT);
            assertThat(merged.keys().fit()).isPresent();
            assertThat(merged.keys().externalId()).isPresent();
        }
    }

    @Test
    void mergingAgainChangesNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Activity a = randomTelling(random);
            Activity b = randomTelling(random);
            Activity merged = ActivityMerge.of(a, b);
            assertThat(ActivityMerge.of(a, a)).as("seed %s", seed).isEqualTo(a);
            assertThat(ActivityMerge.of(merged, b))
                    .as("seed %s round %s", seed, round)
                    .isEqualTo(merged);
            assertThat(ActivityMerge.of(merged, a))
                    .as("seed %s round %s", seed, round)
                    .isEqualTo(merged);
        }
    }

    @Test
    void aSecondSyncFindsNothingNew() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Activity> season = new ArrayList<>();
        for (int day = 0; day < 300; day++) {
            double meters = 4000 + random.nextInt(15_000);
            season.add(at(
                            START.plusSeconds(day * 86_400L + random.nextInt(20_000)),
                            meters,
                            meters / (2.5 + random.nextDouble()),
                            SourceFormat.SUMMARY)
                    .withKeys(SourceKeys.ofGarmin(1_000_000 + day)));
        }
        List<Recorded> known = season.stream()
                .map(activity -> Recorded.of(UUID.randomUUID(), activity))
                .toList();

        assertThat(season).allSatisfy(activity -> assertThat(Duplicates.decide(activity, known))
                .as("seed %s", seed)
                .isInstanceOf(Decision.Duplicate.class));
    }

    @Test
    void findsStravaCopiesThatDifferALittle() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            double meters = 3000 + random.nextInt(30_000);
            double seconds = meters / (2 + random.nextDouble() * 3);
            var copy = at(
                    START.plusSeconds(random.nextInt(21) - 10),
                    meters * (0.99 + random.nextDouble() * 0.02),
                    seconds - random.nextInt(10),
                    SourceFormat.CSV);
            assertThat(against(copy, at(START, meters, seconds)))
                    .as("seed %s", seed)
                    .isEqualTo(new Decision.Duplicate(ID, Match.CLOSE));
        }
    }

    private static Decision against(Activity incoming, Activity known) {
        var recorded = new Recorded(
                ID,
                known.sport(),
                known.start(),
                known.totals(),
                known.incomplete().isEmpty(),
                List.of(Source.of(known)));
        return Duplicates.decide(incoming, List.of(recorded));
    }

    private static Activity run(SourceFormat format) {
        return at(START, 10_000, 3000, format);
    }

    private static Activity at(Instant start, double meters, double seconds) {
        return at(start, meters, seconds, SourceFormat.GPX);
    }

    private static Activity at(Instant start, double meters, double seconds, SourceFormat format) {
        return Activity.summary(Sport.RUN, ActivityStart.at(start, PARIS), Totals.of(meters, seconds, seconds), format);
    }

    private static Activity damaged(Activity activity) {
        return new Activity(
                activity.name(),
                activity.sport(),
                activity.subSport(),
                activity.indoor(),
                activity.start(),
                activity.totals(),
                activity.laps(),
                activity.track(),
                0,
                Optional.of(Incomplete.because(Incomplete.Reason.CUT_SHORT)),
                List.of(),
                activity.format(),
                activity.keys());
    }

    private static SourceKeys keys(Optional<String> external, Optional<String> sha256, int part) {
        return new SourceKeys(OptionalLong.empty(), external, Optional.empty(), sha256, part);
    }

    private static Track track(boolean heartRate) {
        TrackBuilder builder = Track.builder();
        for (int second = 0; second <= 300; second++) {
            builder.add(second * 1000);
            if (heartRate) {
                builder.set(Column.HEART_RATE, 140 + second % 60);
            } else {
                builder.distanceMeters(second * 3.3);
            }
        }
        return builder.build();
    }

    private static Activity randomTelling(Random random) {
        SourceFormat format = SourceFormat.values()[random.nextInt(SourceFormat.values().length)];
        Activity activity = at(START.plusSeconds(random.nextInt(60)), random.nextInt(3) * 5000, 3000, format);
        if (random.nextBoolean()) {
            activity = activity.withTotals(activity.totals().withHeartRate(OptionalInt.of(150), OptionalInt.empty()));
        }
        if (random.nextBoolean()) {
            activity = activity.withTotals(activity.totals().withCalories(OptionalInt.of(random.nextInt(900))));
        }
        if (random.nextBoolean()) {
            activity = activity.withTrack(track(random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            activity = activity.withName("Run " + random.nextInt(5));
        }
        if (random.nextInt(3) == 0) {
            activity = activity.withSport(Sport.RUN, random.nextBoolean() ? SubSport.TRAIL : SubSport.TREADMILL);
        }
        if (random.nextInt(3) == 0) {
            activity = activity.withStart(
                    random.nextBoolean()
                            ? ActivityStart.unknown()
                            : ActivityStart.inAthleteZone(activity.start().instant(), PARIS));
        }
        if (random.nextBoolean()) {
            activity = activity.withKeys(SourceKeys.ofGarmin(1 + random.nextInt(3)));
        }
        return random.nextInt(4) == 0 ? damaged(activity) : activity;
    }
}
