package dev.coachmichael.telegram;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as it stands in a chat.
 *
 * @param text what readers see: words or caption without tags
 * @param raw what was sent as words
 * @param markup the buttons under it, empty when there are none
 * @param file the picture or document it came with
 * @param edits how often it was changed
 */
public record SentMessage(
        long chat,
        long id,
        long thread,
        String text,
        String raw,
        JsonObject markup,
        Optional<Call.Upload> file,
        int edits) {

    /** The labels of its buttons, row by row. */
    public List<List<String>> buttons() {
        List<List<String>> rows = new ArrayList<>();
        for (Object row : markup.getJsonArray("inline_keyboard", new JsonArray())) {
            rows.add(((JsonArray) row)
                    .stream()
                            .map(button -> ((JsonObject) button).getString("text"))
                            .toList());
        }
        return rows;
    }

    /** The data of the button with a label; empty when there is none. */
    public Optional<String> data(String label) {
        return markup.getJsonArray("inline_keyboard", new JsonArray()).stream()
                .flatMap(row -> ((JsonArray) row).stream())
                .map(JsonObject.class::cast)
                .filter(button -> button.getString("text").equals(label))
                .map(button -> button.getString("callback_data"))
                .findFirst();
    }

    SentMessage edited(String newText, String newRaw, JsonObject newMarkup) {
        return new SentMessage(chat, id, thread, newText, newRaw, newMarkup, file, edits + 1);
    }
}
