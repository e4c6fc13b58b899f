package dev.coachmichael.deploy.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.skill.running.Limits;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What became of an imported file, as JSON. Lengths in metres, times in seconds, moments in UTC. */
public final class ImportJson {

    private ImportJson() {}

    public static JsonNode of(FileOutcome outcome, Language language) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", outcome.file());
        json.put("outcome", lower(outcome.kind()));
        json.put(
                "reason",
                outcome.refusal()
                        .map(reason -> Limits.said(reason.messageKey(), Phrases.in(language), fact -> {}))
                        .orElse(null));
        json.put("incomplete", outcome.incomplete());
        ArrayNode activities = json.putArray("activities");
        outcome.activities().forEach(told -> activities.add(activity(told)));
        return json;
    }

    private static ObjectNode activity(FileOutcome.Told told) {
        ActivitySummary activity = told.activity();
        Totals totals = activity.totals();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", activity.id().toString());
        json.put("outcome", lower(told.kind()));
        json.put("sport", lower(activity.sport()));
        json.put("subSport", lower(activity.subSport()));
        json.put("indoor", activity.indoor());
        boolean dated = activity.start().dateKnown();
        json.put("startUtc", dated ? activity.start().instant().toString() : null);
        json.put("localDate", dated ? activity.start().localDay().toString() : null);
        json.put("distanceMeters", rounded(totals.distanceMeters()));
        json.put("timerSeconds", rounded(totals.timerSeconds()));
        json.put("elapsedSeconds", rounded(totals.elapsedSeconds()));
        json.put("laps", activity.laps());
        put(json, "avgHeartRate", totals.averageHeartRate());
        put(json, "maxHeartRate", totals.maxHeartRate());
        put(json, "avgCadence", totals.averageCadence());
        put(json, "ascentMeters", totals.ascentMeters());
        put(json, "descentMeters", totals.descentMeters());
        json.put(
                "incomplete",
                activity.incomplete().map(part -> lower(part.reason())).orElse(null));
        return json;
    }

    private static void put(ObjectNode json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.put(name, value.getAsInt());
        } else {
            json.putNull(name);
        }
    }

    private static void put(ObjectNode json, String name, OptionalDouble value) {
        if (value.isPresent()) {
            json.put(name, rounded(value.getAsDouble()));
        } else {
            json.putNull(name);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
