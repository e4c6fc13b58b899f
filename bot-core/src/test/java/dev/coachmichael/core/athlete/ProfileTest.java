package dev.coachmichael.core.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.Sex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @Test
    void estimatesMaximalHeartRateFromAgeAndSexOnlyWhenNoneIsTold() {
        assertThat(profile(heart(Optional.of(1985), Optional.of(Sex.MALE), Optional.empty(), Optional.empty()))
                        .estimatedHrMax(TODAY))
                .hasValueSatisfying(max -> assertThat(max.heartRate().bpm()).isEqualTo(180));
        assertThat(profile(heart(Optional.of(1985), Optional.of(Sex.FEMALE), Optional.empty(), Optional.empty()))
                        .estimatedHrMax(TODAY))
                .hasValueSatisfying(max -> assertThat(max.heartRate().bpm()).isEqualTo(175));
        assertThat(profile(heart(Optional.of(1985), Optional.empty(), Optional.of(190), Optional.empty()))
                        .estimatedHrMax(TODAY))
                .isEmpty();
        assertThat(Profile.EMPTY.estimatedHrMax(TODAY)).isEmpty();
    }

    @Test
    void drawsZonesFromReserveWhenRestIsKnownElseFromMaximum() {
        assertThat(profile(heart(Optional.empty(), Optional.empty(), Optional.of(190), Optional.of(50)))
                        .heartRateAnchors(TODAY))
                .containsInstanceOf(HeartRateAnchors.Reserve.class);
        assertThat(profile(heart(Optional.of(1985), Optional.empty(), Optional.empty(), Optional.empty()))
                        .heartRateAnchors(TODAY))
                .containsInstanceOf(HeartRateAnchors.Maximum.class);
        assertThat(Profile.EMPTY.heartRateAnchors(TODAY)).isEmpty();
    }

    @Test
    void estimatesVmaFromTheBestRaceOfTwoYears() {
        PastRace good = race(10_000, 2910, Optional.of(LocalDate.of(2025, 3, 12)));
        PastRace slower = race(5_000, 1800, Optional.empty());
        PastRace longAgo = race(10_000, 2100, Optional.of(LocalDate.of(2019, 3, 12)));
        PastRace walked = race(42_195, 36_000, Optional.empty());
        Profile profile = new Profile(Traits.NONE, List.of(good, slower, longAgo, walked), Optional.empty());

        assertThat(profile.bestRace(TODAY)).contains(good);
        assertThat(profile.estimatedVma(TODAY))
                .hasValueSatisfying(vma -> assertThat(vma.kmh()).isCloseTo(13.4, Offset.offset(0.1)));
        assertThat(profile.estimatedVo2max(TODAY)).isPresent();
    }

    @Test
    void refusesTraitsThatNobodyHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heart(Optional.empty(), Optional.empty(), Optional.of(110), Optional.of(100)))
                .withMessageContaining("too near");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heart(Optional.empty(), Optional.empty(), Optional.of(300), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> race(10_000, 700, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> race(100, 10, Optional.empty()));
    }

    @Test
    void takesSomeTraitsFromAnother() {
        Traits one = heart(Optional.of(1985), Optional.of(Sex.MALE), Optional.of(190), Optional.of(50));
        Traits other = heart(Optional.of(1990), Optional.empty(), Optional.of(180), Optional.empty());

        Traits mixed = one.with(Set.of(Trait.AGE, Trait.SEX), other);

        assertThat(mixed.birthYear()).contains(1990);
        assertThat(mixed.sex()).isEmpty();
        assertThat(mixed.hrMaxBpm()).contains(190);
        assertThat(mixed.differingFrom(one)).containsExactlyInAnyOrder(Trait.AGE, Trait.SEX);
        assertThat(one.only(Set.of(Trait.HR_REST)).known()).containsExactly(Trait.HR_REST);
    }

    @Test
    void readsDaysAsTheyAreStored() {
        for (DaysAvailable days : List.of(
                DaysAvailable.count(4),
                DaysAvailable.on(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))) {
            assertThat(DaysAvailable.ofCode(days.code())).isEqualTo(days);
        }
        assertThat(DaysAvailable.on(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY))
                        .code())
                .isEqualTo("MON,SAT");
        assertThatIllegalArgumentException().isThrownBy(() -> DaysAvailable.count(8));
    }

    private static Profile profile(Traits traits) {
        return new Profile(traits, List.of(), Optional.empty());
    }

    private static PastRace race(double meters, int seconds, Optional<LocalDate> day) {
        return new PastRace(UUID.randomUUID(), meters, seconds, day);
    }

    private static Traits heart(
            Optional<Integer> birthYear, Optional<Sex> sex, Optional<Integer> max, Optional<Integer> rest) {
        return new Traits(
                birthYear,
                sex,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                max,
                rest,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
