package dev.coachmichael.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.safety.Danger.Urgency;
import dev.coachmichael.core.safety.LabelledMessages.Message;
import dev.coachmichael.core.safety.LabelledMessages.Outcome;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Red flags against labelled messages. The tuning set ships with the coach, which learns from it. The held-out set is only
 * scored: 1,015 messages of three others, half of them look-alikes.
 */
class DangerSignsTest {

    private static final double LEAST_RECALL = 0.98;
    private static final double MOST_FALSE_ALARMS = 0.03;
    private static final DangerSigns SIGNS = DangerSigns.load();
    private static final LabelledMessages TUNING = LabelledMessages.read("red-flags-tuning.tsv");
    private static final LabelledMessages HELD_OUT = LabelledMessages.read("red-flags-heldout.tsv");
    private static final LabelledMessages ALL = TUNING.and(HELD_OUT);

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void findsDangerAndLetsTheHarmlessPass(String language) {
        Outcome outcome = TUNING.in(language).judgedBy(SIGNS);

        System.out.println("Red flags, tuning " + language + ": " + outcome);
        assertThat(outcome.recall()).as(outcome.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(outcome.falseAlarmRate()).as(outcome.toString()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void findsDangersToldInWordsItNeverSaw(String language) {
        Outcome outcome = HELD_OUT.in(language).judgedBy(SIGNS);

        System.out.println("Red flags, held-out " + language + ": " + outcome.withoutTexts());
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(outcome.falseAlarmRate()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
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
        assertThat(HELD_OUT.all().stream()
                        .filter(message -> tuned.contains(message.text()))
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shouted", "without accents", "without apostrophes", "drawled", "decomposed"})
    void howItIsTypedDoesNotMatter(String how) {
        Outcome outcome = ALL.typed(text -> typed(text, how)).judgedBy(SIGNS);

        System.out.println("Red flags " + how + ": " + outcome.withoutTexts());
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(outcome.falseAlarmRate()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void aSlipInALongWordIsForgivenMostly() {
        long seed = 20251120;
        Random random = new Random(seed);
        Outcome outcome = ALL.typed(text -> slipped(text, random)).judgedBy(SIGNS);

        System.out.println("Red flags with one slip, seed " + seed + ": " + outcome.withoutTexts());
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

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void muchSmallTalkAroundADangerHidesNothing(String language) {
        List<String> smallTalk = HELD_OUT.in(language).all().stream()
                .filter(Message::isHarmless)
                .map(Message::text)
                .filter(text -> SIGNS.in(text).isEmpty())
                .toList();
        Random random = new Random(20251121);
        LabelledMessages told = TUNING.in(language).typed(text -> "%s. %s. %s. %s"
                .formatted(oneOf(smallTalk, random), oneOf(smallTalk, random), text, oneOf(smallTalk, random)));
        Outcome outcome = told.judgedBy(SIGNS);

        System.out.println("Red flags among small talk, " + language + ": " + outcome.withoutTexts());
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    @Test
    void anEmergencyGetsTheTextOfAnEmergency() {
        List<Danger> told = ALL.all().stream()
                .filter(message -> !message.isHarmless())
                .filter(message -> Danger.valueOf(message.danger().toUpperCase(Locale.ROOT))
                                .urgency()
                        == Urgency.EMERGENCY)
                .flatMap(message -> SIGNS.in(message.text()).stream())
                .toList();

        long asEmergency = told.stream()
                .filter(danger -> danger.urgency() == Urgency.EMERGENCY)
                .count();
        System.out.println("Red flags, emergencies told as such: " + asEmergency + " of " + told.size());
        assertThat(asEmergency).isGreaterThanOrEqualTo(told.size() * 95L / 100);
    }

    @Test
    @EnabledIfSystemProperty(named = "coach.signs", matches = ".+", disabledReason = "no file of one's own to score")
    void scoresAFileOfOnesOwn() {
        LabelledMessages messages = LabelledMessages.at(Path.of(System.getProperty("coach.signs")));
        for (Language language : Language.values()) {
            System.out.println("Red flags, own file " + language.code() + ": "
                    + messages.in(language.code()).judgedBy(SIGNS));
        }
        assertThat(messages.all()).isNotEmpty();
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

    @ParameterizedTest
    @EnumSource(Danger.class)
    void theEmergencyNumberIsSaidOnce(Danger danger) {
        for (Language language : Language.values()) {
            String text = PlainText.of(SafeAnswer.to(danger, language).blocks());
            String call = Phrases.in(language).say("safety.call");
            assertThat(text).as(danger + " " + language).containsOnlyOnce(call);
        }
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
        assertThat(micros).isLessThan(200);
    }
}
