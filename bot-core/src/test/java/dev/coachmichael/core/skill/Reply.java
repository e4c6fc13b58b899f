package dev.coachmichael.core.skill;

import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.PlainText;
import java.util.List;

/** A reply as it was delivered. */
public record Reply(List<Block> blocks) {

    /** All text, with ordinary spaces in place of the narrow ones that figures and French signs have. */
    public String text() {
        return PlainText.of(blocks).replace('\u202f', ' ');
    }

    /** The labels of its buttons in order. */
    public List<String> buttons() {
        return actions().stream()
                .map(action -> action.label().replace('\u202f', ' '))
                .toList();
    }

    /** The token of the button with this label. */
    String token(String label) {
        return actions().stream()
                .filter(action -> action.label().replace('\u202f', ' ').equals(label))
                .map(Action::id)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No button " + label + " among " + buttons() + " under " + text()));
    }

    private List<Action> actions() {
        return blocks.stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(block -> ((Block.Actions) block).actions().stream())
                .toList();
    }
}
