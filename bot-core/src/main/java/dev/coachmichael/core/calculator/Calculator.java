package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.physiology.MarathonPredictor;
import java.util.SortedSet;

/**
 * Answers one question at a time: {@code {"kind": "half_cooper", "distance_m": 1500}} gives
 * {@code {"vma_kmh": 15.0, "vo2max_leger_mercier": 52.5}}. A question that cannot be answered gives a
 * {@link CalculatorAnswer.Refusal} that names the field at fault; nothing is thrown. Safe for use from any thread.
 */
public final class Calculator {
    private final MarathonPredictor marathonPredictor;
    private final QuestionJson json = new QuestionJson();

    /**
     * A calculator.
     *
     * @param marathonPredictor answers the kind {@code marathon}
     */
    public Calculator(MarathonPredictor marathonPredictor) {
        this.marathonPredictor = marathonPredictor;
    }

    /** The kinds that can be asked, in alphabetical order. */
    public SortedSet<String> kinds() {
        return QuestionKinds.names();
    }

    /** Answers a question given as JSON text. */
    public CalculatorAnswer answer(String question) {
        try {
            return answer(json.parse(question));
        } catch (JsonProcessingException e) {
            return new CalculatorAnswer.Refusal("The question is not valid JSON: " + e.getOriginalMessage());
        }
    }

    /** Answers a question given as a JSON object. */
    public CalculatorAnswer answer(JsonNode question) {
        if (!(question instanceof ObjectNode object)) {
            return new CalculatorAnswer.Refusal("A question is a JSON object with a field 'kind'");
        }
        try {
            return new CalculatorAnswer.Result(json.write(answer(json.read(object))));
        } catch (IllegalArgumentException refused) {
            return new CalculatorAnswer.Refusal(String.valueOf(refused.getMessage()));
        }
    }

    private Record answer(Question question) {
        return switch (question) {
            case FormulaQuestion formula -> formula.answer();
            case MarathonQuestion marathon -> marathon.answer(marathonPredictor);
        };
    }
}
