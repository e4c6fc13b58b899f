package dev.coachmichael.core.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VickersPredictorTest {
    private static final RaceResult FIVE_KM = RaceResult.of(5000, 1290);
    private static final RaceResult TEN_KM = RaceResult.of(10_000, 2700);
    private static final RaceResult HALF = RaceResult.of(21_097.5, 6000);

    private final MarathonPredictor predictor = new VickersPredictor();

    @Test
    void takesTwoRacesWhenThereAreTwo() {
        var prediction = predict(40, HALF, FIVE_KM, TEN_KM);
        assertThat(prediction.method()).isEqualTo("vickers_model2");
        assertThat(prediction.seconds()).isCloseTo(13_224.1, within(0.1));
    }

    @Test
    void takesTheBestOfRacesOverTheSameDistance() {
        assertThat(predict(40, HALF, TEN_KM, RaceResult.of(21_097.5, 6500), RaceResult.of(10_000, 3000)))
                .isEqualTo(predict(40, HALF, TEN_KM));
    }

    @Test
    void takesOneRaceWhenTheOtherDoesNotBelongToTheSameRunner() {
        var prediction = predict(30, RaceResult.of(21_097.5, 6300), RaceResult.of(10_000, 3300));
        assertThat(prediction.method()).isEqualTo("vickers_model1");
        assertThat(prediction.seconds()).isCloseTo(14_050, within(0.1));
    }

    @Test
    void takesRiegelWithoutMileage() {
        var prediction = predictor.predict(MarathonEvidence.of(List.of(HALF)));
        assertThat(prediction.method()).isEqualTo("riegel");
        assertThat(prediction.seconds()).isCloseTo(6000 * Math.pow(2, 1.12), within(0.1));
        assertThat(predictor.predict(MarathonEvidence.of(List.of(TEN_KM))).seconds())
                .isCloseTo(2700 * Math.pow(4.2195, 1.10), within(0.1));
    }

    @Test
    void aMarathonPredictsItself() {
        var prediction = predict(40, HALF, RaceResult.of(42_195, 14_000), RaceResult.of(50_000, 20_000));
        assertThat(prediction.seconds()).isCloseTo(14_000, within(0.1));
    }

    @Test
    void theRangeSurroundsThePrediction() {
        var prediction = predict(30, RaceResult.of(21_097.5, 6300));
        assertThat(prediction.lowSeconds() / prediction.seconds()).isCloseTo(0.931, within(0.001));
        assertThat(prediction.highSeconds() / prediction.seconds()).isCloseTo(1.085, within(0.001));
        assertThat(prediction.pace().secondsPerKm()).isCloseTo(332.98, within(0.01));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarathonEvidence.of(List.of()))
                .withMessageContaining("at least one race");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> predict(40, RaceResult.of(1500, 300)))
                .withMessageContaining("3000 m");
    }

    private MarathonPrediction predict(double miles, RaceResult... races) {
        return predictor.predict(MarathonEvidence.of(List.of(races)).withMilesPerWeek(miles));
    }
}
