package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.BanisterTrimp;
import dev.coachmichael.core.physiology.EdwardsTrimp;
import java.util.List;

/** Training impulse from the minutes in five zones. */
@JsonTypeName("edwards_trimp")
record EdwardsTrimpQuestion(
        @JsonProperty("minutes_in_z1_to_z5") List<Double> minutes) implements FormulaQuestion {
    EdwardsTrimpQuestion {
        minutes = List.copyOf(minutes);
        if (minutes.size() != EdwardsTrimp.ZONES) {
            throw new IllegalArgumentException("minutes_in_z1_to_z5 must hold 5 numbers, held " + minutes.size());
        }
        minutes.forEach(m -> BanisterTrimp.MINUTES.check("minutes_in_z1_to_z5", m));
    }

    record Answer(double trimp) {}

    @Override
    public Answer answer() {
        return new Answer(round(EdwardsTrimp.ofMinutes(Loads.array(minutes)), 2));
    }
}
