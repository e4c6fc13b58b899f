package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    private static final List<String> SHARDS = List.of(
            "*",
            "**",
            "_",
            "__",
            "~~",
            "`",
            "```",
            "```java\n",
            "[",
            "](",
            ")",
            "<b>",
            "</b>",
            "<i",
            "<a href=\"tg://user?id=1\">",
            "</a>",
            "<script>",
            "&",
            "&amp;",
            "&#0;",
            "&lt",
            "<",
            ">",
            "#",
            "|",
            "||",
            "\\",
            "!",
            ".",
            "-",
            "{",
            "}",
            "@everyone",
            "@here",
            "<@&1>",
            "/start",
            "\u202E",
            "\u2066",
            "\u0000",
            "\u200B",
            "\uD83D",
            "\uDE00",
            "\r\n",
            "\n",
            "\t",
            "%s",
            "${x}",
            "𝕏",
            "👨‍👩‍👧‍👦",
            "e\u0301\u0301\u0301",
            "مرحبا",
            "'",
            "\"",
            "<pre>",
            "</pre>",
            "<!--",
            "]]>",
            " ");

    private final Stage stage = Stage.set();
    private final FakeUser anna = stage.telegram.user(41);

    @AfterEach
    void close() {
        stage.close();
    }

    private List<Delivery> deliver(List<Block> blocks) {
        ChatAddress chat = ChatAddress.privately("41");
        List<Future<Delivery>> sending = stage.door.split(blocks).stream()
                .map(part -> stage.door.send(new Outgoing("key", chat, "", Language.FR, part)))
                .toList();
        return sending.stream().map(Stage::done).toList();
    }

    @Test
    void deliversFiveHundredHostileStringsAtTheFirstTry() {
        Random random = new Random(4_711);
        int parts = 0;
        for (int i = 0; i < 500; i++) {
            String hostile = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(shard -> SHARDS.get(random.nextInt(SHARDS.size())))
                    .collect(Collectors.joining());
            List<Delivery> deliveries = deliver(
                    switch (i % 4) {
                        case 0 -> List.of(new Block.Paragraph(hostile));
                        case 1 -> List.of(new Block.Bullets(List.of(hostile, hostile)));
                        case 2 -> List.of(new Block.Table(List.of(hostile, "km"), List.of(List.of("1", hostile))));
                        default ->
                            List.of(
                                    new Block.Paragraph(hostile),
                                    new Block.Actions(List.of(Action.of(hostile, "why"), Action.of("Oui", "why"))));
                    });
            assertThat(deliveries).as("string %d: %s", i, hostile).allMatch(one -> one instanceof Delivery.Sent);
            parts += deliveries.size();
        }
        assertThat(stage.telegram.calls("sendMessage")).hasSize(parts);
    }

    @Test
    void deliversAThousandLongTextsWithoutARefusal() {
        Random random = new Random(1_000);
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            deliveries.addAll(deliver(List.of(new Block.Paragraph(PartsTest.randomText(random)))));
        }
        assertThat(deliveries).hasSizeGreaterThan(2_000).allMatch(one -> one instanceof Delivery.Sent);
    }

    @Test
    void deliversTwentyThousandCharactersWholeAndInOrder() {
        String text = IntStream.range(0, 900)
                .mapToObj(i -> "Phrase numéro " + i + " 👨‍👩‍👧‍👦. ")
                .collect(Collectors.joining())
                .substring(0, 19_998)
                .strip();
        List<Block> blocks = List.of(new Block.Paragraph(text));
        List<List<Block>> parts = stage.door.split(blocks);
        assertThat(parts.size()).isLessThanOrEqualTo(Parts.MOST);
        for (List<Block> part : parts) {
            stage.send(anna, part.toArray(Block[]::new));
        }
        String arrived = anna.chat().replies().stream().map(SentMessage::text).collect(Collectors.joining(" "));
        assertThat(arrived).isEqualTo(text);
    }

    @Test
    void keepsFourThousandFamiliesWhole() {
        String family = "👨‍👩‍👧‍👦";
        List<List<Block>> parts = stage.door.split(List.of(new Block.Paragraph(family.repeat(1_600))));
        for (List<Block> part : parts) {
            assertThat(stage.send(anna, part.toArray(Block[]::new))).isInstanceOf(Delivery.Sent.class);
        }
        assertThat(anna.chat().replies())
                .allSatisfy(message ->
                        assertThat(message.text().replace(family, "")).isEmpty());
    }
}
