package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.BanisterTrimp;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.Range;
import dev.coachmichael.core.physiology.StressScore;

/** Stress score by heart rate. */
@JsonTypeName("hrtss")
record HrtssQuestion(double minutes, double avgHr, double hrRest, double hrMax, double lthr, SexCode sex)
        implements FormulaQuestion {
    HrtssQuestion {
        BanisterTrimp.MINUTES.check("minutes", minutes);
        HeartRateFields.checkReserve(hrRest, hrMax);
        new Range(hrRest, hrMax).check("avg_hr", avgHr);
        new Range(hrRest + 1, hrMax).check("lthr", lthr);
    }

    record Answer(double hrtss) {}

    @Override
    public Answer answer() {
        var reserve = HeartRateFields.reserve(hrRest, hrMax);
        double trimp = BanisterTrimp.ofAverage(minutes, new HeartRate(avgHr), reserve, sex.sex());
        return new Answer(round(StressScore.byHeartRate(trimp, new HeartRate(lthr), reserve, sex.sex()), 2));
    }
}
