package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Source;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionTest {

    private static String html(Block... blocks) {
        return new Rendition(List.of(blocks), Language.FR).html();
    }

    @Test
    void showsSignsOfMarkupLiterally() {
        assertThat(html(new Block.Paragraph("FC < 150 & allure > 5:00 <b>**gras**</b>")))
                .isEqualTo("FC &lt; 150 &amp; allure &gt; 5:00 &lt;b&gt;**gras**&lt;/b&gt;");
    }

    @Test
    void setsAListCloseToItsSentence() {
        assertThat(html(
                        new Block.Paragraph("Ce qui tient debout :"),
                        new Block.Bullets(List.of("10 km le 24 janvier", "Marathon fin avril")),
                        new Block.Paragraph("Lequel ?")))
                .isEqualTo("""
                        Ce qui tient debout :
                        • 10 km le 24 janvier
                        • Marathon fin avril

                        Lequel ?""");
    }

    @Test
    void alignsANarrowTable() {
        Block.Table splits = new Block.Table(
                List.of("km", "allure", "FC"), List.of(List.of("1", "5:41", "142"), List.of("10", "5:02", "98")));
        assertThat(html(splits)).isEqualTo("""
                        <pre>km  allure   FC
                        ───────────────
                        1     5:41  142
                        10    5:02   98</pre>""");
    }

    @Test
    void turnsAWideTableIntoCards() {
        Block.Table week = new Block.Table(
                List.of("jour", "séance", "allure"),
                List.of(
                        List.of("mardi 17", "Fractionné 6 × 800 m", "4:10 à 4:15/km"),
                        List.of("jeudi 19", "Footing en endurance <souple>", "")));
        assertThat(html(week)).isEqualTo("""
                        <b>mardi 17</b>
                        • séance\u202F: Fractionné 6 × 800 m
                        • allure\u202F: 4:10 à 4:15/km

                        <b>jeudi 19</b>
                        • séance\u202F: Footing en endurance &lt;souple&gt;""");
    }

    @Test
    void namesSourcesSmallAtTheEnd() {
        Block.Sources sources = new Block.Sources(List.of(
                new Source("vma", "Le fractionné VMA", "Formats", "fr"), new Source("base", "L'endurance", "", "fr")));
        assertThat(html(new Block.Paragraph("Court et vite."), sources)).isEqualTo("""
                        Court et vite.

                        <i>Le fractionné VMA, «\u202FFormats\u202F»</i>
                        <i>L'endurance</i>""");
        assertThat(new Rendition(List.of(sources), Language.EN).plain()).startsWith("Le fractionné VMA, “Formats”");
    }

    @Test
    void tellsInWordsWhatAPictureShows() {
        assertThat(html(Stage.chart())).isEqualTo("<i>Trois sorties, 24 km en tout.</i>");
    }

    @Test
    void saysTheSameWithoutMarkup() {
        List<Block> blocks = List.of(
                new Block.Paragraph("a < b"), new Block.Table(List.of("km"), List.of(List.of("1"))), Stage.chart());
        assertThat(new Rendition(blocks, Language.FR).plain())
                .isEqualTo("a < b\n\nkm\n──\n1\n\nTrois sorties, 24 km en tout.");
    }

    @ParameterizedTest
    @CsvSource({
        "Oui|Non, 1",
        "Fait|Plus facile|Déplacer|Pas envie, 2",
        "1|2|3, 1",
        "Programmer le test|D'où ça vient ?|Ressenti de 1 à 10, 2",
        "a|b|c|d|e|f, 2",
        "Un seul bouton dont le texte est vraiment très long, 1"
    })
    void fitsButtonsIntoTwoRows(String labels, int rows) {
        List<Action> actions = Stream.of(labels.split("\\|"))
                .map(label -> Action.of(label, "why"))
                .toList();
        JsonArray keyboard = Keyboard.of(actions).getJsonArray("inline_keyboard");

        assertThat(keyboard).hasSize(rows);
        assertThat(keyboard.stream().flatMap(row -> ((JsonArray) row).stream()).map(b -> ((JsonObject) b)
                        .getString("callback_data")))
                .containsExactlyElementsOf(
                        actions.stream().map(action -> "v1:" + action.id()).toList())
                .allSatisfy(data -> assertThat(data).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void cutsLongLabelsAndNamesEmptyOnes() {
        JsonObject row = Keyboard.of(List.of(Action.of("x".repeat(90), "why"), Action.of("", "why")));
        assertThat(row.encode()).contains("x".repeat(39) + "…\"").contains("\"text\":\"…\"");
    }
}
