package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.turn.Answer;
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
        NUMBER.matcher(first + " " + then)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(number -> answer.fact(Fact.number(
                        "emergency_number", Long.parseLong(number), "", "emergency-numbers/" + language.code())));
        return answer.done();
    }

    private static String first(Danger danger, Language language) {
        Phrases phrases = Phrases.in(language);
        return phrases.say("safety." + danger.code(), "call", phrases.say("safety.call"));
    }

    /** When to call is said here only where the first text has not said it. */
    private static String then(Danger danger, String first, Language language) {
        Phrases phrases = Phrases.in(language);
        String call = phrases.say("safety.call");
        return switch (danger.urgency()) {
            case EMERGENCY -> phrases.say("safety.then.emergency");
            case DOCTOR ->
                (first.contains(call) ? "" : phrases.say("safety.worse.doctor", "call", call) + " ")
                        + phrases.say("safety.then.doctor");
            case CARE ->
                (first.contains(call) ? "" : phrases.say("safety.worse.care", "call", call) + " ")
                        + phrases.say("safety.then.care");
        };
    }
}
