package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.profile.SpokenRace;
import dev.coachmichael.core.skill.racing.CalculatorInput.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads questions of calculation: "10 km en 48:30, ça donne quoi ?", "VMA 15 allure 85 %", "12 km/h in min/km". */
final class CalculatorWords {

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
    private static final Pattern VMA = Pattern.compile("\\b(?:vma|mas)\\b[^\\d%]{0,14}" + NUMBER + "(?![\\d%]| ?%)");
    private static final Pattern VMA_AFTER =
            Pattern.compile(NUMBER + "\\s*(?:km/?h)?\\s*(?:de|of|en)?\\s*\\b(?:vma|mas)\\b");
    private static final Pattern OF_VMA = Pattern.compile("\\b(?:vma|mas)\\b");
    private static final Pattern PERCENT = Pattern.compile("(\\d{2,3})\\s*(?:%|pour ?cents?\\b|percent\\b)");
    private static final Pattern PACE =
            Pattern.compile("(\\d{1,2})\\s*(?::|'|min|mn|m)\\s*(\\d{2})?\\s*(?:\"|s|sec)?\\s*"
                    + "(?:min)?\\s*(?:/|au|du|par|per|a|the|le)\\s*(?:km|k\\b|kilo\\w*)");
    private static final Pattern BARE_PACE =
            Pattern.compile("\\b(?:a|at|allure(?: de)?|pace(?: of)?)\\s+(\\d):(\\d{2})(?![:\\d])");
    private static final Pattern SPEED =
            Pattern.compile(NUMBER + "\\s*(?:km ?/ ?h|km ?a l ?'?heure|kmh|km per hour|kph)");
    private static final Pattern METERS = Pattern.compile("(?<![\\d.,])(\\d{2,5})\\s*(?:m|metres?|meters?)\\b");
    private static final Pattern HALF_COOPER = Pattern.compile(
            "\\b(?:demi|half)[- ]?cooper\\b|\\b(?:6|six)[ -]?(?:min\\w*|mn)\\b.{0,20}\\b(?:test|vma|mas)\\b|"
                    + "\\btest\\b.{0,20}\\b(?:6|six)[ -]?(?:min\\w*|mn)\\b");
    private static final Pattern WORTH = Pattern.compile("\\b(?:ca (?:donne|vaut|ferait|fait|represente|correspond)|"
            + "(?:donne|vaut|equivau\\w*|equivalen\\w*|correspond\\w*)|worth|equals?|translate\\w*|convert\\w*|mean for|"
            + "would that|what does that|quel temps|what time|combien (?:au|sur|pour)|how (?:fast|long))\\b");
    private static final Pattern PACE_ASKED = Pattern.compile("\\b(?:(?:quelle|a quelle|what|which|what's the|the)\\s+"
            + "(?:allures?|vitesse|pace|speed)|allure (?:pour|d'un|de|au|du)|pace (?:for|of)|combien au (?:kilo|km)|"
            + "min/km|per km)\\b");
    private static final Pattern PACES_ASKED =
            Pattern.compile("\\b(?:allures|paces|zones d'allures?|toutes les allures)\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:mes|my)\\s+(?:(?:training|differentes?)\\s+)?"
            + "(?:allures?|paces?)\\b|\\ba quelle allure je (?:dois|devrais)\\b|\\bwhat paces? should i\\b");
    private static final Pattern WISH = Pattern.compile("\\bplans?\\b|\\bprepar\\w+\\b|\\bobjectifs?\\b|\\bgoals?\\b|"
            + "\\bdans \\d+ (?:semaines?|mois|jours)\\b|\\bin \\d+ (?:weeks?|months?|days?)\\b");

    private CalculatorWords() {}

