package dev.coachmichael.core.skill.racing;

import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.prediction.Habit;
import dev.coachmichael.core.prediction.Prediction;
import dev.coachmichael.core.prediction.RacePredictor;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.racing.RaceEvidence.Ground;
import dev.coachmichael.core.skill.racing.RaceEvidence.Shown;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A prediction in words: the time and its range first, then what it rests on, then what would narrow it. */
final class PredictionTelling {

    /** A training run is run below one's means: a race of that day would have been up to so much faster. */
    private static final double TRAINING_MARGIN = 0.86;

    private static final int RACES_NAMED = 3;
    private static final int NARROWING_NAMED = 2;
    private static final double SHORTEST_METERS = 1500;
    private static final double LONGEST_METERS = 50_000;

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;
    private final RaceTimes times;
    private final RacePredictor predictor;
    private final RaceEvidence evidence;
    private final Answer.Draft answer = Answer.draft();

    PredictionTelling(Turn turn, Phrases phrases, RacePredictor predictor, RaceEvidence evidence) {
        this.turn = turn;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
        this.times = new RaceTimes(phrases);
        this.predictor = predictor;
        this.evidence = evidence;
    }

    Answer answer(Optional<Double> targetMeters) {
        if (targetMeters.isPresent() && (targetMeters.get() < SHORTEST_METERS || targetMeters.get() > LONGEST_METERS)) {
            return answer.say(phrases.say(
                            "prediction.outside",
                            "low",
                            times.distance(SHORTEST_METERS),
                            "high",
                            times.distance(LONGEST_METERS)))
                    .fact(Fact.number("shortest_distance", SHORTEST_METERS, "m", "limit"))
                    .fact(Fact.number("longest_distance", LONGEST_METERS, "m", "limit"))
                    .done();
        }
        return switch (evidence.ground()) {
            case NOTHING -> nothing();
            case TRAINING -> bounded(targetMeters);
            case RACES, VMA -> targetMeters.isPresent() ? one(targetMeters.get()) : usual();
        };
    }

