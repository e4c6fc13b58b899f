package dev.coachmichael.core.skill.feedback;

import dev.coachmichael.core.language.SpokenText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads verdicts: "bonne réponse", "mauvaise réponse parce que c'est trop long", "bad answer: wrong distance". */
final class FeedbackWords {

    private static final String WHY = "(?:[\\s,:;.!-]*(?:parce que|parce qu'|car|because|since|:)?\\s*(.*))?$";
    private static final Pattern GOOD = Pattern.compile(
            "^\\s*(?:c'est une |tres |ta |that was a |it was a )?(?:(?:bonne|super|excellente|parfaite) reponse|reponse (?:utile|parfaite)|"
                    + "(?:good|great|useful|helpful) (?:answer|reply)|(?:bien|bonne|bon|good|\\+1|👍)(?=\\s*[.!]?$))"
                    + WHY);
    private static final Pattern BAD = Pattern.compile(
            "^\\s*(?:c'est une |tres |ta |that was a |it was a )?(?:(?:mauvaise|fausse|nulle) reponse|reponse (?:fausse|nulle|inutile|mauvaise)|"
                    + "ta reponse est (?:fausse|nulle|mauvaise|inutile)|"
                    + "(?:nul(?:le)?|pourrie?|fausse|archi nul(?:le)?|n'importe quoi|a cote de la plaque)[, ]+(?:comme reponse|ta reponse|cette reponse)|"
                    + "(?:bad|wrong|useless|poor|unhelpful) (?:answer|reply)|your answer (?:is|was) (?:wrong|bad|useless)|"
                    + "(?:mauvaise|mauvais|nul|nulle|bad|wrong|-1|👎)(?=\\s*(?:[.!,:]|$|parce|car|because)))" + WHY);

    private FeedbackWords() {}

    /** The verdict that words are; a single word is one only where a verdict was asked for or commanded. */
    static Optional<FeedbackInput> verdict(String words) {
        SpokenText spoken = new SpokenText(words);
        Optional<MatchResult> good = spoken.take(GOOD);
        if (good.isPresent()) {
            return Optional.of(FeedbackInput.judging(true, reason(spoken, good.get())));
        }
        return spoken.take(BAD).map(bad -> FeedbackInput.judging(false, reason(spoken, bad)));
    }

    /** Whether words speak of an answer and judge it. */
    static boolean judgeAnAnswer(String words) {
        boolean ofAnAnswer = new SpokenText(words).has(Pattern.compile("\\b(?:reponse|answer|reply)\\b"));
        return ofAnAnswer && verdict(words).isPresent();
    }

    private static Optional<String> reason(SpokenText spoken, MatchResult match) {
        return spoken.said(match, 1).map(String::strip).filter(reason -> reason.length() > 1);
    }
}
