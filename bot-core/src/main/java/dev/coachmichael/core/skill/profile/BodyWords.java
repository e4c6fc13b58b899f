package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Scan;
import dev.coachmichael.core.physiology.Sex;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads age, sex, weight and height. */
final class BodyWords {

    private static final double KG_PER_POUND = 0.45359237;
    private static final double POUNDS_PER_STONE = 14;
    private static final double CM_PER_INCH = 2.54;
    private static final int INCHES_PER_FOOT = 12;
    /** In English a bare weight from here on is in pounds. */
    private static final double POUNDS_FROM = 120;

    private static final Pattern CHANGE_OF_WEIGHT =
            Pattern.compile("\\b(?:perd\\w*|pris|prend\\w*|moins|plus|lose|losing|lost|gain\\w*|objectif|atteindre|"
                    + "descendre|sac|want|reach|get to)\\b[^¤]*$");
    private static final Pattern WEIGHT_NAMED = Pattern.compile("\\b(?:j?e? ?pese|je fais|poids|i weigh|weight|weigh)"
            + Spoken.IS + Spoken.NUMBER + "\\s*(kgs?|kilos?|kilogrammes?|kilograms?|lbs?|pounds?|livres?)\\b");
    private static final Pattern WEIGHT_BARE = Pattern.compile("\\b(?:j?e? ?pese|poids|i weigh|weight|weigh)"
            + Spoken.IS + Spoken.NUMBER + "(?!\\s*(?:st\\b|stones?|km|cm|bpm|%|/|:))");
    private static final Pattern WEIGHT = Pattern.compile(
            "(?<![\\d.,/])" + Spoken.NUMBER + "\\s*(kgs?|kilos?|kilogrammes?|kilograms?|lbs?|pounds?|livres?)\\b");
    private static final Pattern STONES =
            Pattern.compile("\\b(\\d{1,2})(?:\\s+st|\\s*stones?)\\b(?:\\s*(\\d{1,2})(?:\\s*(?:lbs?|pounds?))?)?");

    private static final Pattern HEIGHT_METRES =
            Pattern.compile("(?<![\\d.,])([1-9])\\s*(?:m|metres?)\\s*(\\d{2})\\b|(?<![\\d.,])([1-9])[.,](\\d{2})\\s*"
                    + "(?:m|metres?|meters?)\\b");
    private static final Pattern HEIGHT_CM =
            Pattern.compile("(?<![\\d.,])(\\d{2,3})\\s*(?:cm|centimetres?|centimeters?)\\b");
    private static final Pattern HEIGHT_BARE = Pattern.compile(
            "\\b(?:je mesure|taille|height|i measure)" + Spoken.IS + "(?:([1-9])[.,](\\d{2})|(\\d{2,3}))\\b");
    private static final Pattern HEIGHT_FEET = Pattern.compile(
            "(?<![\\d.,:])([3-9])\\s*(?:'|ft|feet|foot)\\s*(?:(\\d{1,2})\\s*(?:\"|''|in\\b|inch(?:es)?\\b)?)?");
    private static final Pattern HEIGHT_TALK =
            Pattern.compile("\\b(?:taille|mesure|height|tall|i'm|i am|ft|feet|foot|inch(?:es)?)\\b");
    private static final Pattern PACE_TALK = Pattern.compile("/\\s*km|au km|per km|/\\s*mi|allure|pace|\\bmin\\b");

    private static final Pattern NOT_AN_AGE = Pattern.compile(
            "\\b(?:depuis|il y a|y a|pendant|dans|pour|tous les|for|since|in|last|over|every|past)\\s*(?:environ |about )?$");
    private static final Pattern AGE =
            Pattern.compile("(?:\\b(?:j'ai|jai|age|agee?|aged|i'm|im|i am|i turned)" + Spoken.IS
                    + ")?(?<![\\d.,/:])(\\d{1,3})\\s*(?:ans|years? old|years? of age|yo|y/o|yrs?(?: old)?)\\b"
                    + "(?! de (?:course|cap|pratique|running|footing)| of running)");
    private static final Pattern AGE_NAMED = Pattern.compile("\\b(?:age)" + Spoken.IS + "(\\d{1,3})\\b");
    private static final Pattern AGE_BARE = Pattern.compile(
            "\\b(?:i'm|im|i am|i just turned|i turned)\\s+(\\d{1,3})\\b(?=\\s*(?:$|[,.;!¤]|and\\b|et\\b|now\\b))");
    private static final Pattern BORN =
            Pattern.compile("\\b(?:nee?|born|annee de naissance|year of birth|birth year)\\b"
                    + "[^0-9¤]{0,20}(?:\\d{1,2}[^0-9¤]{1,12}){0,2}((?:19|20)\\d{2})\\b");

