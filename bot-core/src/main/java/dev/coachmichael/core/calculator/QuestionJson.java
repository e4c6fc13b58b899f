package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.coachmichael.core.language.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns JSON into questions and answers into JSON; what it refuses, it refuses in words that name the field. */
final class QuestionJson {
    private static final String KIND = "kind";
    /** A field this close to a missing one, and with most letters in common, is taken for a slip of the pen. */
    private static final int SLIP_EDITS = 2;

    private static final int LETTERS_PER_EDIT = 3;

    private final JsonMapper mapper = mapper();

    JsonNode parse(String question) throws JsonProcessingException {
        return mapper.readTree(question);
    }

    /** Throws {@link IllegalArgumentException} with a sentence for the person who asked. */
    Question read(ObjectNode object) {
        JsonNode kind = object.path(KIND);
        if (!kind.isTextual()) {
            throw new IllegalArgumentException(
                    "Field 'kind' is missing or not a text; it is one of " + String.join(", ", QuestionKinds.names()));
        }
        Class<? extends Question> type = QuestionKinds.named(kind.textValue());
        ObjectNode fields = object.deepCopy();
        fields.remove(KIND);
        refuseSlips(fields, type);
        try {
            return mapper.treeToValue(fields, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(FieldFault.sentence(e, fields), e);
        }
    }

    ObjectNode write(Record answer) {
        return mapper.valueToTree(answer);
    }

    /** Optional fields would otherwise be lost silently to a typing error. */
    private void refuseSlips(ObjectNode fields, Class<? extends Question> type) {
        Set<String> known = fieldsOf(type);
        List<String> absent =
                known.stream().filter(name -> !fields.has(name)).sorted().toList();
        for (String given : (Iterable<String>) fields::fieldNames) {
            if (!known.contains(given) && !absent.isEmpty()) {
                String nearest = NearestName.of(given, absent).orElseThrow();
                int edits = NearestName.edits(given, nearest);
                if (edits <= SLIP_EDITS && edits * LETTERS_PER_EDIT <= nearest.length()) {
                    throw new IllegalArgumentException(
                            "Field '" + given + "' is unknown; did you mean '" + nearest + "'?");
                }
            }
        }
    }

    private Set<String> fieldsOf(Class<? extends Question> type) {
        var description = mapper.getDeserializationConfig().introspect(mapper.constructType(type));
        return description.findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .annotationIntrospector(new EveryFieldRequired())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Survey answers come as 0 and 1 as often as false and true.
                .withCoercionConfig(
                        LogicalType.Boolean,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .build();
    }

    /** Only what a record declares as optional may be left out. */
    private static final class EveryFieldRequired extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return member.getRawType() != Optional.class && member.getRawType() != OptionalDouble.class;
        }
    }
}
