package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.profile.SpokenRace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions for one's own race time: "je vaux combien sur 10 ?", "what could I run for a half". */
final class PredictionWords {

    private static final Pattern ASK = Pattern.compile(
            "\\bje (?:vaux|vaudrais) (?:combien|quoi)\\b|\\bcombien je (?:vaux|vaudrais)\\b"
                    + "|\\b(?:quel|en quel) (?:temps|chrono)\\b.{0,40}\\b(?:je|puis|viser|faire|moi)\\b"
                    + "|\\bje (?:peux|pourrais|suis capable)\\b.{0,30}\\b(?:combien|quel (?:temps|chrono))\\b"
                    + "|\\b(?:combien|quel (?:temps|chrono)) (?:je )?(?:peux|pourrais|puis)\\b"
                    + "|\\bprediction\\b|\\bpredis\\b|\\bpredi\\w* (?:mon|mes|ma|my)\\b|\\bpredict\\b|\\bestime (?:mon|mes) (?:temps|chronos?)\\b"
                    + "|\\bwhat (?:time )?(?:could|can|would|should) i (?:run|do|expect)\\b(?! (?:today|tomorrow|tonight|now|next|this|on)\\b)|\\bhow fast (?:could|can|would) i\\b"
                    + "|\\bwhat am i worth\\b|\\bmy (?:predicted|race) times?\\b|\\bmes (?:temps|chronos) (?:possibles?|de course|prevus?)\\b");
    private static final Pattern BARE =
            Pattern.compile("\\b(?:sur|for|over)\\s+(?:un |une |a )?(\\d{1,2})(?:[.,](\\d))?\\s*(?:\\?|$)");

    private PredictionWords() {}

    /** Only without a race in the words: with one it is a calculation. */
    static boolean ask(String words) {
        return ASK.matcher(Words.fold(words)).find()
                && SpokenRace.all(words).stream()
                        .allMatch(named -> named.timeSeconds().isEmpty());
    }

    /** "sur 10 ?" means kilometres. */
    static Optional<Double> bareKilometers(String words) {
        Matcher found = BARE.matcher(Words.fold(words));
        return found.find()
                ? Optional.of(
                        Double.parseDouble(found.group(1) + "." + (found.group(2) == null ? "0" : found.group(2))))
                : Optional.empty();
    }
}
