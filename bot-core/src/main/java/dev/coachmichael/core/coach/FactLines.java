package dev.coachmichael.core.coach;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Fact;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as lines for a model, each figure as a runner says it, so that the model has nothing to convert. */
final class FactLines {

    private static final int MOST = 60;

    private FactLines() {}

    static String of(List<Fact> facts, Language language) {
        return facts.stream()
                .limit(MOST)
                .map(fact -> fact.name() + ": " + value(fact, Figures.in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Fact fact, Figures figures) {
        if (!(fact.value() instanceof Number number)) {
            return asData(String.valueOf(fact.value()).replace('\n', ' '));
        }
        double value = number.doubleValue();
        return switch (fact.unit()) {
            case "m" -> value >= 1000 ? figures.exactDistance(value) : figures.meters(value);
            case "s" -> figures.exactDuration(value);
            case "s/km" -> value < 60 ? figures.number(value, 0) + " s/km" : figures.pace(value);
            case "bpm" -> figures.heartRate(value);
            case "km/h" -> figures.speed(value);
            case "kg" -> figures.weight(value);
            case "cm" -> figures.height(value);
            case "%" -> figures.percent(Math.round(value));
            case "count", "" -> decimal(value, figures);
            default -> decimal(value, figures) + " " + fact.unit();
        };
    }

    private static String decimal(double value, Figures figures) {
        return figures.number(value, value == Math.rint(value) ? 0 : 2);
    }

    /** Text that stays inside its marks: it cannot close them. */
    static String asData(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }
}
