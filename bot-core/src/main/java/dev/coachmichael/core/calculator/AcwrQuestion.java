package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.AcuteChronicRatio;
import java.util.List;
import java.util.OptionalDouble;

/** Acute to chronic load ratio over 28 days, null when there was no chronic load. For information only. */
@JsonTypeName("acwr")
record AcwrQuestion(@JsonProperty("daily_load_28") List<Double> dailyLoad) implements FormulaQuestion {
    AcwrQuestion {
        dailyLoad = Loads.checked("daily_load_28", dailyLoad, AcuteChronicRatio.DAYS, AcuteChronicRatio.DAYS);
    }

    record Answer(OptionalDouble coupled, OptionalDouble uncoupled) {}

    @Override
    public Answer answer() {
        var ratio = AcuteChronicRatio.of(Loads.array(dailyLoad));
        return new Answer(round(ratio.coupled(), 3), round(ratio.uncoupled(), 3));
    }
}
