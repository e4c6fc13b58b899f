package dev.coachmichael.core.calculator;

import static dev.coachmichael.core.calculator.Decimals.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.physiology.Pace;
import dev.coachmichael.core.physiology.RaceResult;
import dev.coachmichael.core.physiology.TrainingPaces;
import dev.coachmichael.core.physiology.Vdot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** VDOT of a race, its training paces in s/km and equivalent times in seconds. */
@JsonTypeName("vdot")
record VdotQuestion(double distanceM, double timeS) implements FormulaQuestion {
    private static final Map<String, Distance> EQUIVALENTS = equivalentDistances();

    VdotQuestion {
        Vdot.RACE_METERS.check("distance_m", distanceM);
        Vdot.RACE_SECONDS.check("time_s", timeS);
        RaceFields.checkTime("time_s", timeS, distanceM);
    }

    record Answer(
            double vdot,
            double easyFast,
            double easySlow,
            double marathon,
            double threshold,
            double interval,
            double repetition,
            Map<String, Double> equivalents,
            double vVdotKmh,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> extrapolated) {}

    @Override
    public Answer answer() {
        Vdot vdot = score();
        var paces = TrainingPaces.of(vdot);
        Map<String, Double> equivalents = new LinkedHashMap<>();
        List<String> extrapolated = new ArrayList<>();
        for (var entry : EQUIVALENTS.entrySet()) {
            RaceResult equivalent = vdot.equivalent(entry.getValue());
            equivalents.put(entry.getKey(), round(equivalent.timeSeconds(), 1));
            if (Vdot.isExtrapolated(equivalent)) {
                extrapolated.add(entry.getKey());
            }
        }
        return new Answer(
                round(vdot.score(), 2),
                seconds(paces.easy().fast()),
                seconds(paces.easy().slow()),
                seconds(paces.marathon()),
                seconds(paces.threshold()),
                seconds(paces.interval()),
                seconds(paces.repetition()),
                equivalents,
                round(vdot.speed().kmh(), 2),
                extrapolated);
    }

    private Vdot score() {
        try {
            return Vdot.of(RaceResult.of(distanceM, timeS));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("time_s does not fit distance_m: " + e.getMessage(), e);
        }
    }

    private static Map<String, Distance> equivalentDistances() {
        Map<String, Distance> byName = new LinkedHashMap<>();
        byName.put("5000", Distance.KM5);
        byName.put("10000", Distance.KM10);
        byName.put("21097.5", Distance.HALF_MARATHON);
        byName.put("42195", Distance.MARATHON);
        return byName;
    }

    private static double seconds(Pace pace) {
        return round(pace.secondsPerKm(), 1);
    }
}
