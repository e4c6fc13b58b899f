package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.KilometreSplit;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The kilometres of a run as a table, and the facts of its cells. */
record SplitTable(Block.Table table, List<Fact> facts) {

    private static final int MOST_ROWS = 12;
    private static final int GROUP = 5;

    /** One row: some kilometres in a row. */
    private record Row(int from, int to, double meters, double seconds, OptionalDouble heartRate, double climb) {
        double pace() {
            return seconds / meters * 1000;
        }

        String key() {
            return from == to ? String.valueOf(from) : from + "_" + to;
        }
    }

    /** Every kilometre with its climb. */
    static Optional<SplitTable> full(RunView view) {
        return of(view, 1, true);
    }

    /** Every kilometre of a short run, every five of a longer one. */
    static Optional<SplitTable> brief(RunView view) {
        return of(view, view.detail().splits().size() <= MOST_ROWS ? 1 : GROUP, false);
    }

    private static Optional<SplitTable> of(RunView view, int group, boolean withClimb) {
        List<KilometreSplit> splits = view.detail().splits();
        if (splits.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < splits.size(); from += group) {
            rows.add(row(splits.subList(from, Math.min(splits.size(), from + group))));
        }
        return Optional.of(table(view, rows, withClimb));
    }

    private static Row row(List<KilometreSplit> splits) {
        double seconds = 0;
        double meters = 0;
        double climb = 0;
        double beats = 0;
        double measured = 0;
        for (KilometreSplit split : splits) {
            seconds += split.timerSeconds();
            meters += split.distanceMeters();
            climb += split.ascentMeters().orElse(0);
            if (split.averageHeartRate().isPresent()) {
                beats += split.averageHeartRate().getAsInt() * split.timerSeconds();
                measured += split.timerSeconds();
            }
        }
        return new Row(
                splits.getFirst().number(),
                splits.getLast().number(),
                meters,
                seconds,
                measured > 0 ? OptionalDouble.of(beats / measured) : OptionalDouble.empty(),
                climb);
    }

    private static SplitTable table(RunView view, List<Row> rows, boolean withClimb) {
        boolean heart = rows.stream().anyMatch(row -> row.heartRate().isPresent());
        boolean climb = withClimb
                && !view.run().indoor()
                && view.detail().splits().stream()
                        .anyMatch(split -> split.ascentMeters().isPresent());
        List<String> columns = new ArrayList<>(List.of(view.say("splits.km"), view.say("splits.pace")));
        if (heart) {
            columns.add(view.say("splits.heart-rate"));
        }
        if (climb) {
            columns.add(view.say("splits.climb"));
        }
        List<List<String>> cells = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        double end = 0;
        for (Row row : rows) {
            end += row.meters();
            boolean whole = Math.abs(end / 1000 - row.to()) < 0.005;
            String name = "split_" + row.key();
            List<String> line = new ArrayList<>();
            line.add((row.from() == row.to() ? "" : row.from() + "–")
                    + (whole ? String.valueOf(row.to()) : view.figures().number(end / 1000, 2)));
            facts.add(view.fact(name + "_end", Math.round(end / 10) * 10, "m"));
            line.add(view.figures().pace(row.pace()));
            // A last kilometre of 130 m says nothing about the pace of the others.
            boolean part = !whole && row.from() == row.to();
            facts.add(view.fact(part ? "last_part_pace" : name + "_pace", Math.round(row.pace()), "s/km"));
            if (heart) {
                line.add(
                        row.heartRate().isPresent()
                                ? String.valueOf(Math.round(row.heartRate().getAsDouble()))
                                : "–");
                row.heartRate()
                        .ifPresent(beats -> facts.add(view.fact(name + "_heart_rate", Math.round(beats), "bpm")));
            }
            if (climb) {
                line.add(view.figures().meters(row.climb()));
                facts.add(view.fact(name + "_climb", Math.round(row.climb()), "m"));
            }
            cells.add(line);
        }
        return new SplitTable(new Block.Table(columns, cells), facts);
    }
}
