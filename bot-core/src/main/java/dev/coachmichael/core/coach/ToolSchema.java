package dev.coachmichael.core.coach;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.coachmichael.core.coach.wire.Tool.Field;
import dev.coachmichael.core.coach.wire.Tool.Type;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a skill's input as a model may fill them: texts, numbers, days and choices. What only the server knows –
 * keys, changes to carry out – is left out, so no model can name it.
 */
final class ToolSchema {

    private ToolSchema() {}

    static List<Field> of(Class<? extends Record> input) {
        return Arrays.stream(input.getRecordComponents())
                .flatMap(component -> field(component).stream())
                .toList();
    }

    private static Optional<Field> field(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic
                && component.getType() == Optional.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> inner) {
            return field(component.getName(), inner);
        }
        return field(component.getName(), component.getType());
    }

    private static Optional<Field> field(String name, Class<?> type) {
        if (type == String.class) {
            return Optional.of(new Field(name, Type.TEXT, List.of()));
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Optional.of(new Field(name, Type.WHOLE_NUMBER, List.of()));
        }
        if (type == Double.class || type == double.class) {
            return Optional.of(new Field(name, Type.NUMBER, List.of()));
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(new Field(name, Type.YES_NO, List.of()));
        }
        if (type == LocalDate.class) {
            return Optional.of(new Field(name, Type.DAY, List.of()));
        }
        return type.isEnum() ? Optional.of(new Field(name, Type.CHOICE, choices(type))) : Optional.empty();
    }

    /** The names of an enum as JSON has them. */
    private static List<String> choices(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(java.lang.reflect.Field::isEnumConstant)
                .map(constant -> {
                    JsonProperty written = constant.getAnnotation(JsonProperty.class);
                    return written == null ? constant.getName() : written.value();
                })
                .toList();
    }
}
