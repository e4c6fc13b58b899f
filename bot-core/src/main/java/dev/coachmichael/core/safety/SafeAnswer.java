package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fixed texts: what to stop and whom to call first, then what else matters. No training advice in any of them. */
final class SafeAnswer {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private SafeAnswer() {}

    static Answer to(Danger danger, Language language) {
        String first = first(danger, language);
        String then = then(danger, first, language);
        Answer.Draft answer = Answer.draft().say(first).say(then);
        numbers(first + " " + then, language).forEach(answer::fact);
        return answer.done();
    }

    /** The numbers to call that a fixed text names. */
    static List<Fact> numbers(String text, Language language) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(number -> Fact.number(
                        "emergency_number", Long.parseLong(number), "", "emergency-numbers/" + language.code()))
                .toList();
    }

    private static String first(Danger danger, Language language) {
        Phrases phrases = Phrases.in(language);
        return phrases.say("safety." + danger.code(), "call", phrases.say("safety.call"));
    }

    /** When to call is said here only where the first text has not said it. */
    private static String then(Danger danger, String first, Language language) {
        Phrases phrases = Phrases.in(language);
        return switch (danger.urgency()) {
            case EMERGENCY -> phrases.say("safety.then.emergency");
            case DOCTOR -> worse("doctor", first, phrases) + phrases.say("safety.then.doctor");
            case CARE -> worse("care", first, phrases) + phrases.say("safety.then.care");
        };
    }

    private static String worse(String whom, String first, Phrases phrases) {
        String call = phrases.say("safety.call");
        return first.contains(call) ? "" : phrases.say("safety.worse." + whom, "call", call) + " ";
    }
}