    private static final Pattern SEX = Pattern.compile("(?:\\b(?:je suis|i am|i'm|im|sexe|sex|gender)" + Spoken.IS
            + "|^|[,;¤]\\s*)(?:une?\\s+|an?\\s+)?(femmes?|fille|nana|meuf|woman|female|girl|lady|homme|gars|mec|garcon|"
            + "man|male|guy)\\b");
    private static final Pattern SEX_LETTER = Pattern.compile(
            "\\b(?:sexe|sex|gender)" + Spoken.IS + "(f|m|h)\\b|\\b(?:sexe|sex)\\s*:?\\s*(feminin|masculin)\\b");

    private BodyWords() {}

    static void read(Scan scan, Language language, Told told) {
        told.heightCm = height(scan, language);
        told.weightKg = weight(scan, language);
        told.birthYear = scan.take(BORN).map(born -> Integer.parseInt(born.group(1)));
        told.age = scan.take(AGE, before -> !NOT_AN_AGE.matcher(before).find())
                .or(() -> scan.take(AGE_NAMED))
                .or(() -> scan.take(AGE_BARE))
                .map(age -> Integer.parseInt(age.group(1)));
        told.sex = scan.take(SEX_LETTER)
                .map(sex -> sex.group(1) == null ? sex.group(2) : sex.group(1))
                .or(() -> scan.take(SEX).map(sex -> sex.group(1)))
                .map(BodyWords::sex);
    }

    private static Sex sex(String word) {
        return switch (word.substring(0, 1)) {
            case "f", "n", "w", "l" -> Sex.FEMALE;
            case "h" -> Sex.MALE;
            default -> word.equals("meuf") || word.equals("girl") ? Sex.FEMALE : Sex.MALE;
        };
    }

    private static Optional<Double> weight(Scan scan, Language language) {
        return scan.take(STONES)
                .map(BodyWords::stones)
                .or(() -> scan.take(WEIGHT_NAMED).map(BodyWords::kilograms))
                .or(() -> scan.take(WEIGHT_BARE).map(bare -> bare(bare, language)))
                .or(() -> scan.take(
                                WEIGHT,
                                before -> !CHANGE_OF_WEIGHT.matcher(before).find())
                        .map(BodyWords::kilograms));
    }

    private static double stones(MatchResult match) {
        double pounds = Spoken.number(match, 1).orElseThrow() * POUNDS_PER_STONE
                + Spoken.number(match, 2).orElse(0.0);
        return pounds * KG_PER_POUND;
    }

    private static double kilograms(MatchResult match) {
        double value = Spoken.number(match, 1).orElseThrow();
        char unit = match.group(2).charAt(0);
        return unit == 'l' || unit == 'p' ? value * KG_PER_POUND : value;
    }

    private static double bare(MatchResult match, Language language) {
        double value = Spoken.number(match, 1).orElseThrow();
        return language == Language.EN && value >= POUNDS_FROM ? value * KG_PER_POUND : value;
    }

    private static Optional<Double> height(Scan scan, Language language) {
        return scan.take(HEIGHT_METRES)
                .map(match -> match.group(1) == null ? centimeters(match, 3) : centimeters(match, 1))
                .or(() -> scan.take(HEIGHT_CM)
                        .map(match -> Spoken.number(match, 1).orElseThrow()))
                .or(() -> feet(scan, language))
                .or(() -> scan.take(HEIGHT_BARE)
                        .map(match -> match.group(1) == null
                                ? Spoken.number(match, 3).orElseThrow()
                                : centimeters(match, 1)));
    }

    private static double centimeters(MatchResult match, int metres) {
        return 100 * Spoken.number(match, metres).orElseThrow()
                + Spoken.number(match, metres + 1).orElseThrow();
    }

    /** 5'10" is a height when people talk of heights, else minutes and seconds. */
    private static Optional<Double> feet(Scan scan, Language language) {
        boolean ofHeights = scan.has(HEIGHT_TALK) || language == Language.EN;
        if (!ofHeights || scan.has(PACE_TALK)) {
            return Optional.empty();
        }
        return scan.take(HEIGHT_FEET)
                .map(match -> CM_PER_INCH
                        * (INCHES_PER_FOOT * Spoken.number(match, 1).orElseThrow()
                                + Spoken.number(match, 2).orElse(0.0)));
    }
}
