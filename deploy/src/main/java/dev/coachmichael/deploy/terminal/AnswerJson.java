package dev.coachmichael.deploy.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.conversation.Receipts.Receipt;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.PlainText;

/** An answer as JSON, built from what the database keeps of the turn. */
public final class AnswerJson {

    private AnswerJson() {}

    /** The JSON of an answer that was delivered. */
    public static JsonNode of(Receipt receipt, Outgoing answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", PlainText.of(answer.blocks()));
        json.set("blocks", withGaps(receipt.blocks()));
        json.put("skill", receipt.skill());
        json.put("mode", receipt.mode());
        json.put("language", receipt.language());
        json.put("latencyMs", receipt.latencyMillis());
        json.set("facts", receipt.facts());
        json.set("sources", receipt.sources());
        json.set("actions", actions(receipt.blocks()));
        json.set("warnings", receipt.warnings());
        return json;
    }

    /** A gap in a chart is null; it is kept as a text, since JSON has no number that is none. */
    private static JsonNode withGaps(JsonNode blocks) {
        JsonNode shown = blocks.deepCopy();
        for (JsonNode series : shown.findValues("series")) {
            series.findValues("values").forEach(AnswerJson::openGaps);
            series.findValues("x").forEach(AnswerJson::openGaps);
        }
        return shown;
    }

    private static void openGaps(JsonNode values) {
        if (values instanceof ArrayNode numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i).asText().equals("NaN")) {
                    numbers.setNull(i);
                }
            }
        }
    }

    private static ArrayNode actions(JsonNode blocks) {
        ArrayNode actions = JsonNodeFactory.instance.arrayNode();
        for (JsonNode block : blocks) {
            block.path("actions").forEach(actions::add);
        }
        return actions;
    }
}
