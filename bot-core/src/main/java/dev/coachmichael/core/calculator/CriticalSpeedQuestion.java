package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.CriticalSpeed;
import dev.coachmichael.core.physiology.Distance;
import java.util.List;

/** Critical speed from best efforts, and the time that it gives for a target. */
@JsonTypeName("critical_speed")
record CriticalSpeedQuestion(List<RaceFields> points, double targetM) implements FormulaQuestion {
    CriticalSpeedQuestion {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            CriticalSpeed.EFFORT_METERS.check(
                    "points[" + i + "].distance_m", points.get(i).distanceM());
        }
        CriticalSpeed.TARGET_METERS.check("target_m", targetM);
    }

    record Answer(
            @JsonProperty("cs_m_s") double metersPerSecond,
            @JsonProperty("d_prime_m") double reserveMeters,
            double targetTimeS,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extrapolated) {}

    @Override
    public Answer answer() {
        var target = new Distance(targetM);
        var fitted = CriticalSpeed.fit(points.stream().map(RaceFields::race).toList());
        return new Answer(
                round(fitted.speed().metersPerSecond(), 4),
                round(fitted.reserveMeters(), 1),
                round(fitted.predict(target).timeSeconds(), 1),
                CriticalSpeed.isExtrapolated(target));
    }
}
