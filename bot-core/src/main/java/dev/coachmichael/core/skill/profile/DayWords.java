package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Scan;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads on which days somebody can run: "lundi mercredi samedi", "du lundi au vendredi", "every day but Sunday". */
final class DayWords {

    private static final Pattern FRENCH_DAY = Pattern.compile(
            "\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|" + "lun|mar|mer|jeu|ven|sam|dim)s?\\b\\.?");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
                    + "mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)s?\\b\\.?");
    private static final String FRENCH_LETTERS = "lu ma me je ve sa di";
    private static final String ENGLISH_LETTERS = "mo tu we th fr sa su";

    private static final Pattern USUALLY =
            Pattern.compile("\\b(?:je cours|je peux courir|je m'entraine|je suis dispo\\w*|"
                    + "dispo\\w*|libre|mes jours|jours|i run|i can run|i train|i'm free|i am free|available|availability|free|my days|"
                    + "days|run on)\\b");
    private static final Pattern ONCE = Pattern.compile(
            "\\b(?:hier|dernier|prochain|couru|yesterday|last|next|ran|semaine prochaine|demain|tomorrow)\\b");
    private static final Pattern ALL =
            Pattern.compile("\\b(?:tous les jours|chaque jour|every ?day|each day|daily)\\b");
    private static final Pattern WEEKEND = Pattern.compile("\\b(?:le |les |at the |on )?week[- ]?ends?\\b");
    private static final Pattern WORKDAYS = Pattern.compile("\\b(?:en semaine|on weekdays|weekdays)\\b");
    private static final Pattern RANGE = Pattern.compile("^\\s*(?:au|a|to|-|until|through|thru)\\s*$");
    private static final Pattern BUT = Pattern.compile("\\b(?:sauf|excepte|but|except)\\b");

    private record Named(DayOfWeek day, int from, int to) {}

    private DayWords() {}

    static void read(Scan scan, Language language, Told told) {
        if (!scan.has(USUALLY) || scan.has(ONCE)) {
            return;
        }
        String text = scan.toString();
        Matcher but = BUT.matcher(text);
        int end = but.find() ? but.start() : text.length();
        Set<DayOfWeek> days = days(text.substring(0, end), language);
        days.removeAll(days(text.substring(end), language));
        if (days.size() < 2) {
            return;
        }
        told.days.addAll(days);
        take(scan, language);
    }

    private static Set<DayOfWeek> days(String text, Language language) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (ALL.matcher(text).find()) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        }
        if (WEEKEND.matcher(text).find()) {
            days.addAll(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        if (WORKDAYS.matcher(text).find()) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        List<Named> named = named(text, language);
        for (int i = 0; i < named.size(); i++) {
            days.add(named.get(i).day());
            if (i > 0
                    && RANGE.matcher(text.substring(
                                    named.get(i - 1).to(), named.get(i).from()))
                            .find()) {
                addBetween(days, named.get(i - 1).day(), named.get(i).day());
            }
        }
        return days;
    }

    private static void addBetween(Set<DayOfWeek> days, DayOfWeek from, DayOfWeek to) {
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            days.add(day);
        }
    }

    /** Days by name in order; in the language of the words, since "mon" and "mar" mean other things elsewhere. */
    private static List<Named> named(String text, Language language) {
        boolean french = language == Language.FR;
        Matcher matcher = (french ? FRENCH_DAY : ENGLISH_DAY).matcher(text);
        String letters = french ? FRENCH_LETTERS : ENGLISH_LETTERS;
        List<Named> named = new ArrayList<>();
        while (matcher.find()) {
            int index = letters.indexOf(matcher.group(1).substring(0, 2)) / 3;
            named.add(new Named(DayOfWeek.of(index + 1), matcher.start(), matcher.end()));
        }
        return named;
    }

    private static void take(Scan scan, Language language) {
        List<Pattern> parts =
                List.of(USUALLY, ALL, WEEKEND, WORKDAYS, BUT, language == Language.FR ? FRENCH_DAY : ENGLISH_DAY);
        for (Pattern part : parts) {
            while (scan.take(part).isPresent()) {
                // Taken; the next one of its kind.
            }
        }
    }
}
