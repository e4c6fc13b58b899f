package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in one sentence what was wrong with which field. */
final class FieldFault {
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, OptionalDouble.class);

    private FieldFault() {}

    /**
     * The sentence.
     *
     * @param failure what came of reading the fields
     * @param fields what was read
     */
    static String sentence(JsonProcessingException failure, JsonNode fields) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "The question is not valid JSON";
        }
        String field = path(mapping.getPath());
        // Refused by the constructor of a record, which names its own field.
        if (mapping.getCause() instanceof IllegalArgumentException refused) {
            return (field.isEmpty() ? "" : field + ": ") + refused.getMessage();
        }
        JsonNode found = find(fields, mapping.getPath());
        if (found.isMissingNode() || found.isNull()) {
            return "Field '" + field + "' is missing";
        }
        return mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "Field '" + field + "' must be " + expected(mismatch.getTargetType())
                : "Field '" + field + "' cannot be read";
    }

    private static JsonNode find(JsonNode fields, List<JsonMappingException.Reference> path) {
        JsonNode node = fields;
        for (JsonMappingException.Reference step : path) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return node;
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" or "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return NUMBERS.contains(type) ? "a number" : "an object";
    }
}
