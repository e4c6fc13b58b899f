package dev.coachmichael.core.skill.why;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, values and sources of facts in a runner's words. Sentences under {@code fact.} and {@code source.} name the known
 * ones; what has none is shown by its plain words, never with identifiers, braces or machine dates.
 */
final class FactWords {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FORMULA = Pattern.compile("([a-z_]+)([/*+-])([a-z_]+)");
    private static final Pattern OVER = Pattern.compile("([a-z_]+)_(\\d+)");
    private static final Pattern PERIOD = Pattern.compile("weeks:(" + DATE + ")/(" + DATE + ")");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Phrases phrases;
    private final Figures figures;
    private final ZoneId zone;
    private final LocalDate today;

    FactWords(Phrases phrases, ZoneId zone, LocalDate today) {
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.zone = zone;
        this.today = today;
    }

    String name(String name) {
        return known("fact." + name)
                .or(() -> known("profile.trait." + name.replace('_', '-')))
                .or(() -> overDistance(name))
                .or(() -> ofOneSide(name))
                .or(() -> ofSport(name))
                .orElseGet(() -> plain(name));
    }

    /** "predicted_time_21098" as "temps prédit sur 21,1 km". */
    private Optional<String> overDistance(String name) {
        Matcher parts = OVER.matcher(name);
        return parts.matches() && phrases.keys().contains("fact." + parts.group(1) + "-over")
                ? Optional.of(phrases.say(
                        "fact." + parts.group(1) + "-over",
                        "distance",
                        figures.distance(Double.parseDouble(parts.group(2)))))
                : Optional.empty();
    }

    /** "other_pace" as "allure, l'autre". */
    private Optional<String> ofOneSide(String name) {
        int end = name.indexOf('_');
        return end < 0
                ? Optional.empty()
                : known("fact.side." + name.substring(0, end)).flatMap(side -> known("fact." + name.substring(end + 1))
                        .map(what -> what + ", " + side));
    }

    /** "ride_distance" as "vélo, distance". */
    private Optional<String> ofSport(String name) {
        int end = name.lastIndexOf('_');
        return end < 0
                ? Optional.empty()
                : known("sport." + name.substring(0, end))
                        .filter(sport -> phrases.keys().contains("fact.sport-" + name.substring(end + 1)))
                        .map(sport -> phrases.say("fact.sport-" + name.substring(end + 1), "sport", sport));
    }

    String value(Fact fact) {
        return fact.value() instanceof Number number
                ? number(fact, number.doubleValue())
                : known("fact." + fact.name() + "." + fact.value())
                        .or(() -> known("profile." + fact.name() + "." + fact.value()))
                        .orElseGet(() -> plainDates(String.valueOf(fact.value())));
    }

    private String number(Fact fact, double value) {
        return switch (fact.unit()) {
            case "m" ->
                value >= 1000 && !fact.name().contains("climb") ? figures.exactDistance(value) : figures.meters(value);
            case "s" -> figures.exactDuration(value);
            case "s/km" -> value < 60 ? figures.number(value, 0) + "\u202fs/km" : figures.pace(value);
            case "bpm" -> figures.heartRate(value);
            case "km/h" -> figures.speed(value);
            case "kg" -> figures.weight(value);
            case "cm" -> figures.height(value);
            case "%" -> figures.percent(Math.round(value));
            case "MB" -> phrases.say("unit.megabytes", "n", figures.number(value, 0));
            case "count", "" -> decimal(value);
            default -> decimal(value) + "\u202f" + fact.unit();
        };
    }

    private String decimal(double value) {
        return figures.number(value, value == Math.rint(value) ? 0 : 1);
    }

    String source(String source) {
        if (source.startsWith("activity:")
                && INSTANT.matcher(source.substring(9)).matches()) {
            return activity(Instant.parse(source.substring(9)));
        }
        Matcher period = PERIOD.matcher(source);
        if (period.matches()) {
            return phrases.say("source.weeks", "first", day(period.group(1)), "last", day(period.group(2)));
        }
        if (source.startsWith("week:") && DATE.matcher(source.substring(5)).matches()) {
            return phrases.say("source.week", "day", day(source.substring(5)));
        }
        return known("source." + source)
                .or(() -> formula(source))
                .or(() -> source.contains(":")
                        ? known("source." + source.substring(0, source.indexOf(':')))
                        : Optional.empty())
                .orElseGet(() -> plain(source));
    }

    private String activity(Instant start) {
        if (start.equals(Instant.EPOCH)) {
            return phrases.say("source.undated");
        }
        return phrases.say(
                "source.activity",
                "day",
                figures.day(LocalDate.ofInstant(start, zone), today),
                "time",
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(start.atZone(zone)));
    }

    /** "distance/timer" as "distance ÷ temps". */
    private Optional<String> formula(String source) {
        Matcher parts = FORMULA.matcher(source);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign =
                switch (parts.group(2)) {
                    case "/" -> "÷";
                    case "*" -> "×";
                    case "-" -> "−";
                    default -> "+";
                };
        return Optional.of(name(parts.group(1)) + " " + sign + " " + name(parts.group(3)));
    }

    private Optional<String> known(String key) {
        return phrases.keys().contains(key) && !key.equals("source.activity")
                ? Optional.of(phrases.say(key))
                : Optional.empty();
    }

    /** Words without what only machines read. */
    private String plain(String text) {
        return plainDates(IDENTIFIER.matcher(text).replaceAll(""))
                .replace('_', ' ')
                .replaceAll("[{}\\[\\]\"]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[:/ ]+$", "")
                .strip();
    }

    private String plainDates(String text) {
        String withoutMoments = INSTANT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(moment(found)));
        return DATE.matcher(withoutMoments).replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
    }

    private String moment(MatchResult found) {
        try {
            return figures.day(LocalDate.ofInstant(Instant.parse(found.group()), zone), today);
        } catch (java.time.DateTimeException e) {
            return "";
        }
    }

    private String day(String date) {
        try {
            return figures.day(LocalDate.parse(date), today);
        } catch (java.time.DateTimeException e) {
            return date;
        }
    }
}