    static CalculatorInput read(String words) {
        String text = Words.fold(words).replace('’', '\'').replaceAll("[\\p{Zs}\\t]+", " ");
        Optional<Double> pace = pace(text);
        Optional<Double> speed = number(SPEED, text);
        Optional<Double> percent = number(PERCENT, text);
        Optional<Double> vma =
                number(VMA, text).or(() -> percent.isPresent() ? Optional.empty() : number(VMA_AFTER, text));
        List<SpokenRace> named = SpokenRace.all(withoutPaces(text));
        Optional<SpokenRace> race =
                named.stream().filter(one -> one.timeSeconds().isPresent()).findFirst();
        Optional<Double> bare = named.stream()
                .filter(one -> one.timeSeconds().isEmpty())
                .map(SpokenRace::distanceMeters)
                .findFirst();
        boolean test = HALF_COOPER.matcher(text).find();
        Optional<Double> metres = number(METERS, text);
        Kind kind = kind(text, race, bare, vma, percent, pace, speed, test && metres.isPresent());
        Optional<Double> distance = race.map(SpokenRace::distanceMeters)
                .or(() -> kind == Kind.HALF_COOPER ? metres : bare.or(() -> metres));
        return new CalculatorInput(
                Optional.ofNullable(kind == Kind.CONVERT && pace.isEmpty() && speed.isEmpty() ? null : kind),
                distance,
                race.flatMap(SpokenRace::timeSeconds),
                race.isPresent() ? bare : Optional.empty(),
                vma,
                percent,
                pace,
                speed);
    }

    private static Kind kind(
            String text,
            Optional<SpokenRace> race,
            Optional<Double> bare,
            Optional<Double> vma,
            Optional<Double> percent,
            Optional<Double> pace,
            Optional<Double> speed,
            boolean test) {
        if (test) {
            return Kind.HALF_COOPER;
        }
        if (percent.isPresent() && (vma.isPresent() || OF_VMA.matcher(text).find())) {
            return Kind.VMA_PACE;
        }
        if (race.isPresent()) {
            boolean onlyPace = PACE_ASKED.matcher(text).find() && bare.isEmpty();
            return onlyPace ? Kind.PACE : Kind.EQUIVALENTS;
        }
        if (bare.isPresent() && (pace.isPresent() || speed.isPresent())) {
            return Kind.FINISH;
        }
        if (vma.isPresent()) {
            return Kind.VMA_BANDS;
        }
        return OWN.matcher(text).find() ? Kind.OWN_PACES : Kind.CONVERT;
    }

    /** Figures that go together and a word that asks for what they give. */
    static boolean asks(String words) {
        String text = Words.fold(words).replace('’', '\'').replaceAll("[\\p{Zs}\\t]+", " ");
        CalculatorInput input = read(words);
        if (input.kind().isEmpty() || WISH.matcher(text).find()) {
            return false;
        }
        boolean worth = WORTH.matcher(text).find();
        boolean paceAsked =
                PACE_ASKED.matcher(text).find() || PACES_ASKED.matcher(text).find();
        return switch (input.kind().get()) {
            case EQUIVALENTS ->
                worth || text.contains("?") && input.targetMeters().isPresent();
            case PACE -> true;
            case FINISH -> worth || text.contains("?") || text.length() < 40;
            case VMA_PACE -> true;
            case VMA_BANDS -> worth || paceAsked;
            case HALF_COOPER -> true;
            case CONVERT -> worth || text.matches(".*(?:min ?/ ?km|km ?/ ?h|\\?).*") && text.length() < 40;
            case OWN_PACES -> true;
        };
    }

    private static Optional<Double> pace(String text) {
        Matcher full = PACE.matcher(text);
        if (full.find()) {
            return Optional.of(60 * Double.parseDouble(full.group(1))
                    + (full.group(2) == null ? 0 : Double.parseDouble(full.group(2))));
        }
        Matcher bare = BARE_PACE.matcher(text);
        return bare.find()
                ? Optional.of(60 * Double.parseDouble(bare.group(1)) + Double.parseDouble(bare.group(2)))
                : Optional.empty();
    }

    private static String withoutPaces(String text) {
        String rest = PACE.matcher(text).replaceAll(" ");
        rest = BARE_PACE.matcher(rest).replaceAll(" ");
        return SPEED.matcher(rest).replaceAll(" ");
    }

    private static Optional<Double> number(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? Optional.of(Double.parseDouble(match.group(1).replace(',', '.'))) : Optional.empty();
    }
}
