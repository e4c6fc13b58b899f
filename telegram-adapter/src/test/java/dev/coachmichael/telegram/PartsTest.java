package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Source;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final String SENTENCE = "Tu as tenu la même allure du deuxième au huitième kilomètre. ";

    private static Block.Paragraph says(int length) {
        return new Block.Paragraph(
                SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length - 1) + ".");
    }

    private static int units(List<Block> part) {
        return new Rendition(part, Language.FR).plain().length();
    }

    @Test
    void leavesAUsualReplyWhole() {
        List<Block> reply = List.of(
                says(300),
                new Block.Table(List.of("km", "allure"), List.of(List.of("1", "5:41"))),
                new Block.Sources(List.of(new Source("vma", "La VMA", "Formats", "fr"))),
                new Block.Actions(List.of(Action.of("Pourquoi ?", "why"))));
        assertThat(Parts.of(reply)).containsExactly(reply);
    }

    @Test
    void neverReturnsNothing() {
        assertThat(Parts.of(List.of())).hasSize(1);
        assertThat(Parts.of(List.of(new Block.Paragraph(" \u200B")))).hasSize(1);
        Block.Actions buttons = new Block.Actions(List.of(Action.of("Oui", "start")));
        assertThat(Parts.of(List.of(buttons))).containsExactly(List.of(buttons));
    }

    @Test
    void keepsABlockWholeThatFitsAMessageOfItsOwn() {
        List<Block> reply = List.of(says(3_000), says(2_000), says(1_500));
        assertThat(Parts.of(reply)).containsExactly(List.of(reply.get(0)), List.of(reply.get(1), reply.get(2)));
    }

    @Test
    void cutsALongParagraphAtSentences() {
        List<List<Block>> parts = Parts.of(List.of(says(200), says(9_000)));
        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(units(part)).isLessThanOrEqualTo(Parts.TEXT));
        assertThat(parts).allSatisfy(part -> assertThat(
                        new Rendition(part, Language.FR).plain().strip())
                .endsWith("."));
        assertThat(parts.getFirst()).as("the first message is filled").hasSize(2);
    }

    @Test
    void cutsATableAtRowsUnderItsHead() {
        List<List<String>> rows = IntStream.range(0, 400)
                .mapToObj(i -> List.of("semaine " + i, i + " km"))
                .toList();
        List<List<Block>> parts = Parts.of(List.of(new Block.Table(List.of("semaine", "total"), rows)));

        assertThat(parts).hasSizeBetween(2, 6).allSatisfy(part -> {
            assertThat(part).singleElement().isInstanceOf(Block.Table.class);
            assertThat(units(part)).isLessThanOrEqualTo(Parts.TEXT);
        });
        assertThat(parts.stream().flatMap(part -> ((Block.Table) part.getFirst()).rows().stream()))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void cutsAListAtItems() {
        List<String> items =
                IntStream.range(0, 200).mapToObj(i -> i + " " + SENTENCE).toList();
        List<List<Block>> parts = Parts.of(List.of(new Block.Bullets(items)));
        assertThat(parts.stream().flatMap(part -> ((Block.Bullets) part.getFirst()).items().stream()))
                .containsExactlyElementsOf(items);
    }

    @Test
    void putsWordsUnderAPictureOnlyWhenTheyFitACaption() {
        Chart chart = Stage.chart();
        assertThat(Parts.of(List.of(says(600), chart))).containsExactly(List.of(says(600), chart));
        assertThat(Parts.of(List.of(says(1_200), chart, says(100))))
                .containsExactly(List.of(says(1_200)), List.of(chart, says(100)));
    }

    @Test
    void sendsOnePictureOrFileAtATime() {
        Block.File file = new Block.File("plan.ics", "text/calendar", "BEGIN:VCALENDAR");
        List<List<Block>> parts = Parts.of(List.of(Stage.chart(), Stage.chart(), file));
        assertThat(parts).hasSize(3);
    }

    @Test
    void putsButtonsUnderTheLastPart() {
        Block.Actions buttons = new Block.Actions(List.of(Action.of("Oui", "start")));
        List<List<Block>> parts = Parts.of(List.of(buttons, says(3_900), says(3_900)));
        assertThat(parts).hasSize(2);
        assertThat(parts.getLast()).endsWith(buttons);
        assertThat(parts.getFirst()).doesNotContain(buttons);
    }

    @Test
    void sendsAVeryLongReplyAsAFile() {
        Block.Actions buttons = new Block.Actions(List.of(Action.of("Oui", "start")));
        Block.Paragraph novel = says(40_000);
        List<List<Block>> parts = Parts.of(List.of(novel, Stage.chart(), buttons));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).hasSize(2);
        assertThat(parts.getFirst().get(1))
                .isEqualTo(new Block.File("coach-michael.txt", "text/plain", novel.text() + "\n\n"));
        assertThat(units(parts.getFirst())).isLessThanOrEqualTo(Parts.CAPTION);
        assertThat(parts.getLast()).containsExactly(Stage.chart(), buttons);
    }

    @Test
    void keepsAllWordsOfRandomTextsInOrderAndAllCharactersWhole() {
        long seed = 20_261_118;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String text = randomText(random);
            List<String> pieces = TextCuts.pieces(text, 500 + random.nextInt(3_000), 3_000);
            assertThat(String.join("", pieces))
                    .as("text %d of seed %d", i, seed)
                    .isEqualTo(text);
            assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(3_500));
            assertThat(boundaries(text)).as("text %d of seed %d", i, seed).containsAll(ends(pieces));
        }
    }

    @Test
    void cutsWhatHasNoBoundaryAtAll() {
        String zalgo = "a" + "\u0301".repeat(9_000);
        assertThat(String.join("", TextCuts.pieces(zalgo, 4_000, 4_000))).isEqualTo(zalgo);
        assertThat(TextCuts.pieces("😀".repeat(5_000), 3_999, 3_999))
                .allSatisfy(piece -> assertThat(piece.length() % 2).isZero());
    }

    @Test
    void shortensLabelsAndBeginningsBetweenCharacters() {
        String families = "👨‍👩‍👧‍👦".repeat(10);
        assertThat(TextCuts.label(families, 40)).isEqualTo("👨‍👩‍👧‍👦".repeat(3) + "…");
        assertThat(TextCuts.end(families, 40)).isEqualTo("…" + "👨‍👩‍👧‍👦".repeat(3));
        assertThat(TextCuts.beginning(SENTENCE.repeat(9), 200))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(". …");
    }

    static String randomText(Random random) {
        String[] alphabet = {
            "a",
            "été",
            " ",
            " ",
            ". ",
            "\n",
            "\n\n",
            "😀",
            "👨‍👩‍👧‍👦",
            "🇫🇷",
            "👍🏽",
            "e\u0301",
            "<",
            ">",
            "&",
            "*",
            "مرحبا",
            "漢字",
            "@x",
            "5:29/km"
        };
        int length = 1 + random.nextInt(6_000);
        return IntStream.range(0, length)
                .mapToObj(i -> alphabet[random.nextInt(alphabet.length)])
                .collect(Collectors.joining());
    }

    private static List<Integer> ends(List<String> pieces) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (String piece : pieces) {
            at += piece.length();
            ends.add(at);
        }
        return ends;
    }

    private static List<Integer> boundaries(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Integer> boundaries = new ArrayList<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }
}
