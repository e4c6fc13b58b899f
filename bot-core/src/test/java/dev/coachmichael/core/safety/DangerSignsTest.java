package dev.coachmichael.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.safety.Danger.Urgency;
import dev.coachmichael.core.safety.LabelledMessages.Message;
import dev.coachmichael.core.safety.LabelledMessages.Outcome;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Red flags against labelled messages. The rules are tuned on the tuning set alone; the held-out set was written before any
 * rule. Messages never seen before fare worse than either: of 793 new dangers in ten sets, each measured before the rules were
 * tuned on it, 711 were found; of 80 new look-alikes at the end none was taken for a danger.
 */
class DangerSignsTest {

    private static final double LEAST_RECALL = 0.98;
    private static final double MOST_FALSE_ALARMS = 0.03;
    private static final DangerSigns SIGNS = DangerSigns.load();
    private static final LabelledMessages TUNING = LabelledMessages.read("red-flags-tuning.tsv");
    private static final LabelledMessages HELD_OUT = LabelledMessages.read("red-flags-heldout.tsv");
    private static final LabelledMessages ALL = TUNING.and(HELD_OUT);

    @ParameterizedTest
    @CsvSource({"tuning,fr", "tuning,en", "held-out,fr", "held-out,en"})
    void findsDangerAndLetsTheHarmlessPass(String set, String language) {
        LabelledMessages messages = (set.equals("tuning") ? TUNING : HELD_OUT).in(language);
        Outcome outcome = messages.judgedBy(SIGNS);

        System.out.println("Red flags, " + set + " " + language + ": " + outcome);
        assertThat(outcome.recall()).as(outcome.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(outcome.falseAlarmRate()).as(outcome.toString()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void theSetsAreLargeAndHalfHarmlessInBothLanguages() {
        assertThat(ALL.all()).hasSizeGreaterThanOrEqualTo(300);
        for (Language language : Language.values()) {
            List<Message> some = ALL.in(language.code()).all();
            assertThat(some.stream().filter(Message::isHarmless).count())
                    .as(language.code())
                    .isBetween(some.size() * 45L / 100, some.size() * 55L / 100);
        }
    }

    @Test
    void noMessageIsInBothSets() {
        List<String> tuned = TUNING.all().stream().map(Message::text).toList();
        assertThat(HELD_OUT.all()).noneMatch(message -> tuned.contains(message.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shouted", "without accents", "without apostrophes", "drawled", "decomposed"})
    void howItIsTypedDoesNotMatter(String how) {
        Outcome outcome = ALL.typed(text -> typed(text, how)).judgedBy(SIGNS);

        System.out.println("Red flags " + how + ": " + outcome);
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(outcome.falseAlarmRate()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void aSlipInALongWordIsForgivenMostly() {
        long seed = 20251120;
        Random random = new Random(seed);
        Outcome outcome = ALL.typed(text -> slipped(text, random)).judgedBy(SIGNS);

        System.out.println("Red flags with one slip, seed " + seed + ": " + outcome);
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(outcome.falseAlarmRate()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    private static String typed(String text, String how) {
        return switch (how) {
            case "shouted" -> text.toUpperCase(Locale.FRENCH);
            case "without accents" ->
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case "without apostrophes" -> text.replaceAll("['’]", " ");
            case "drawled" -> text.replaceFirst("([aeiou])(\\b)", "$1$1$1$1$2");
            case "decomposed" -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> throw new IllegalArgumentException(how);
        };
    }

    /** Two neighbours swapped inside one word of eight letters or more. */
    private static String slipped(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("\\p{L}{8,}")) {
                int at = 2 + random.nextInt(words[i].length() - 4);
                char[] letters = words[i].toCharArray();
                char swapped = letters[at];
                letters[at] = letters[at + 1];
                letters[at + 1] = swapped;
                words[i] = new String(letters);
                return String.join(" ", words);
            }
        }
        return text;
    }

    @Test
    void theMostUrgentDangerIsToldFirst() {
        assertThat(SIGNS.in("I'm pregnant and I have chest pain right now")).contains(Danger.CHEST_PAIN_NOW);
        assertThat(SIGNS.in("j'ai 13 ans et j'ai perdu connaissance hier")).contains(Danger.FAINTING);
    }

    @ParameterizedTest
    @EnumSource(Danger.class)
    void everyDangerHasAFixedTextInBothLanguages(Danger danger) {
        for (Language language : Language.values()) {
            String text = PlainText.of(SafeAnswer.to(danger, language).blocks());
            assertThat(text).as(danger + " " + language).hasSizeBetween(60, 700).doesNotContain("{");
            if (danger.urgency() == Urgency.EMERGENCY) {
                assertThat(text).as(danger + " " + language).contains("15", "112");
            }
        }
        assertThat(PlainText.of(SafeAnswer.to(Danger.SELF_HARM, Language.FR).blocks()))
                .contains("3114");
    }

    @Test
    void hostileTextsEndSoonAndTellNothing() {
        assertThat(SIGNS.in("")).isEmpty();
        assertThat(SIGNS.in("\u0000\ud83d\ude00 ￿ …")).isEmpty();
        assertThat(SIGNS.in("pas ".repeat(5_000))).isEmpty();
        assertThat(SIGNS.in("a".repeat(20_000))).isEmpty();
    }

    @Test
    void anOrdinaryMessageCostsMicroseconds() {
        var threads = ManagementFactory.getThreadMXBean();
        List<Message> harmless = ALL.all().stream().filter(Message::isHarmless).toList();
        int rounds = 40;
        for (int round = 0; round < rounds; round++) {
            harmless.forEach(message -> SIGNS.in(message.text()));
        }
        long begun = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            harmless.forEach(message -> SIGNS.in(message.text()));
        }
        double micros = (threads.getCurrentThreadCpuTime() - begun) / 1000.0 / rounds / harmless.size();

        System.out.printf("Red flags: %.1f µs of CPU per harmless message%n", micros);
        assertThat(micros).isLessThan(500);
    }
}
