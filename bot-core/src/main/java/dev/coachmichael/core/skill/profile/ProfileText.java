package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Aim;
import dev.coachmichael.core.athlete.DaysAvailable;
import dev.coachmichael.core.athlete.Level;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Sex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names and values of a profile as people say them. */
public final class ProfileText {

    private static final double METERS_PER_KM = 1000;
    /** Shorter races are told in metres. */
    private static final double KILOMETRES_FROM = 4000;

    private final Phrases phrases;
    private final Figures figures;
    private final Language language;

    public ProfileText(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.figures = Figures.in(language);
    }

    /** The name of a fact. */
    public String name(Trait trait) {
        return phrases.say("profile.trait." + code(trait));
    }

    /** Its name inside a sentence: "volume", but "VMA". */
    String nameInside(Trait trait) {
        String name = name(trait);
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(phrases.language().locale()) + name.substring(1) : name;
    }

    /** How a runner may tell it. */
    String example(Trait trait) {
        return phrases.say("profile.example." + code(trait));
    }

    /**
     * The value of a fact that is known.
     *
     * @throws java.util.NoSuchElementException when it is not
     */
    public String value(Trait trait, Traits traits, LocalDate today) {
        return switch (trait) {
            case AGE -> amount(trait, traits.age(today).orElseThrow());
            case SEX -> sex(traits.sex().orElseThrow());
            case WEIGHT -> amount(trait, traits.weightKg().orElseThrow());
            case HEIGHT -> amount(trait, traits.heightCm().orElseThrow());
            case VMA -> amount(trait, traits.vmaKmh().orElseThrow());
            case VO2MAX -> amount(trait, traits.vo2max().orElseThrow());
            case HR_MAX -> amount(trait, traits.hrMaxBpm().orElseThrow());
            case HR_REST -> amount(trait, traits.hrRestBpm().orElseThrow());
            case WEEKLY_KM -> amount(trait, traits.weeklyKm().orElseThrow());
            case DAYS -> days(traits.days().orElseThrow());
            case LEVEL -> level(traits.level().orElseThrow());
            case AIM -> aim(traits.aim().orElseThrow());
        };
    }

    /** A number with the unit of a fact; facts that are no numbers have plain ones. */
    public String amount(Trait trait, double value) {
        return switch (trait) {
            case AGE -> phrases.count("profile.years", Math.round(value));
            case WEIGHT -> figures.weight(value);
            case HEIGHT -> figures.height(value);
            case VMA -> figures.speed(value);
            case VO2MAX -> figures.number(value, value % 1 == 0 ? 0 : 1);
            case HR_MAX, HR_REST -> figures.heartRate(value);
            case WEEKLY_KM -> phrases.say("profile.per-week", "distance", kilometers(value * METERS_PER_KM));
            case DAYS -> phrases.count("profile.days", Math.round(value));
            case SEX, LEVEL, AIM -> figures.number(value, 0);
        };
    }

    public String level(Level level) {
        return phrases.say("profile.level." + level.code());
    }

    public String aim(Aim aim) {
        return phrases.say("profile.aim." + aim.code());
    }

    private String sex(Sex sex) {
        return phrases.say(
                switch (sex) {
                    case FEMALE -> "profile.sex.female";
                    case MALE -> "profile.sex.male";
                });
    }

    private String days(DaysAvailable days) {
        return days.named().isEmpty()
                ? amount(Trait.DAYS, days.perWeek())
                : days.named().stream().map(figures::shortDay).collect(Collectors.joining(" "));
    }

    /** How a raced distance is called: 10 km, semi-marathon, 1 500 m. */
    public String distance(double meters) {
        if (meters == Distance.HALF_MARATHON.meters()) {
            return phrases.say("profile.aim.half");
        }
        if (meters == Distance.MARATHON.meters()) {
            return phrases.say("profile.aim.marathon");
        }
        return meters < KILOMETRES_FROM && meters % METERS_PER_KM != 0 ? figures.meters(meters) : kilometers(meters);
    }

    private String kilometers(double meters) {
        double value = meters / METERS_PER_KM;
        int decimals = value % 1 == 0 ? 0 : value * 10 % 1 == 0 ? 1 : 2;
        return figures.number(value, decimals) + '\u202f' + "km";
    }

    /** "10 km en 48:30, 12 mars 2026". */
    public String race(PastRace race) {
        String result = phrases.say(
                "profile.race", "distance", distance(race.distanceMeters()), "time", figures.clock(race.timeSeconds()));
        return race.day().map(day -> result + ", " + figures.date(day)).orElse(result);
    }

    /** The city of a zone: "Paris", "New York". */
    public String zone(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public Language language() {
        return language;
    }

    static String code(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
