package dev.coachmichael.core.coach;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several answers made one. */
final class Together {

    /** As many as a phone shows in two rows. */
    static final int MOST_BUTTONS = 6;

    private Together() {}

    /** @param silent an answer whose changes come first and whose text is not said */
    static Answer of(Optional<Answer> silent, List<Answer> answers) {
        List<Answer> all = new ArrayList<>();
        silent.ifPresent(all::add);
        all.addAll(answers);
        List<Block> blocks = new ArrayList<>();
        List<Action> buttons = new ArrayList<>();
        for (Answer answer : answers) {
            answer.blocks().stream()
                    .filter(block -> !(block instanceof Block.Actions))
                    .forEach(blocks::add);
            answer.actions().stream()
                    .filter(action ->
                            buttons.stream().noneMatch(other -> other.label().equals(action.label())))
                    .forEach(buttons::add);
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Actions(buttons.subList(0, Math.min(MOST_BUTTONS, buttons.size()))));
        }
        Optional<Focus> focus =
                answers.stream().flatMap(answer -> answer.focus().stream()).reduce((first, last) -> last);
        Optional<Action> undo =
                answers.stream().flatMap(answer -> answer.undo().stream()).reduce((first, last) -> last);
        return new Answer(
                blocks,
                answers.stream().flatMap(answer -> answer.facts().stream()).toList(),
                answers.stream()
                        .flatMap(answer -> answer.sources().stream())
                        .distinct()
                        .toList(),
                all.stream().flatMap(answer -> answer.writes().stream()).toList(),
                answers.stream()
                        .flatMap(answer -> answer.warnings().stream())
                        .distinct()
                        .toList(),
                focus,
                undo,
                all.stream().anyMatch(Answer::offTheRecord));
    }
}
