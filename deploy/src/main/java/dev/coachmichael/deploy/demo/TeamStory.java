package dev.coachmichael.deploy.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Eight people who meet on Wednesday evenings; eight weeks of each. */
final class TeamStory {
    static final DayOfWeek GROUP_DAY = DayOfWeek.WEDNESDAY;
    static final LocalTime GROUP_TIME = LocalTime.of(19, 0);
    static final String NAME = "Les Foulées du Canal";

    private static final int WEEKS = 8;
    private static final int RACE_WEEK_AGO = 3;
    private static final double RACE_SHARE = 0.865;
    private static final double EASY_SHARE = 0.68;

    /** @param longKm usual long run */
    private record Member(
            String id,
            String name,
            DemoRunner.Sex sex,
            int age,
            int heightCm,
            Body body,
            Set<DayOfWeek> days,
            double longKm) {
        boolean races() {
            return days.size() > 2;
        }
    }

    private static final Set<DayOfWeek> TWO = EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> THREE = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> LATE = EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FOUR =
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final List<Member> MEMBERS = List.of(
            new Member("ines", "Inès", DemoRunner.Sex.FEMALE, 41, 165, new Body(55, 181, 60, 13.4, 2), FOUR, 14),
            new Member("thomas", "Thomas", DemoRunner.Sex.MALE, 36, 183, new Body(52, 188, 78, 15.1, 0), THREE, 13),
            new Member("awa", "Awa", DemoRunner.Sex.FEMALE, 27, 170, new Body(57, 195, 58, 14.0, 13), LATE, 11),
            new Member("julien", "Julien", DemoRunner.Sex.MALE, 52, 178, new Body(58, 172, 81, 12.3, -5), TWO, 9),
            new Member("mehdi", "Mehdi", DemoRunner.Sex.MALE, 31, 176, new Body(49, 193, 70, 16.4, 4), FOUR, 16),
            new Member("sophie", "Sophie", DemoRunner.Sex.FEMALE, 48, 163, new Body(62, 176, 64, 11.4, 0), TWO, 8),
            new Member("hugo", "Hugo", DemoRunner.Sex.MALE, 24, 181, new Body(54, 198, 72, 14.6, 9), THREE, 12),
            new Member("nadia", "Nadia", DemoRunner.Sex.FEMALE, 33, 168, new Body(64, 183, 67, 11.0, 14), LATE, 8));

    private final Days days;
    private final Places places;
    private final Member member;
    private final Dice dice;
    private final Diary diary;

    private TeamStory(Days days, long seed, Member member) {
        this.days = days;
        this.places = new Places(seed);
        this.member = member;
        this.dice = Dice.of(seed, member.id());
        this.diary = new Diary(days, dice, GROUP_TIME, LocalTime.of(9, 40), 3);
    }

    static List<Story> tell(Days days, long seed) {
        return MEMBERS.stream()
                .map(member -> new TeamStory(days, seed, member).tell())
                .toList();
    }

    private Story tell() {
        for (int weeksAgo = WEEKS; weeksAgo >= 0; weeksAgo--) {
            for (DayOfWeek weekday : member.days()) {
                LocalDate date = days.day(weeksAgo, weekday);
                boolean missed = weekday != DayOfWeek.SUNDAY && dice.chance(0.08);
                if (days.isPast(date) && days.daysAgo(date) <= 7 * WEEKS && !missed) {
                    run(weeksAgo, date);
                }
            }
        }
        return new Story(profile(), diary.runs());
    }

    private void run(int weeksAgo, LocalDate date) {
        Workouts workouts = new Workouts(member.body());
        double cut = weeksAgo % 4 == 2 ? 0.8 : 1;
        if (date.getDayOfWeek() == GROUP_DAY) {
            diary.add(
                    date,
                    workouts.easy(dice.between(6600, 7200), EASY_SHARE + dice.between(0.01, 0.03)),
                    places.canal(3400),
                    member.body());
        } else if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            sunday(weeksAgo, date, workouts, cut);
        } else if (weeksAgo % 2 == 0 && member.races() && date.getDayOfWeek() != DayOfWeek.SATURDAY) {
            diary.add(date, workouts.repetitions(6, 600, 0.95, 90, 2000), places.canal(1800), member.body());
        } else {
            diary.add(
                    date,
                    workouts.easy(dice.between(5000, 6500) * cut, EASY_SHARE + dice.between(-0.01, 0.01)),
                    places.canal(2700),
                    member.body());
        }
    }

    private void sunday(int weeksAgo, LocalDate date, Workouts workouts, double cut) {
        if (weeksAgo == RACE_WEEK_AGO && member.races()) {
            diary.add(date, race().session(), race().course(places), member.body());
        } else {
            double meters = member.longKm() * 1000 * cut * dice.between(0.93, 1.02);
            diary.add(date, workouts.longRun(meters, EASY_SHARE - 0.01), places.canal(6200), member.body());
        }
    }

    private PastRace race() {
        int seconds = (int) StrictMath.round(10_000 / member.body().speedAt(RACE_SHARE));
        return new PastRace(RACE_WEEK_AGO, "10 km des Écluses", 10_000, seconds, 0.02);
    }

    private DemoRunner profile() {
        LocalDate raceDay = days.day(RACE_WEEK_AGO, DayOfWeek.SUNDAY);
        return new DemoRunner(
                member.id(),
                member.name(),
                DemoRunner.Part.TEAM,
                member.sex(),
                member.age(),
                member.body().weightKg(),
                member.heightCm(),
                member.body().maximalHeartRate(),
                member.body().restingHeartRate(),
                member.body().vmaKmh(),
                Diary.ZONE,
                member.days(),
                DayOfWeek.SUNDAY,
                List.of(new DemoRunner.Goal(
                        "Relais des Écluses", 10_000, days.sundayIn(7), Duration.ofSeconds(race().seconds() - 30L))),
                member.races() ? List.of(race().on(raceDay)) : List.of(),
                List.of());
    }
}
