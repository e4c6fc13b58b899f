package dev.coachmichael.core.activity.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.SourceFormat;
import dev.coachmichael.core.activity.SourceKeys;
import dev.coachmichael.core.activity.SportNames;
import dev.coachmichael.core.activity.Totals;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the list of activities in a Garmin account export ({@code *_summarizedActivities.json}), as a stream since it can
 * exceed 100 MB.
 *
 * <p>Its units are not those of Garmin's other interfaces: centimetres, milliseconds, heart rates as {@code avgHr}; the
 * cadence counts one leg unless it is the "double" one; local times are shifted milliseconds. The
 * unit of its calories is not documented; they are left out.
 */
final class GarminExportReader implements ActivityReader {

    private static final String LIST = "summarizedActivitiesExport";
    private static final int MAX_FIELDS = 1000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .maxNameLength(1000)
                    .build())
            .build();

    @Override
    public Reading read(InputStream in, ReadingContext context) throws IOException {
        var rows = new Rows(context);
        boolean anyList = false;
        try (JsonParser parser = FACTORY.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                context.budget().step();
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(LIST)) {
                    anyList = true;
                    rows.readList(parser);
                }
            }
        } catch (JsonProcessingException e) {
            if (rows.activities.isEmpty()) {
                throw RefusedFile.because(anyList ? RefusalReason.DAMAGED : RefusalReason.UNKNOWN_FORMAT);
            }
            // A list that breaks off: what it said of whole activities before is as true as ever.
        }
        if (rows.activities.isEmpty()) {
            throw RefusedFile.because(anyList ? RefusalReason.NO_DATA : RefusalReason.UNKNOWN_FORMAT);
        }
        return new Reading(rows.activities, rows.rejected);
    }

    private static final class Rows {

        private final ReadingContext context;
        private final List<Activity> activities = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();
        private long row;

        Rows(ReadingContext context) {
            this.context = context;
        }

        void readList(JsonParser parser) throws IOException {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return;
            }
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    take(fields(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }

        /** The plain values of one activity; lists and objects inside are passed over. */
        private Map<String, String> fields(JsonParser parser) throws IOException {
            Map<String, String> fields = new HashMap<>();
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_OBJECT;
                    token = parser.nextToken()) {
                context.budget().step();
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value != null && value.isScalarValue() && fields.size() < MAX_FIELDS) {
                    fields.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return fields;
        }

        private void take(Map<String, String> fields) {
            if (++row > context.budget().limits().maxRows()) {
                throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
            }
            String id = Names.clean(fields.getOrDefault("activityId", ""), 40);
            Optional<Instant> start = moment(fields, "startTimeGmt").or(() -> moment(fields, "beginTimestamp"));
            double seconds = number(fields, "duration") / 1000;
            if (start.isEmpty() || !Plausible.date(start.get(), context.now())) {
                rejected.add(new RejectedRow(row, id, Problem.NO_DATE));
            } else if (!Plausible.duration(seconds)) {
                rejected.add(new RejectedRow(row, id, Problem.NO_DURATION));
            } else if (!fields.getOrDefault("parent", "").equals("true")) {
                activities.add(activity(fields, id, start.get(), seconds));
            }
        }

        private Activity activity(Map<String, String> fields, String id, Instant start, double seconds) {
            var draft = new ActivityDraft(SourceFormat.SUMMARY);
            draft.name = fields.getOrDefault("name", "");
            draft.sport = Optional.of(SportNames.of(fields.getOrDefault("activityType", "")));
            draft.start = Optional.of(start);
            draft.offset = moment(fields, "startTimeLocal").flatMap(local -> offset(start, local));
            draft.totals = Optional.of(totals(fields, seconds));
            draft.keys = id.matches("[1-9]\\d{0,17}") ? SourceKeys.ofGarmin(Long.parseLong(id)) : SourceKeys.none();
            return draft.finish(context);
        }

        private static Totals totals(Map<String, String> fields, double seconds) {
            double both = number(fields, "avgDoubleCadence");
            double cadence = Double.isNaN(both) ? 2 * number(fields, "avgRunCadence") : both;
            return Plausible.totals(number(fields, "distance") / 100, seconds, number(fields, "elapsedDuration") / 1000)
                    .withHeartRate(
                            Plausible.heartRate(number(fields, "avgHr")), Plausible.heartRate(number(fields, "maxHr")))
                    .withCadence(Plausible.cadence(cadence))
                    .withClimb(
                            Plausible.climb(number(fields, "elevationGain") / 100),
                            Plausible.climb(number(fields, "elevationLoss") / 100));
        }

        private static Optional<ZoneOffset> offset(Instant start, Instant shifted) {
            long seconds = shifted.getEpochSecond() - start.getEpochSecond();
            return Math.abs(seconds) <= 14 * 3600 && seconds % 900 == 0
                    ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds))
                    : Optional.empty();
        }

        private static Optional<Instant> moment(Map<String, String> fields, String name) {
            double millis = number(fields, name);
            return millis > 0 && millis < 1e14
                    ? Optional.of(Instant.ofEpochMilli(Math.round(millis)))
                    : Optional.empty();
        }

        private static double number(Map<String, String> fields, String name) {
            return XmlValues.number(fields.getOrDefault(name, ""));
        }
    }
}
