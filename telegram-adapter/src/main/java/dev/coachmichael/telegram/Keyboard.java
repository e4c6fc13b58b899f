package dev.coachmichael.telegram;

import dev.coachmichael.core.reply.Action;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Buttons under a message: at most two rows, so that a phone shows them whole. */
final class Keyboard {

    /** What stands before the token in a button's data; another form of data would get another number. */
    static final String PREFIX = "v1:";

    /** Letters that one row of a phone shows before it cuts labels. */
    private static final int ROW_LETTERS = 30;

    private static final int LABEL_LETTERS = 40;

    private Keyboard() {}

    /** The {@code reply_markup} of a message. */
    static JsonObject of(List<Action> actions) {
        int firstRow = firstRow(actions);
        JsonArray rows = new JsonArray().add(row(actions.subList(0, firstRow)));
        if (firstRow < actions.size()) {
            rows.add(row(actions.subList(firstRow, actions.size())));
        }
        return new JsonObject().put("inline_keyboard", rows);
    }

    private static int firstRow(List<Action> actions) {
        int count = actions.size();
        int letters =
                actions.stream().mapToInt(action -> action.label().length()).sum();
        boolean oneRow = count == 1 || count <= 3 && letters <= ROW_LETTERS;
        return oneRow ? count : (count + 1) / 2;
    }

    private static JsonArray row(List<Action> actions) {
        JsonArray row = new JsonArray();
        for (Action action : actions) {
            String label = TextCuts.label(SafeText.shown(action.label()), LABEL_LETTERS);
            row.add(new JsonObject()
                    .put("text", SafeText.blank(label) ? "…" : label)
                    .put("callback_data", PREFIX + action.id()));
        }
        return row;
    }
}
