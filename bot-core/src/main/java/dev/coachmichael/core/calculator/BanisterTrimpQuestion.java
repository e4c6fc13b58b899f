package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.BanisterTrimp;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.Range;

/** Training impulse from an average heart rate. */
@JsonTypeName("banister_trimp")
record BanisterTrimpQuestion(double minutes, double avgHr, double hrRest, double hrMax, SexCode sex)
        implements FormulaQuestion {
    BanisterTrimpQuestion {
        BanisterTrimp.MINUTES.check("minutes", minutes);
        HeartRateFields.checkReserve(hrRest, hrMax);
        new Range(hrRest, hrMax).check("avg_hr", avgHr);
    }

    record Answer(double trimp) {}

    @Override
    public Answer answer() {
        var reserve = HeartRateFields.reserve(hrRest, hrMax);
        return new Answer(round(BanisterTrimp.ofAverage(minutes, new HeartRate(avgHr), reserve, sex.sex()), 2));
    }
}
