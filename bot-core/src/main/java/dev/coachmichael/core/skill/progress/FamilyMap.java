package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.RunFamilies;
import dev.coachmichael.core.analysis.RunFamilies.Direction;
import dev.coachmichael.core.analysis.RunFamilies.Family;
import dev.coachmichael.core.analysis.RunFamilies.Place;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The picture of all runs by likeness: a cloud per family, axes named by what differs along them, the last run marked. */
final class FamilyMap {

    /** What is weaker than this share of the strongest difference is not named. */
    private static final double WORTH_NAMING = 0.6;

    private static final int MOST_NAMED = 2;

    private final RunFamilies.Found found;
    private final Phrases phrases;
    private final Figures figures;
    private final LocalDate today;

    FamilyMap(RunFamilies.Found found, Phrases phrases, LocalDate today) {
        this.found = found;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.today = today;
    }

    /** The newest run on the map. */
    Place last() {
        return found.map().stream()
                .max(Comparator.comparing((Place place) -> place.run().start().instant()))
                .orElseThrow();
    }

    String day(ActivitySummary run) {
        return figures.day(run.start().localDay(), today);
    }

    /** "8,4 km à 5:29/km": a family is named by its most typical run. */
    String name(Family family) {
        return phrases.say(
                "compare.map.family",
                "distance",
                figures.distance(family.typical().distanceMeters()),
                "pace",
                figures.pace(family.typical().secondsPerKilometre().orElseThrow()));
    }

    Chart chart(String silhouette, String shown) {
        String right = words(found.right());
        String up = words(found.up());
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < found.families().size(); i++) {
            int family = i;
            series.add(series(
                    name(found.families().get(i)),
                    found.map().stream()
                            .filter(place -> place.family() == family)
                            .toList()));
        }
        series.add(series(day(last().run()), List.of(last())));
        return new Chart(
                phrases.say("compare.map.chart", "n", found.looked()),
                phrases.say(
                        "compare.map.alt",
                        "n",
                        found.looked(),
                        "families",
                        found.families().size(),
                        "silhouette",
                        silhouette,
                        "shown",
                        shown,
                        "right",
                        right,
                        "up",
                        up),
                Chart.Kind.POINTS,
                phrases.say("compare.map.right", "words", right),
                phrases.say("compare.map.up", "words", up),
                series);
    }

    private static Series series(String name, List<Place> places) {
        return Series.line(
                name,
                Unit.SCORE,
                places.stream().map(place -> hundredths(place.first())).toList(),
                places.stream().map(place -> hundredths(place.second())).toList());
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private record Part(String name, double weight) {}

    /** "plus long, plus lent": what grows, or shrinks, most in a direction. */
    private String words(Direction direction) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("distance", direction.distance()),
                new Part("speed", direction.speed()),
                new Part("heart", direction.heartRate()),
                new Part("climb", direction.climb())));
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.weight)));
        double least = WORTH_NAMING * Math.abs(parts.getFirst().weight);
        return parts.stream()
                .filter(part -> Math.abs(part.weight) >= least)
                .limit(MOST_NAMED)
                .map(part -> phrases.say("compare.map." + part.name + (part.weight >= 0 ? ".more" : ".less")))
                .collect(Collectors.joining(", "));
    }
}
