package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.language.NumberWords;
import dev.coachmichael.core.language.Scan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads values from words in French or English: what the wanted kinds are decides what "6h30" or "dimanche" means. What has
 * been read as one value is no other.
 */
public final class SlotReader {

    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:tous les|toutes les|chaque|every|each|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s)\\b"
                    + "|\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s\\b");
    private final Scan scan;
    private final Set<Slot> wanted;
    private final LocalDate today;

    private SlotReader(String words, Set<Slot> wanted, LocalDate today) {
        this.scan = new Scan(NumberWords.inFigures(Shorthand.writtenOut(words)));
        this.wanted = wanted;
        this.today = today;
    }

    /** The values of these kinds; days are counted from the athlete's today. */
    public static Slots read(String words, Set<Slot> wanted, LocalDate today) {
        return new SlotReader(words, wanted, today).slots(words);
    }

    private Slots slots(String words) {
        Optional<Integer> pace = Quantities.pace(scan, wants(Slot.PACE))
                .or(() -> wants(Slot.PACE) && !wants(Slot.TIME) ? Quantities.paceAlone(scan) : Optional.empty());
        Optional<Integer> scale = wants(Slot.SCALE) ? Quantities.scale(scan) : Optional.empty();
        Optional<Integer> weeksAgo = wants(Slot.WEEKS_AGO) ? weeksAgo(scan.toString()) : Optional.empty();
        boolean repeated = wants(Slot.WEEKDAYS) && (!wants(Slot.CLOCK) || scan.has(EVERY));
        Set<DayOfWeek> weekdays = repeated ? DayWords.weekdays(scan.toString()) : EnumSet.noneOf(DayOfWeek.class);
        Optional<LocalDate> day = day(!weekdays.isEmpty());
        Optional<LocalTime> clock = wants(Slot.CLOCK) ? Quantities.clock(scan) : Optional.empty();
        Race race = wants(Slot.DISTANCE) || wants(Slot.TIME) ? race() : Race.NONE;
        Optional<Integer> count = wants(Slot.COUNT) ? Quantities.count(scan) : scale;
        return new Slots(
                wants(Slot.DISTANCE) ? race.distanceMeters() : Optional.empty(),
                race.fromMeters(),
                wants(Slot.TIME) ? race.timeSeconds() : Optional.empty(),
                wants(Slot.PACE) ? pace : Optional.empty(),
                day,
                weekdays,
                clock,
                count,
                wants(Slot.ANSWER) ? YesNo.in(words) : Optional.empty(),
                weeksAgo);
    }

    private boolean wants(Slot slot) {
        return wanted.contains(slot);
    }

    private static Optional<Integer> weeksAgo(String words) {
        OptionalInt weeks = DayWords.weeksAgo(words);
        return weeks.isPresent() ? Optional.of(weeks.getAsInt()) : Optional.empty();
    }

    private Optional<LocalDate> day(boolean weekdaysNamed) {
        String text = scan.toString();
        if (wants(Slot.PAST_DAY)) {
            return DayWords.past(text, today);
        }
        if (wants(Slot.SINCE)) {
            return DayWords.since(text, today);
        }
        if (wants(Slot.UNTIL)) {
            return DayWords.until(text, today);
        }
        if (wants(Slot.BY)) {
            return DayWords.by(text, today);
        }
        if (!wants(Slot.DAY)) {
            return Optional.empty();
        }
        return weekdaysNamed ? DayWords.aheadOnce(text, today) : DayWords.ahead(text, today);
    }

    /** What was told of a race: its time belongs to one of two distances. */
    private record Race(Optional<Double> distanceMeters, Optional<Double> fromMeters, Optional<Integer> timeSeconds) {
        static final Race NONE = new Race(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Race mile(int seconds) {
        return new Race(Optional.of(Quantities.MILE), Optional.empty(), Optional.of(seconds));
    }

    private Race race() {
        Optional<Race> mile = wants(Slot.TIME) ? Quantities.minuteMile(scan).map(SlotReader::mile) : Optional.empty();
        if (mile.isPresent()) {
            return mile.get();
        }
        Optional<Quantities.Found> first = Quantities.distance(scan);
        Optional<Quantities.Found> second =
                wants(Slot.FROM) && first.isPresent() ? Quantities.distance(scan) : Optional.empty();
        double meters = first.map(Quantities.Found::meters).orElse(0.0);
        Optional<Quantities.Lasting> time =
                wants(Slot.TIME) ? Quantities.time(scan, second.isPresent() ? 0 : meters) : Optional.empty();
        if (second.isEmpty() || time.isEmpty()) {
            return new Race(
                    first.map(Quantities.Found::meters), Optional.empty(), time.map(Quantities.Lasting::seconds));
        }
        return paired(first.get(), second.get(), time.get());
    }

    /** The time belongs to the distance that stands nearer to it; the other is asked about. */
    private static Race paired(Quantities.Found one, Quantities.Found other, Quantities.Lasting time) {
        boolean ofOne = Math.abs(one.start() - time.start()) <= Math.abs(other.start() - time.start());
        Quantities.Found run = ofOne ? one : other;
        Quantities.Found asked = ofOne ? other : one;
        int seconds = run.meters() / time.seconds() > 7.5 ? 60 * time.seconds() : time.seconds();
        return new Race(Optional.of(asked.meters()), Optional.of(run.meters()), Optional.of(seconds));
    }
}
