package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.ToolBox.Outcome;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.reply.Source;
import dev.coachmichael.core.safety.ReplyRules;
import dev.coachmichael.core.turn.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a model's words and the tools' views make together.
 *
 * @param heard what the runner said
 * @param ran the tools that ran, in order
 * @param known the facts that were there before any tool ran
 */
record ModelAnswer(String heard, List<Outcome.Ran> ran, List<Fact> known) {

    /** Every fact of the turn. */
    List<Fact> facts() {
        return Stream.concat(toolFacts().stream(), known.stream()).distinct().toList();
    }

    private List<Fact> toolFacts() {
        return ran.stream()
                .flatMap(run -> run.answer().facts().stream())
                .distinct()
                .toList();
    }

    /** The words, then what the last tool shows, then the sources of all, its buttons last. */
    Answer.Draft saying(List<Block> words) {
        List<Block> blocks = new ArrayList<>(words);
        if (!ran.isEmpty()) {
            blocks.addAll(shown(words));
        }
        Answer.Draft answer = Answer.draft();
        List<Source> sources = ran.stream()
                .flatMap(run -> run.answer().sources().stream())
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            int end = blocks.size();
            boolean buttons = end > 0 && blocks.get(end - 1) instanceof Block.Actions;
            blocks.add(buttons ? end - 1 : end, new Block.Sources(sources));
            sources.forEach(answer::source);
        }
        blocks.forEach(answer::block);
        factsOf(PlainText.of(words)).forEach(answer::fact);
        ran.stream().flatMap(run -> run.answer().warnings().stream()).distinct().forEach(answer::warn);
        return answer;
    }

    /** What the last tool has beside words, without the table that the model drew itself. */
    private List<Block> shown(List<Block> words) {
        boolean table = words.stream().anyMatch(Block.Table.class::isInstance);
        return ran.getLast().answer().blocks().stream()
                .filter(block -> !(block instanceof Block.Paragraph) && !(block instanceof Block.Bullets))
                .filter(block -> !(table && block instanceof Block.Table))
                .filter(block -> !(block instanceof Block.Sources))
                .toList();
    }

    /** The tools' facts, of what was known what was used, and the runner's own figures that were repeated. */
    private List<Fact> factsOf(String said) {
        List<Fact> facts = new ArrayList<>(toolFacts());
        ReplyRules.used(said, known).stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(facts::add);
        for (String told : ReplyRules.repeated(said, heard)) {
            if (ReplyRules.used(told, facts).isEmpty()) {
                facts.add(Fact.text("told", told, "message"));
            }
        }
        return facts;
    }
}
