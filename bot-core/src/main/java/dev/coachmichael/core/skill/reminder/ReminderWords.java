package dev.coachmichael.core.skill.reminder;

import dev.coachmichael.core.language.ComingDays;
import dev.coachmichael.core.language.SpokenText;
import dev.coachmichael.core.language.TimesOfDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads reminders: "rappelle-moi demain à 7h de courir", "remind me every Tuesday at 18:30 to do strides".
 *
 * @param text what to remind of, in the speaker's words; empty when they did not say
 * @param span from now, when told that way
 * @param days every week on these, when it repeats
 */
record ReminderWords(
        String text, Optional<LocalDate> day, Optional<LocalTime> time, Optional<Duration> span, Set<DayOfWeek> days) {

    private static final Pattern ASKED = Pattern.compile("\\b(?:r+ap+el+e?s?[- ]?(?:le[- ])?(?:moi|nous)|"
            + "(?:peux[- ]tu|tu peux|pourrais[- ]tu|tu pourrais) (?:me |nous )rap+el+er|(?:can you |could you )?remind me|"
            + "fais[- ]moi penser|previens[- ]moi|(?:mets|met|cree|ajoute|programme)(?:[- ]moi)? un rappel|"
            + "(?:set|add|create)(?: me)? a reminder|n'oublie pas de me rap+el+er|don'?t let me forget)\\b");
    private static final Pattern OF_SOMETHING =
            Pattern.compile("\\b(?:moi|nous|me|rap+el+er|rappel|reminder|forget) (?:de |d'|que |qu'|to |that |about )");
    private static final Pattern CANCEL = Pattern.compile(
            "\\b(?:annul\\w*|supprim\\w*|efface\\w*|enleve\\w*|arrete\\w*|stop|cancel|delete|remove)\\b.*?\\b(?:rappels?|reminders?)\\b\\D{0,8}(\\d{1,4})?");
    private static final Pattern CANCEL_BARE = Pattern.compile(
            "^\\s*(?:annul\\w*|supprim\\w*|efface\\w*|stop|cancel|delete|remove)\\b\\D{0,8}(\\d{1,4})?\\s*[.!]?\\s*$");
    private static final Pattern LISTED = Pattern.compile(
            "^\\s*(?:(?:montre|affiche|liste|quels sont|show|list|what are)\\w*\\s+)?(?:moi\\s+|me\\s+)?(?:mes rappels|my reminders)\\s*\\??\\s*$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s,;:.!-]*(?:de |d['\\u2019]|que |qu['\\u2019]|pour |to |about |that |of |for |stp |svp |please |coach |on |at |\\u00e0 |a )*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile(
            "(?:[\\s,;:.!?-]+(?:stp|svp|please|merci|thanks|\\u00e0|a|at|on|le|de|the|pour|vers)?)*$",
            Pattern.CASE_INSENSITIVE);

    /** Whether words want a reminder: they ask for one and say when, or of what. */
    static boolean ask(String words, LocalDate today) {
        SpokenText text = new SpokenText(words);
        return text.has(ASKED) && (text.has(OF_SOMETHING) || read(words, today).saysWhen());
    }

    private boolean saysWhen() {
        return day.isPresent() || time.isPresent() || span.isPresent() || !days.isEmpty();
    }

    static boolean list(String words) {
        return new SpokenText(words).has(LISTED);
    }

    /** Which reminder words cancel, by number when told; empty when they cancel none. */
    static Optional<ReminderInput> cancellation(String words) {
        return new SpokenText(words).take(CANCEL).map(ReminderWords::cancelling);
    }

    /** "Annule", "cancel 3": words that cancel a reminder where one was just spoken of. */
    static Optional<ReminderInput> bareCancellation(String words) {
        return new SpokenText(words).take(CANCEL_BARE).map(ReminderWords::cancelling);
    }

    private static ReminderInput cancelling(MatchResult match) {
        return ReminderInput.cancelling(Optional.ofNullable(match.group(1)).map(Integer::valueOf));
    }

    static ReminderWords read(String words, LocalDate today) {
        SpokenText text = new SpokenText(words);
        text.take(ASKED);
        Optional<Duration> span = TimesOfDay.takeSpan(text);
        Set<DayOfWeek> days = ComingDays.takeRepetition(text);
        Optional<LocalDate> day = days.isEmpty() ? ComingDays.take(text, today) : Optional.empty();
        Optional<LocalTime> time = TimesOfDay.take(text);
        return new ReminderWords(trimmed(text.rest()), day, time, span, days);
    }

    private static String trimmed(String rest) {
        String begun = LEADING.matcher(rest).replaceFirst("");
        return TRAILING.matcher(begun).replaceFirst("").strip();
    }
}
