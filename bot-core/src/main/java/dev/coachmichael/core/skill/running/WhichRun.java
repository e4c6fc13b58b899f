package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.language.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which run words mean: "celle de dimanche", "l'avant-dernière", "yesterday's run". */
final class WhichRun {

    private static final Pattern TWO_BACK = Pattern.compile("\\bavant avant derniere\\b|\\bthird to last\\b");
    private static final Pattern ONE_BACK = Pattern.compile("\\bavant derniere\\b|\\bpenultieme\\b|\\bprecedente?\\b"
            + "|\\b(?:celle|sortie|course) d avant\\b(?! hier)|\\bsecond to last\\b|\\bnext to last\\b|\\bone before\\b"
            + "|\\brun before\\b|\\bprevious\\b");
    private static final Pattern SPLITS =
            Pattern.compile("\\bsplits?\\b|\\bkm par km\\b|\\bkilometre par kilometre\\b|\\bchaque (?:km|kilometre)\\b"
                    + "|\\b(?:km|mile) by (?:km|mile)\\b|\\beach (?:km|kilometer|kilometre)\\b|\\btemps au kilo");
    private static final Pattern ZONES =
            Pattern.compile("\\btemps (?:par|dans (?:les|mes|chaque)) zones?\\b|\\btime in (?:each )?(?:hr |heart rate"
                    + " )?zones?\\b|\\bzones (?:de|of) (?:ma|my|la) (?:derniere |last )?(?:sortie|run)\\b");
    private static final Pattern ROUTE =
            Pattern.compile("\\b(?:le|mon|du) parcours\\b|\\b(?:ma|la) trace\\b|\\bl itineraire\\b|\\bcarte de"
                    + " (?:ma|la|cette)\\b|\\bpasse ou\\b|\\bou (?:j ai|ai je) couru\\b|\\b(?:the|my|its)"
                    + " route\\b|\\broute (?:of|i ran)\\b|\\bwhere (?:did i run|i ran|did i go)\\b|\\bmap of"
                    + " (?:my|the|that) (?:last |latest )?run\\b");
    private static final Pattern WEEK = Pattern.compile("\\bsemaines?\\b|\\bhebdo\\w*\\b|\\bweek(?:ly|s)?\\b");

    private static final Pattern DROP = Pattern.compile("(?:(?:oui|ouais|ok|vas y|yes|yep|sure|please|stp) )*"
            + "(?:(?:tu peux l |l )?(?:ecarte\\w*|enleve\\w*|retire\\w*)(?: (?:le|la|les|ca))?|(?:drop|remove|discard) (?:it|them|that)"
            + "|leave (?:it|them) out)(?: (?:stp|please))?");

    private WhichRun() {}

    static RunReview.Input in(String words, LocalDate today) {
        String text = String.join(" ", Words.of(words));
        Optional<RunReview.View> view = view(text);
        if (WEEK.matcher(text).find()) {
            OptionalInt weeksAgo = DayWords.weeksAgo(words);
            return RunReview.Input.week(weeksAgo.orElse(0)).showing(view);
        }
        Optional<Integer> back = TWO_BACK.matcher(text).find()
                ? Optional.of(2)
                : ONE_BACK.matcher(text).find() ? Optional.of(1) : Optional.empty();
        Optional<LocalDate> day = back.isPresent() ? Optional.empty() : DayWords.past(words, today);
        return RunReview.Input.which(Optional.empty(), day, back).showing(view);
    }

    /** "écarte-le", after the question whether GPS jumps are to be left out. */
    static boolean dropsJumps(String words) {
        return DROP.matcher(String.join(" ", Words.of(words))).matches();
    }

    private static Optional<RunReview.View> view(String text) {
        if (SPLITS.matcher(text).find()) {
            return Optional.of(RunReview.View.SPLITS);
        }
        if (ZONES.matcher(text).find()) {
            return Optional.of(RunReview.View.ZONES);
        }
        return ROUTE.matcher(text).find() ? Optional.of(RunReview.View.ROUTE) : Optional.empty();
    }
}