    private Answer nothing() {
        return answer.say(phrases.say("prediction.none"))
                .fact(Fact.number("example_distance", 10_000, "m", "example"))
                .fact(Fact.number("example_time", 2910, "s", "example"))
                .fact(Fact.number("warm_up_time_low", 900, "s", "half_cooper"))
                .fact(Fact.number("warm_up_time_high", 1200, "s", "half_cooper"))
                .fact(Fact.number("test_time", 360, "s", "half_cooper"))
                .warn(Warning.NOT_ENOUGH_DATA)
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private Answer one(double meters) {
        Prediction prediction = predictor.predict(evidence.input(), meters);
        if (!(prediction instanceof Prediction.Predicted)) {
            return nothing();
        }
        Prediction.Predicted found = (Prediction.Predicted) prediction;
        RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
        answer.fact(RaceTimes.distanceFact("target_distance", meters));
        range();
        answer.say(phrases.say(
                        "prediction.one",
                        "distance",
                        times.title(meters),
                        "time",
                        times.time(found.timeSeconds()),
                        "low",
                        times.time(found.lowSeconds()),
                        "high",
                        times.time(found.highSeconds()))
                + "\n"
                + grounds()
                + narrowing(found));
        return end();
    }

    private Answer usual() {
        List<List<String>> rows = new ArrayList<>();
        Optional<Prediction.Predicted> marathon = Optional.empty();
        for (double meters : RaceTimes.USUAL) {
            if (predictor.predict(evidence.input(), meters) instanceof Prediction.Predicted found) {
                RaceTimes.facts(meters, found, RaceTimes.SOURCE).forEach(answer::fact);
                answer.fact(RaceTimes.distanceFact("distance_" + Math.round(meters), meters));
                rows.add(times.row(meters, found));
                marathon = Optional.of(found);
            }
        }
        if (rows.isEmpty()) {
            return nothing();
        }
        range();
        answer.say(phrases.say("prediction.usual"))
                .table(times.columns(), rows)
                .say(grounds() + marathon.map(this::narrowing).orElse(""));
        return end();
    }

    /** Training runs alone give a range and no time. */
    private Answer bounded(Optional<Double> targetMeters) {
        Shown best = evidence.races().getFirst();
        List<Double> targets = targetMeters.map(List::of).orElse(RaceTimes.USUAL.subList(0, 2));
        List<String> ranges = new ArrayList<>();
        for (double meters : targets) {
            if (predictor.predict(evidence.input(), meters) instanceof Prediction.Predicted found) {
                double low = RaceTimes.rounded(TRAINING_MARGIN * found.timeSeconds());
                double high = RaceTimes.rounded(found.timeSeconds());
                answer.fact(Fact.number("predicted_time_low_" + Math.round(meters), low, "s", "training_runs"))
                        .fact(Fact.number("predicted_time_high_" + Math.round(meters), high, "s", "training_runs"))
                        .fact(RaceTimes.distanceFact("distance_" + Math.round(meters), meters));
                ranges.add(phrases.say(
                        "prediction.training.range",
                        "distance",
                        ranges.isEmpty() ? times.title(meters) : times.distance(meters),
                        "low",
                        times.time(low),
                        "high",
                        times.time(high)));
            }
        }
        if (ranges.isEmpty()) {
            return nothing();
        }
        answer.fact(Fact.number("runs", evidence.runs(), "count", "activities"))
                .fact(Fact.number("best_training_distance", Math.round(best.distanceMeters()), "m", best.source()))
                .fact(Fact.number("best_training_time", Math.round(best.timeSeconds()), "s", best.source()))
                .fact(Fact.number("test_distance", 5000, "m", "predictor"))
                .fact(Fact.number("test_time", 360, "s", "half_cooper"))
                .warn(Warning.NOT_ENOUGH_DATA);
        answer.say(phrases.count(
                "prediction.training",
                evidence.runs(),
                "ranges",
                String.join(", ", ranges),
                "distance",
                figures.distance(best.distanceMeters()),
                "time",
                figures.duration(best.timeSeconds())));
        return end();
    }

    private void range() {
        RaceTimes.rangeFacts().forEach(answer::fact);
    }

    /** "D'après ton 10 km en 48:30 du 12 mars et 42 km par semaine." */
    private String grounds() {
        List<String> parts = new ArrayList<>();
        if (evidence.ground() == Ground.VMA) {
            Shown vma = evidence.races().getFirst();
            double kmh = vma.distanceMeters() / vma.timeSeconds() * 3.6;
            double shown = Math.round(kmh * 100) / 100.0;
            answer.fact(Fact.number("vma", shown, "km/h", vma.source())).warn(Warning.NOT_ENOUGH_DATA);
            parts.add(phrases.say("prediction.from.vma", "vma", figures.speed(shown)));
        } else {
            evidence.races().stream().limit(RACES_NAMED).forEach(race -> parts.add(race(race)));
        }
        evidence.weekMeters().filter(meters -> meters > 0).ifPresent(meters -> {
            answer.fact(Fact.number("week_distance_usual", Math.round(meters), "m", "activities"));
            parts.add(phrases.say("prediction.from.volume", "distance", figures.distance(meters)));
        });
        String known = evidence.habits().keySet().stream()
                .filter(habit -> habit == Habit.AGE || habit == Habit.FEMALE || habit == Habit.BMI)
                .map(habit -> phrases.say("prediction.from." + habit.key()))
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            parts.add(known);
        }
        String text = phrases.say("prediction.from", "grounds", String.join(", ", parts));
        return evidence.ground() == Ground.VMA ? text + " " + phrases.say("prediction.vma.caution") : text;
    }

    private String race(Shown race) {
        answer.fact(Fact.number("race_distance", Math.round(race.distanceMeters()), "m", race.source()))
                .fact(Fact.number("race_time", Math.round(race.timeSeconds()), "s", race.source()));
        String distance = times.distance(race.distanceMeters());
        String time = figures.clock(race.timeSeconds());
        return race.day()
                .map(day -> {
                    answer.fact(Fact.text("race_date", day.toString(), race.source()));
                    String when = figures.day(day, turn.today());
                    return phrases.say("prediction.from.race-dated", "distance", distance, "time", time, "day", when);
                })
                .orElseGet(() -> phrases.say("prediction.from.race", "distance", distance, "time", time));
    }

    private String narrowing(Prediction.Predicted found) {
        List<String> wishes = found.wouldNarrow().stream()
                .map(key -> key.replace("race:", "race.").toLowerCase(Locale.ROOT))
                .filter(key -> phrases.keys().contains("prediction.narrow." + key))
                .limit(NARROWING_NAMED)
                .map(key -> phrases.say("prediction.narrow." + key))
                .toList();
        if (wishes.isEmpty()) {
            return "";
        }
        return "\n"
                + phrases.say(
                        "prediction.narrow",
                        "wishes",
                        wishes.size() == 1
                                ? wishes.getFirst()
                                : phrases.say(
                                        "prediction.narrow.two", "first", wishes.get(0), "second", wishes.get(1)));
    }

    private Answer end() {
        return answer.buttons(WhyAnswer.button(turn)).done();
    }
}
