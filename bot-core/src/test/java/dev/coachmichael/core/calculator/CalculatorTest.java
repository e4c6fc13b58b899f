package dev.coachmichael.core.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coachmichael.core.physiology.MarathonPrediction;
import dev.coachmichael.core.physiology.Sex;
import dev.coachmichael.core.physiology.VickersPredictor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculatorTest {
    private final Calculator calculator = new Calculator(new VickersPredictor());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"distance_m":1500} | Field 'kind' is missing
                    {"kind":7} | Field 'kind' is missing
                    {"kind":"half_coper","distance_m":1500} | the nearest is 'half_cooper'
                    {"kind":"VDOT"} | Field 'kind' holds the unknown kind 'VDOT'
                    {"kind":"half_cooper"} | Field 'distance_m' is missing
                    {"kind":"half_cooper","distance_m":null} | Field 'distance_m' is missing
                    {"kind":"half_cooper","distance_m":"1500"} | Field 'distance_m' must be a number
                    {"kind":"half_cooper","distance_m":true} | Field 'distance_m' must be a number
                    {"kind":"half_cooper","distance_m":[1500]} | Field 'distance_m' must be a number
                    {"kind":"half_cooper","distance_m":{}} | Field 'distance_m' must be a number
                    {"kind":"half_cooper","distance_m":-1500} | distance_m must be between 500 and 3000, was -1500
                    {"kind":"half_cooper","distance_m":1e999} | distance_m must be between 500 and 3000
                    {"kind":"half_cooper","distance":1500} | Field 'distance' is unknown; did you mean 'distance_m'?
                    {"kind":"vdot","distance_m":5000,"time_s":0} | time_s must be between 210 and 21600
                    {"kind":"vdot","distance_m":5000,"time_s":300} | time_s must be a possible time
                    {"kind":"vdot","distance_m":5000,"time_s":600} | time_s does not fit distance_m: VDOT must be
                    {"kind":"vdot","distance_m":5000,"time_s":4500} | time_s does not fit distance_m: VDOT must be
                    {"kind":"riegel","d1_m":5000,"t1_s":1200,"d2_m":10000,"k":7} | k must be between 0.95 and 1.25
                    {"kind":"riegel","d1_m":5000,"t1_s":0,"d2_m":10000,"k":1.06} | t1_s must be a possible time
                    {"kind":"banister_trimp","minutes":60,"avg_hr":150,"hr_rest":50,"hr_max":190,"sex":"X"} | Field 'sex' must be M or F
                    {"kind":"banister_trimp","minutes":60,"avg_hr":150,"hr_rest":50,"hr_max":190,"sex":1} | Field 'sex' must be M or F
                    {"kind":"banister_trimp","minutes":60,"avg_hr":195,"hr_rest":50,"hr_max":190,"sex":"M"} | avg_hr must be between 50 and 190
                    {"kind":"banister_trimp","minutes":60,"avg_hr":150,"hr_rest":190,"hr_max":50,"sex":"M"} | hr_rest must be between
                    {"kind":"karvonen_zones","hr_rest":100,"hr_max":110} | hr_max must be between 120 and 240
                    {"kind":"vickers_model2","short_m":21097.5,"short_s":6000,"long_m":10000,"long_s":2700,"miles_per_week":40} | short_m must be less than long_m
                    {"kind":"critical_speed","points":[{"distance_m":800,"time_s":160},{"distance_m":1500}],"target_m":10000} | Field 'points[1].time_s' is missing
                    {"kind":"critical_speed","points":[{"distance_m":800,"time_s":160},null],"target_m":10000} | points
                    {"kind":"critical_speed","points":[{"distance_m":800,"time_s":160},{"distance_m":9000,"time_s":2400}],"target_m":10000} | points[1].distance_m must be between 400 and 5000
                    {"kind":"critical_speed","points":[{"distance_m":800,"time_s":1}],"target_m":10000} | points[0]: time_s must be a possible time
                    {"kind":"critical_speed","points":[],"target_m":10000} | at least two efforts
                    {"kind":"critical_speed","points":7,"target_m":10000} | Field 'points' must be a list
                    {"kind":"foster","daily_load":[1,2,3]} | number of values in daily_load must be between 7 and 7, was 3
                    {"kind":"foster","daily_load":[1,2,3,4,5,6,"x"]} | Field 'daily_load[6]' must be a number
                    {"kind":"foster","daily_load":[1,2,3,4,5,6,null]} | daily_load
                    {"kind":"foster","daily_load":[1,2,3,4,5,6,-7]} | daily_load[6] must be between 0 and 5000
                    {"kind":"decoupling","first_half":{"speed_m_min":180},"second_half":{"speed_m_min":176,"hr":152}} | Field 'first_half.hr' is missing
                    {"kind":"decoupling","first_half":7,"second_half":{"speed_m_min":176,"hr":152}} | Field 'first_half' must be an object
                    {"kind":"gap_minetti","pace_s_per_km":300,"grade":5} | grade must be between -1 and 1
                    {"kind":"session_spike","longest_30d_km":0,"run_km":10} | longest_30d_km must be between
                    {"kind":"marathon"} | Field 'races' is missing
                    {"kind":"marathon","races":[]} | number of races must be between 1 and 100
                    {"kind":"marathon","races":[{"distance_m":10000,"time_s":2700}],"mile_per_week":40} | did you mean 'miles_per_week'?
                    {"kind":"marathon","races":[{"distance_m":10000,"time_s":2700}],"tempo":"often"} | Field 'tempo' must be true or false
                    {"kind":"marathon","races":[{"distance_m":10000,"time_s":2700}],"age":"old"} | Field 'age' must be a number
                    {"kind":"marathon","races":[{"distance_m":1500,"time_s":300}]} | needs a race of at least 3000 m
                    {"kind":"hrmax","age":40} {"kind":"hrmax","age":41} | not valid JSON
                    {"kind":"hrmax","age":40 | not valid JSON
                    [] | A question is a JSON object
                    7 | A question is a JSON object
                    """)
    void aQuestionThatCannotBeAnsweredNamesItsFault(String question, String message) {
        assertThat(calculator.answer(question))
                .isInstanceOfSatisfying(CalculatorAnswer.Refusal.class, refusal -> assertThat(refusal.message())
                        .contains(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "\u0000", "{\"kind\":\"hrmax\",\"age\":40,\"age\":41}"})
    void whatIsNotAQuestionIsRefused(String question) {
        assertThat(calculator.answer(question)).isInstanceOf(CalculatorAnswer.Refusal.class);
    }

    @Test
    void aRefusalIsAnErrorInJson() {
        assertThat(calculator.answer("{\"kind\":\"hrmax\",\"age\":-4}").json())
                .hasToString("{\"error\":\"age must be between 5 and 110, was -4\"}");
    }

    @Test
    void theQuestionItselfIsLeftAlone() {
        var question =
                JsonNodeFactory.instance.objectNode().put("kind", "hrmax").put("age", 40);
        var before = question.deepCopy();
        calculator.answer(question);
        assertThat(question).isEqualTo(before);
    }

    @Test
    void strangeFieldsAreIgnored() {
        assertThat(ask("{\"kind\":\"half_cooper\",\"distance_m\":1500,\"who\":\"me\"}"))
                .isEqualTo(ask("{\"kind\":\"half_cooper\",\"distance_m\":1500}"));
        assertThat(ask("{\"kind\":\"marathon\",\"races\":[{\"distance_m\":10000,\"time_s\":2700}],\"as\":\"me\"}")
                        .path("method")
                        .asText())
                .isEqualTo("riegel");
    }

    @Test
    void answersSayWhenTheyExtrapolate() {
        assertThat(ask("{\"kind\":\"riegel\",\"d1_m\":21097.5,\"t1_s\":7800,\"d2_m\":42195,\"k\":1.06}")
                        .path("extrapolated")
                        .asBoolean())
                .isTrue();
        assertThat(ask("{\"kind\":\"tanda\",\"km_per_week\":20,\"train_pace_s_per_km\":420}")
                        .path("extrapolated")
                        .asBoolean())
                .isTrue();
        assertThat(ask("{\"kind\":\"vdot\",\"distance_m\":5000,\"time_s\":3100}")
                        .path("extrapolated"))
                .extracting(JsonNode::asText)
                .containsExactly("42195");
    }

    @Test
    void vamevalCountsTheStageThatWasNotCompleted() {
        assertThat(ask("{\"kind\":\"vameval\",\"last_completed_kmh\":14.5,\"seconds_in_next_stage\":30}")
                        .path("vma_kmh")
                        .asDouble())
                .isEqualTo(14.75);
    }

    @Test
    void anUnusualExponentComesWithTheOneThatWouldBeUsed() {
        var answer = ask("{\"kind\":\"personal_exponent\",\"d1_m\":5000,\"t1_s\":1200,\"d2_m\":10000,\"t2_s\":3000}");
        assertThat(answer.path("k").asDouble()).isCloseTo(1.3219, within(0.0001));
        assertThat(answer.path("k_used").asDouble()).isEqualTo(1.25);
    }

    @Test
    void equalDaysHaveNullMonotony() {
        assertThat(ask("{\"kind\":\"foster\",\"daily_load\":[40,40,40,40,40,40,40]}"))
                .hasToString("{\"weekly\":280.0,\"monotony\":null,\"strain\":null}");
    }

    @Test
    void aMarathonComesWithItsRangeAndMethod() {
        var answer = ask("""
                {"kind":"marathon","races":[{"distance_m":10000,"time_s":2700},{"distance_m":21097.5,"time_s":6000}],
                 "miles_per_week":40,"max_miles":null,"age":41,"female":0,"bmi":22.5,"tempo":true,"sprint":1,
                 "endurancespeed":4}""");
        assertThat(answer.path("marathon_s").asDouble()).isCloseTo(13_224.1, within(1.0));
        assertThat(answer.path("low_s").asDouble()).isLessThan(13_224);
        assertThat(answer.path("high_s").asDouble()).isGreaterThan(13_224);
        assertThat(answer.path("method").asText()).isEqualTo("vickers_model2");
        assertThat(answer.fieldNames()).toIterable().containsExactly("marathon_s", "low_s", "high_s", "method");
    }

    @Test
    void thePredictorHearsEveryHabit() {
        var other = new Calculator(evidence -> {
            assertThat(evidence.races()).hasSize(1);
            assertThat(evidence.milesPerWeek()).hasValue(40);
            assertThat(evidence.maxMilesPerWeek()).hasValue(55);
            assertThat(evidence.ageYears()).hasValue(41);
            assertThat(evidence.sex()).contains(Sex.FEMALE);
            assertThat(evidence.bmi()).hasValue(22.5);
            assertThat(evidence.tempo()).contains(true);
            assertThat(evidence.sprint()).contains(false);
            assertThat(evidence.enduranceSpeed()).hasValue(4);
            return new MarathonPrediction(14_000, 13_000, 15_000, "own");
        });
        assertThat(other.answer("""
                {"kind":"marathon","races":[{"distance_m":10000,"time_s":2700}],"miles_per_week":40,"max_miles":55,
                 "age":41,"female":true,"bmi":22.5,"tempo":1,"sprint":false,"endurancespeed":4}""").json())
                .hasToString("{\"marathon_s\":14000.0,\"low_s\":13000.0,\"high_s\":15000.0,\"method\":\"own\"}");
    }

    @ParameterizedTest
    @MethodSource("dev.coachmichael.core.calculator.WorkedValuesTest#workedValues")
    void everyFieldOfEveryKindIsMissedByName(WorkedValuesTest.Worked worked) {
        for (String field : fields(worked.question())) {
            var question = worked.question().deepCopy();
            question.remove(field);
            thenRefusalNames(question, field);
            question.set(field, NullNode.getInstance());
            thenRefusalNames(question, field);
        }
    }

    private void thenRefusalNames(ObjectNode question, String field) {
        assertThat(calculator.answer(question))
                .isInstanceOfSatisfying(CalculatorAnswer.Refusal.class, refusal -> assertThat(refusal.message())
                        .isEqualTo("Field '" + field + "' is missing"));
    }

    @ParameterizedTest
    @MethodSource("dev.coachmichael.core.calculator.WorkedValuesTest#workedValues")
    void absurdNumbersNeverThrowNorAnswerWithoutAFiniteNumber(WorkedValuesTest.Worked worked) {
        double[] absurd = {0, -1, -0.0, 1e-300, 1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE};
        var random = new Random(11);
        for (String field : fields(worked.question())) {
            for (double value : absurd) {
                thenIsSane(worked.question().deepCopy().put(field, value));
            }
            for (int i = 0; i < 200; i++) {
                double magnitude = Math.pow(10, random.nextDouble(-3, 6));
                thenIsSane(worked.question().deepCopy().put(field, magnitude));
            }
        }
    }

    private void thenIsSane(ObjectNode question) {
        switch (calculator.answer(question)) {
            case CalculatorAnswer.Refusal refusal ->
                assertThat(refusal.message())
                        .as(question.toString())
                        .isNotBlank()
                        .doesNotContain("Exception", "null");
            case CalculatorAnswer.Result result ->
                assertThat(result.json().toString()).as(question.toString()).doesNotContain("NaN", "Infinity");
        }
    }

    private static List<String> fields(ObjectNode question) {
        List<String> names = new ArrayList<>();
        question.fieldNames().forEachRemaining(names::add);
        names.remove("kind");
        return names;
    }

    private ObjectNode ask(String question) {
        var answer = calculator.answer(question);
        assertThat(answer).isInstanceOf(CalculatorAnswer.Result.class);
        return answer.json();
    }
}
