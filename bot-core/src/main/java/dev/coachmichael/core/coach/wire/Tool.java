package dev.coachmichael.core.coach.wire;

import java.util.List;

/**
 * A tool as a model sees it. All of its fields may be left out.
 *
 * @param name letters, digits and underscores
 */
public record Tool(String name, String description, List<Field> fields) {

    public Tool {
        fields = List.copyOf(fields);
    }

    /** The type of a field. */
    public enum Type {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        YES_NO,
        /** A day as {@code 2026-11-20}. */
        DAY,
        /** One of {@link Field#choices}. */
        CHOICE
    }

    /** @param choices what the field may be, for {@link Type#CHOICE} only */
    public record Field(String name, Type type, List<String> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** Its length, to estimate what it costs. */
    public int characters() {
        return 60
                + name.length()
                + description.length()
                + fields.stream()
                        .mapToInt(field -> 30
                                + field.name().length()
                                + String.join("", field.choices()).length())
                        .sum();
    }
}
