package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Scan;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a runner's engine can do: VMA, VO2max, maximal and resting heart rate. */
final class EngineWords {

    private static final String NO_SESSION = "(?!\\s*(?:m\\b|min|sec|s\\b|fois|reps?\\b|x|\\*|%|/|:|'|\"|-))";
    private static final Pattern VO2MAX =
            Pattern.compile("\\bvo ?2\\s*(?:max\\w*)?" + Spoken.IS + Spoken.NUMBER + "(?!\\s*(?:x|%))");
    private static final Pattern VMA =
            Pattern.compile("\\bvma" + Spoken.IS + Spoken.NUMBER + NO_SESSION + "(?:\\s*km\\s*/?\\s*h\\b)?");
    private static final Pattern MAS =
            Pattern.compile("\\bmas\\b" + Spoken.IS + Spoken.NUMBER + NO_SESSION + "(?:\\s*km\\s*/?\\s*h\\b)?");
    private static final Pattern VMA_AFTER = Pattern.compile(
            "(?<![\\d.,])" + Spoken.NUMBER + "\\s*(?:km\\s*/?\\s*h\\s*)?(?:de|en|of)\\s*(?:vma|mas)\\b");

    private static final String HEART =
            "(?:f\\.?c\\.?|frequence(?:s)?(?: cardiaque)?|freq(?:uence)?(?: card\\w*)?|pouls|"
                    + "cardio|rythme(?: cardiaque)?|coeur|hr|heart ?rate|pulse|bpm)";
    private static final String MAX = "max(?:i|imum|imale?s?|imal|\\.)?";
    private static final String BEATS =
            "(\\d{2,3})(?!\\d|\\s*%|[.,]\\d)(?:\\s*(?:bpm|puls\\w*|battements?|beats?|per minute))?";
    private static final Pattern HR_MAX = Pattern.compile("\\b(?:" + HEART + "\\s*(?:de\\s+|au\\s+)?" + MAX + "|" + MAX
            + "\\s*" + HEART + "|fcm(?:ax)?|hrmax|mhr|" + MAX + "\\s*cardiaque)(?!\\w)" + Spoken.IS + BEATS);
    private static final Pattern HR_MAX_AFTER = Pattern.compile(
            "(?<![\\d.,])" + BEATS + "\\s*(?:(?:de|en|of|as|comme|is my)\\s*)?(?:" + HEART + "\\s*)?\\b" + MAX + "\\b");
    private static final String REST = "(?:(?:de|au|a|at|le|cardiaque)\\s+)*(?:repos|rest\\b|reveil)";
    private static final Pattern HR_REST = Pattern.compile("\\b(?:" + HEART + "\\s*" + REST + "|resting\\s*" + HEART
            + "|resting\\b|fcr(?:epos)?|rhr)(?!\\w)" + Spoken.IS + BEATS);
    /** The highest rate of one run is not the heart's. */
    private static final Pattern OF_ONE_RUN = Pattern.compile(
            "\\b(?:sur cette|sur la (?:sortie|seance)|pendant|aujourd'hui|hier|"
                    + "ce matin|ce soir|moy\\w*|moyenne|during|today|yesterday|this (?:run|morning)|that run|avg|average)\\b");

    private static final Pattern HEART_TALK = Pattern.compile("\\b" + HEART);
    private static final Pattern REST_ALONE =
            Pattern.compile("\\b(?:au\\s+)?repos" + Spoken.IS + BEATS + "(?!\\s*(?:min|sec|s\\b|'|jours?|h\\b))");
    private static final Pattern REST_AFTER =
            Pattern.compile("(?<![\\d.,])" + BEATS + "\\s*(?:au repos|at rest|resting)\\b");

    private EngineWords() {}

    static void read(Scan scan, Language language, Told told) {
        boolean ofHearts = scan.has(HEART_TALK);
        told.vo2max = scan.take(VO2MAX).flatMap(match -> Spoken.number(match, 1));
        told.vmaKmh = scan.take(VMA)
                .or(() -> scan.take(VMA_AFTER))
                .or(() -> language == Language.EN ? scan.take(MAS) : Optional.<MatchResult>empty())
                .flatMap(match -> Spoken.number(match, 1));
        told.hrRestBpm = scan.take(HR_REST).flatMap(match -> Spoken.number(match, 1));
        if (!scan.has(OF_ONE_RUN)) {
            told.hrMaxBpm = scan.take(HR_MAX)
                    .or(() -> ofHearts ? scan.take(HR_MAX_AFTER) : Optional.<MatchResult>empty())
                    .flatMap(match -> Spoken.number(match, 1));
        }
        if (told.hrRestBpm.isEmpty() && ofHearts) {
            told.hrRestBpm =
                    scan.take(REST_ALONE).or(() -> scan.take(REST_AFTER)).flatMap(match -> Spoken.number(match, 1));
        }
    }
}
