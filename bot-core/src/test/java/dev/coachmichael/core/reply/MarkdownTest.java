package dev.coachmichael.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void wordsListsAndTablesBecomeBlocks() {
        List<Block> blocks = Markdown.blocks("""
                ## Ta semaine
                **Trois** sorties, *régulier*.
                Même `allure`.

                - lundi
                  - repos
                - mardi

                1. un
                2. deux

                | jour | km |
                |---|---:|
                | lun. | 8,4 |
                | mar. |
                """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph("Ta semaine"),
                        new Block.Paragraph("Trois sorties, régulier.\nMême allure."),
                        new Block.Bullets(List.of("lundi", "repos", "mardi")),
                        new Block.Bullets(List.of("un", "deux")),
                        new Block.Table(List.of("jour", "km"), List.of(List.of("lun.", "8,4"), List.of("mar.", ""))));
    }

    @Test
    void addressesPicturesAndMarkupAreLeftOut() {
        assertThat(PlainText.of(Markdown.blocks("""
                Vois [mes chiffres](http://evil.test/?q=72) et ![poids](http://evil.test/p.png?kg=72).
                <img src="http://evil.test/x"><script>alert(1)</script> <a href='http://evil.test'>là</a>

                <div>http://evil.test</div>

                [1]: http://evil.test/ref
                Fin [1].
                """)))
                .doesNotContain("evil", "<", "script>")
                .contains("Vois mes chiffres", "Fin 1");
    }

    @Test
    void hostileTextEndsQuickly() {
        Random random = new Random(20_261_120);
        String marks = "*_`[]()!<>#-|\n >~\\&;:a1";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(2_000);
            for (int at = 0; at < length; at++) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            assertThat(Markdown.blocks(text.toString()))
                    .as("seed 20261120 round " + round)
                    .isNotNull();
        }
        for (String deep : List.of(">", "*", "- ", "[", "**a ", "![", "<b>", "`")) {
            assertThat(Markdown.blocks(deep.repeat(6_000))).as(deep).isNotNull();
        }
    }
}
