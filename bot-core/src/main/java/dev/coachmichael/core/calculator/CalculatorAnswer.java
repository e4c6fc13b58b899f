package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the calculator says: a result, or why there is none. */
public sealed interface CalculatorAnswer {
    /** The answer as a JSON object. */
    ObjectNode json();

    /**
     * The question was answered.
     *
     * @param json the fields of the kind that was asked
     */
    record Result(ObjectNode json) implements CalculatorAnswer {}

    /**
     * The question could not be answered.
     *
     * @param message one sentence for the person who asked, naming the field at fault
     */
    record Refusal(String message) implements CalculatorAnswer {
        /** {@code {"error": message}}. */
        @Override
        public ObjectNode json() {
            return JsonNodeFactory.instance.objectNode().put("error", message);
        }
    }
}
