package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.HeartRateZones;
import java.util.List;

/** Bounds of five zones by heart-rate reserve, maximum included. */
@JsonTypeName("karvonen_zones")
record KarvonenZonesQuestion(double hrRest, double hrMax) implements FormulaQuestion {
    KarvonenZonesQuestion {
        HeartRateFields.checkReserve(hrRest, hrMax);
    }

    record Answer(List<Integer> bounds) {}

    @Override
    public Answer answer() {
        var reserve = HeartRateFields.reserve(hrRest, hrMax);
        return new Answer(HeartRateFields.bounds(HeartRateZones.karvonen(reserve), reserve.max()));
    }
}
