package dev.coachmichael.core.skill.progress;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.analysis.OddRuns;
import dev.coachmichael.core.analysis.RunFamilies;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.why.WhyAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs among the athlete's others: those that do not fit, and the families that the rest fall into. */
final class KindsTelling {

    /** How far back runs are looked at for those that do not fit. */
    static final int ODD_DAYS = 90;

    private static final int MOST_NAMED = 3;

    /** Families are "reasonable" from here (Kaufman and Rousseeuw, Finding Groups in Data, 1990, table 4). */
    private static final int CLEAR_PERCENT = 50;

    private final Turn turn;
    private final Phrases phrases;
    private final Figures figures;
    private final Answer.Draft answer = Answer.draft();

    KindsTelling(Turn turn, Phrases phrases) {
        this.turn = turn;
        this.phrases = phrases;
        this.figures = Figures.in(phrases.language());
    }

    Answer odd(List<ActivitySummary> runs) {
        OddRuns.Found found = OddRuns.among(runs);
        answer.fact(Fact.number("runs", found.looked(), "count", "activities"));
        if (!found.enough()) {
            answer.fact(daysLookedAt());
            return tooFew("compare.odd.few", found.looked(), OddRuns.FEWEST_RUNS);
        }
        if (found.odd().isEmpty()) {
            answer.fact(daysLookedAt());
            return end(phrases.count("compare.odd.none", found.looked(), "days", ODD_DAYS));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NAMED, found.odd().size()); i++) {
            lines.add(line(i + 1, found.odd().get(i)));
        }
        answer.fact(Fact.number("odd_runs", found.odd().size(), "count", "odd_runs"));
        answer.say(phrases.count("compare.odd", found.odd().size(), "looked", found.looked()))
                .bullets(lines);
        return answer.buttons(WhyAnswer.button(turn)).done();
    }

    private static Fact daysLookedAt() {
        return Fact.number("days_looked_at", ODD_DAYS, "count", "limit");
    }

    private String line(int number, OddRuns.Odd odd) {
        ActivitySummary run = odd.run();
        String source = "activity:" + run.start().instant();
        double pace = run.secondsPerKilometre().orElseThrow();
        int beats = run.totals().averageHeartRate().orElseThrow();
        answer.fact(Fact.text("odd_date_" + number, run.start().localDay().toString(), source))
                .fact(Fact.number("odd_pace_" + number, Math.round(pace), "s/km", source))
                .fact(Fact.number("odd_heart_rate_" + number, beats, "bpm", source))
                .fact(Fact.number(
                        "odd_expected_pace_" + number, Math.round(odd.expectedSecondsPerKm()), "s/km", "odd_runs"));
        return phrases.say(
                        "compare.odd." + odd.reason().name().toLowerCase(Locale.ROOT),
                        "day",
                        figures.day(run.start().localDay(), turn.today()),
                        "pace",
                        figures.pace(pace),
                        "beats",
                        figures.heartRate(beats),
                        "expected",
                        figures.pace(odd.expectedSecondsPerKm()))
                + (odd.confirmed() ? " " + phrases.say("compare.odd.confirmed") : "");
    }

    Answer families(List<ActivitySummary> runs) {
        RunFamilies.Found found = RunFamilies.among(runs);
        answer.fact(Fact.number("runs", found.looked(), "count", "activities"));
        return found.families().isEmpty() ? noFamilies(found) : table(found);
    }

    /** The same families as a picture, and where the last run lies in it. */
    Answer map(List<ActivitySummary> runs) {
        RunFamilies.Found found = RunFamilies.among(runs);
        answer.fact(Fact.number("runs", found.looked(), "count", "activities"));
        return found.families().isEmpty() ? noFamilies(found) : map(found);
    }

    private Answer noFamilies(RunFamilies.Found found) {
        return found.looked() < RunFamilies.FEWEST_RUNS
                ? tooFew("compare.families.few", found.looked(), RunFamilies.FEWEST_RUNS)
                : end(phrases.count("compare.families.none", found.looked()));
    }

    private Answer map(RunFamilies.Found found) {
        FamilyMap map = new FamilyMap(found, phrases, turn.today());
        RunFamilies.Place last = map.last();
        RunFamilies.Family family = found.families().get(last.family());
        long silhouette = Math.round(100 * found.silhouette());
        long shown = Math.round(100 * found.shown());
        int others = family.runs().size() - 1;
        for (int i = 0; i < found.families().size(); i++) {
            row(i + 1, found.families().get(i));
        }
        answer.fact(Fact.number("families", found.families().size(), "count", "families"))
                .fact(Fact.text(
                        "date",
                        last.run().start().localDay().toString(),
                        "activity:" + last.run().start().instant()))
                .fact(Fact.number("runs_in_its_family", others, "count", "families"))
                .fact(Fact.number("silhouette", silhouette, "%", "families"))
                .fact(Fact.number("clear_silhouette", CLEAR_PERCENT, "%", "limit"))
                .fact(Fact.number("differences_shown", shown, "%", "families"));
        String day = map.day(last.run());
        String name = map.name(family);
        String where = others == 0
                ? phrases.say("compare.map.alone", "day", day, "family", name)
                : phrases.count("compare.map", others, "day", day, "family", name);
        String clear = phrases.say(
                silhouette >= CLEAR_PERCENT ? "compare.map.clear" : "compare.map.close",
                "silhouette",
                figures.percent(silhouette),
                "least",
                figures.percent(CLEAR_PERCENT));
        return answer.say(where + "\n" + clear)
                .chart(map.chart(figures.percent(silhouette), figures.percent(shown)))
                .buttons(WhyAnswer.button(turn))
                .done();
    }

    private Answer table(RunFamilies.Found found) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < found.families().size(); i++) {
            rows.add(row(i + 1, found.families().get(i)));
        }
        answer.fact(Fact.number("families", rows.size(), "count", "families"))
                .say(phrases.say("compare.families", "families", rows.size(), "n", found.looked()))
                .table(
                        List.of(
                                phrases.say("compare.runs"),
                                phrases.say("compare.families.typical"),
                                phrases.say("compare.distance"),
                                phrases.say("compare.pace"),
                                phrases.say("compare.heart-rate")),
                        rows);
        Action map = Action.of(
                phrases.say("compare.button.map"),
                "compare",
                SkillJson.write(new CompareSkill.Input(Optional.of(CompareSkill.Span.MAP), Optional.empty())));
        return answer.buttons(map, WhyAnswer.button(turn)).done();
    }

    private List<String> row(int number, RunFamilies.Family family) {
        ActivitySummary typical = family.typical();
        String source = "activity:" + typical.start().instant();
        double pace = typical.secondsPerKilometre().orElseThrow();
        int beats = typical.totals().averageHeartRate().orElseThrow();
        answer.fact(Fact.number("family_runs_" + number, family.runs().size(), "count", "families"))
                .fact(Fact.text(
                        "family_date_" + number, typical.start().localDay().toString(), source))
                .fact(Fact.number("family_distance_" + number, Math.round(typical.distanceMeters()), "m", source))
                .fact(Fact.number("family_pace_" + number, Math.round(pace), "s/km", source))
                .fact(Fact.number("family_heart_rate_" + number, beats, "bpm", source));
        return List.of(
                String.valueOf(family.runs().size()),
                figures.day(typical.start().localDay(), turn.today()),
                figures.distance(typical.distanceMeters()),
                figures.pace(pace),
                figures.heartRate(beats));
    }

    private Answer tooFew(String key, int looked, int least) {
        answer.fact(Fact.number("runs_needed", least, "count", "limit")).warn(Warning.NOT_ENOUGH_DATA);
        return end(phrases.count(key, looked, "least", least));
    }

    private Answer end(String text) {
        return answer.say(text).buttons(WhyAnswer.button(turn)).done();
    }
}
