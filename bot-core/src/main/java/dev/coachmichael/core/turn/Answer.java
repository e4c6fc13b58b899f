package dev.coachmichael.core.turn;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a skill answers: blocks in the turn's language, the facts behind every figure in them, and the changes that they
 * promise.
 *
 * @param focus the question that stays open after this answer; empty closes an open one
 * @param undo what takes the changes back, when they can be
 * @param offTheRecord nothing that was heard or said in this turn is kept: neither the message nor a transcript of it
 */
public record Answer(
        List<Block> blocks,
        List<Fact> facts,
        List<Source> sources,
        List<Write> writes,
        List<Warning> warnings,
        Optional<Focus> focus,
        Optional<Action> undo,
        boolean offTheRecord) {

    public Answer {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        writes = List.copyOf(writes);
        warnings = List.copyOf(warnings);
    }

    /** An answer of one paragraph. */
    public static Answer saying(String text) {
        return new Draft().say(text).done();
    }

    public static Draft draft() {
        return new Draft();
    }

    /** The same answer with other blocks. */
    public Answer showing(List<Block> others) {
        return new Answer(others, facts, sources, writes, warnings, focus, undo, offTheRecord);
    }

    /** The same answer that leaves a question open. */
    public Answer asking(Focus question) {
        return new Answer(blocks, facts, sources, writes, warnings, Optional.of(question), undo, offTheRecord);
    }

    /** The same answer, of which nothing is kept. */
    public Answer unrecorded() {
        return new Answer(blocks, facts, sources, writes, warnings, focus, undo, true);
    }

    /** The same answer with one more warning. */
    public Answer warning(Warning warning) {
        if (warnings.contains(warning)) {
            return this;
        }
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Answer(blocks, facts, sources, writes, more, focus, undo, offTheRecord);
    }

    /** The buttons of all blocks. */
    public List<Action> actions() {
        return blocks.stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(block -> ((Block.Actions) block).actions().stream())
                .toList();
    }

    /** An answer in the making; used by one thread. */
    public static final class Draft {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<Write> writes = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private Optional<Focus> focus = Optional.empty();
        private Optional<Action> undo = Optional.empty();
        private boolean offTheRecord;

        private Draft() {}

        public Draft say(String text) {
            blocks.add(new Block.Paragraph(text));
            return this;
        }

        public Draft bullets(List<String> items) {
            blocks.add(new Block.Bullets(items));
            return this;
        }

        public Draft table(List<String> columns, List<List<String>> rows) {
            blocks.add(new Block.Table(columns, rows));
            return this;
        }

        public Draft block(Block block) {
            blocks.add(block);
            return this;
        }

        public Draft chart(Chart chart) {
            blocks.add(chart);
            return this;
        }

        public Draft buttons(Action... actions) {
            blocks.add(new Block.Actions(List.of(actions)));
            return this;
        }

        public Draft buttons(List<Action> actions) {
            blocks.add(new Block.Actions(actions));
            return this;
        }

        public Draft fact(Fact fact) {
            facts.add(fact);
            return this;
        }

        public Draft fact(String name, double value, String unit, String source) {
            return fact(Fact.number(name, value, unit, source));
        }

        public Draft source(Source source) {
            sources.add(source);
            return this;
        }

        public Draft write(Write write) {
            writes.add(write);
            return this;
        }

        public Draft warn(Warning warning) {
            warnings.add(warning);
            return this;
        }

        public Draft ask(Focus question) {
            focus = Optional.of(question);
            return this;
        }

        /** Names what takes the changes back; as a button it is shown by {@link #buttons} like any other. */
        public Draft undo(Action way) {
            undo = Optional.of(way);
            return this;
        }

        /** Keeps nothing of what was heard and said in this turn. */
        public Draft offTheRecord() {
            offTheRecord = true;
            return this;
        }

        public Answer done() {
            return new Answer(blocks, facts, sources, writes, warnings, focus, undo, offTheRecord);
        }
    }
}
