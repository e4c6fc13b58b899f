package dev.coachmichael.core.calculator;

/** A question that a formula answers alone. Its kind is the name in {@code @JsonTypeName}. */
sealed interface FormulaQuestion extends Question
        permits AcwrQuestion,
                BanisterTrimpQuestion,
                Cooper12Question,
                CriticalSpeedQuestion,
                DecouplingQuestion,
                EdwardsTrimpQuestion,
                FosterQuestion,
                FrielRunZonesQuestion,
                GapMinettiQuestion,
                HalfCooperQuestion,
                HrmaxQuestion,
                HrtssQuestion,
                KarvonenZonesQuestion,
                PctHrmaxZonesQuestion,
                PeronnetLogModelQuestion,
                PersonalExponentQuestion,
                PmcQuestion,
                RiegelQuestion,
                RtssQuestion,
                SessionSpikeQuestion,
                TandaQuestion,
                VamevalQuestion,
                VdotQuestion,
                VickersModel1Question,
                VickersModel2Question,
                VmaPaceQuestion,
                VmaRepQuestion {

    /** The answer, rounded for display. */
    Record answer();
}
