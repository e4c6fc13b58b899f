package dev.coachmichael.core.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.physiology.VickersPredictor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedValuesTest {
    private final Calculator calculator = new Calculator(new VickersPredictor());

    record Worked(String kind, ObjectNode question, JsonNode answer) {}

    static Stream<Worked> workedValues() {
        var mapper = new ObjectMapper();
        return lines().map(line -> line.split(" \\| ")).map(parts -> {
            try {
                var question = (ObjectNode) mapper.readTree(parts[1]);
                return new Worked(parts[0], question.put("kind", parts[0]), mapper.readTree(parts[2]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<String> lines() {
        try (var file = WorkedValuesTest.class.getResourceAsStream("worked-values.txt")) {
            assertThat(file).isNotNull();
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")).stream()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("workedValues")
    void isAnswered(Worked worked) {
        thenAgrees(calculator.answer(worked.question).json(), worked.answer, worked.kind);
    }

    @Test
    void everyKindButTheRangeOfMarathonsHasOne() {
        Set<String> worked = workedValues().map(Worked::kind).collect(Collectors.toCollection(TreeSet::new));
        worked.add("marathon");
        assertThat(calculator.kinds()).isEqualTo(worked);
    }

    private static void thenAgrees(JsonNode actual, JsonNode expected, String where) {
        if (expected.isObject()) {
            assertThat(actual.fieldNames()).as(where).toIterable().containsExactlyElementsOf(expected::fieldNames);
            expected.properties()
                    .forEach(field ->
                            thenAgrees(actual.path(field.getKey()), field.getValue(), where + "." + field.getKey()));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                thenAgrees(actual.path(i), expected.path(i), where + "[" + i + "]");
            }
        } else if (expected.isNumber()) {
            assertThat(actual.isNumber()).as(where).isTrue();
            assertThat(actual.doubleValue()).as(where).isCloseTo(expected.doubleValue(), within(lastDigit(expected)));
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    /** Half a unit of the last digit given, and a little for the rounding of both sides. */
    private static double lastDigit(JsonNode number) {
        return 0.51 * Math.pow(10, -number.decimalValue().scale());
    }
}
