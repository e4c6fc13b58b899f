package dev.coachmichael.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotReaderTest {

    private static final LocalDate FRIDAY = LabelledSet.TODAY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calculator | 5'15 au kilo sur 12 km | {distance=12000, pace=315}",
                "calculator | 8:00 per mile | {pace=298}",
                "calculator | 42 min for 8.5 km | {distance=8500, time=2520}",
                "goal | semi en 1:39:30 le 7 mars | {date=2027-03-07, distance=21097.5, time=5970}",
                "goal | marathon in 3:30 | {distance=42195, time=12600}",
                "goal | 10 km in 3:30 | {distance=10000, time=12600}",
                "goal | mile in 5:10 | {distance=1609.3, time=310}",
                "reminder | rappelle-moi vendredi à 18h30 | {clock=18:30, date=2026-11-27}",
                "reminder | tous les vendredis à midi | {clock=12:00, weekday=FRI}",
                "reminder | remind me at 12am | {clock=00:00}",
                "pain | genou 4/10 depuis 2 semaines | {count=4, date=2026-11-06}",
                "pause | malade jusqu'à dimanche | {date=2026-11-22}",
                "pause | off for three days | {date=2026-11-23}",
                "review | ma sortie du 30 octobre | {date=2026-10-30}",
                "plan | plan 10 km cinq fois par semaine, je cours 30 km par semaine | {count=5, distance=10000}",
                "week | il y a deux semaines | {weeksAgo=2}",
                "week | what did i do a fortnight ago | {weeksAgo=2}",
                "week | combien de km depuis lundi | {weeksAgo=0}",
                "calculator | 4'15 du kil en km/h | {pace=255}",
                "calculator | 85% d'une vma de 16 | {pace=225}",
                "calculator | à 12 à l'heure sur 200 m | {distance=200, pace=300}",
                "calculator | 20k at four fifteen per k | {distance=20000, pace=255}",
                "calculator | 12 km/h is how many minutes a kilometre | {pace=300}",
                "calculator | 400 in 88 secs | {distance=400, time=88}",
                "prediction | am i in shape for a 6 minute mile | {distance=1609.3, time=360}",
                "prediction | 22 flat for 5k, what's that over 10k | {distance=10000, from=5000, time=1320}",
                "goal | passer sous les 50 min au 10 cette année | {distance=10000, time=3000}",
                "goal | boucler un 100 bornes | {distance=100000}",
                "goal | under 45 for 10k by new year's eve | {date=2026-12-31, distance=10000, time=2700}",
                "plan | 10 km en 8 semaines | {date=2027-01-15, distance=10000}",
                "plan | 10k on 28 feb, free wed sat | {date=2027-02-28, distance=10000, weekday=WED,SAT}",
                "plan | plan pour le 3 mai 2028 | {date=2028-05-03}",
                "reminder | tous les vendredis à dix-sept heures | {clock=17:00, weekday=FRI}",
                "reminder | tomorrow at half six | {clock=06:30, date=2026-11-21}",
                "reminder | every day at half eight at night | {clock=20:30}",
                "reminder | demain à 7 heures moins le quart | {clock=06:45, date=2026-11-21}",
                "records | mon kilomètre le plus rapide | {distance=1000}",
                "records | rp sur 5000 | {distance=5000}",
                "compare | mes deux derniers semis | {distance=21097.5}",
                "forget | 10 km en 45 min demain à 18h | {}"
            })
    void readsWhatTheSkillTakes(String skill, String words, String values) {
        assertThat(SlotReader.read(words, Slot.of(skill), FRIDAY).named()).hasToString(values);
    }

    @ParameterizedTest
    @CsvSource({"pourquoi pas, yes", "why not, yes", "pas de souci, yes", "don't, no", "wi, yes", "laisse tomber, no"})
    void tellsYesFromNo(String words, String answer) {
        assertThat(SlotReader.read(words, EnumSet.of(Slot.ANSWER), FRIDAY).named())
                .containsEntry("answer", answer);
    }

    @Test
    void readsNothingWhereNothingIs() {
        assertThat(SlotReader.read("", EnumSet.allOf(Slot.class), FRIDAY).named())
                .isEmpty();
        assertThat(SlotReader.read("bonjour coach", EnumSet.allOf(Slot.class), FRIDAY)
                        .named())
                .isEmpty();
    }
}
