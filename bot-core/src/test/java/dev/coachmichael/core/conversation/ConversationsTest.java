package dev.coachmichael.core.conversation;

import static dev.coachmichael.core.conversation.Pipeline.answering;
import static dev.coachmichael.core.conversation.Pipeline.like;
import static dev.coachmichael.core.conversation.Pipeline.roomText;
import static dev.coachmichael.core.conversation.Pipeline.saying;
import static dev.coachmichael.core.conversation.Pipeline.text;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.platform.Preview;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    @Test
    void answersEachMessageOnceAndInOrder() throws Exception {
        try (Pipeline pipeline = Pipeline.with(saying(words -> "re " + words))) {
            List<Inbound> messages = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                messages.add(text("chat" + i % 20, String.valueOf(i / 20)));
            }
            for (List<Inbound> batch : batches(messages, 7)) {
                assertThat(pipeline.accept(batch.toArray(Inbound[]::new)))
                        .allMatch(Acceptance.Queued.class::isInstance);
            }
            Map<String, String> perChat = pipeline.door.expect(200).stream()
                    .collect(Collectors.groupingBy(
                            RecordingDoor.Sent::chat,
                            Collectors.mapping(RecordingDoor.Sent::text, Collectors.joining(" "))));
            String inOrder = IntStream.range(0, 10).mapToObj(i -> "re " + i).collect(Collectors.joining(" "));
            assertThat(perChat).hasSize(20).allSatisfy((chat, said) -> assertThat(said)
                    .isEqualTo(inOrder));
        }
    }

    @Test
    void deliversABurstWithoutWaitingForTheSlowPoll() throws Exception {
        try (Pipeline pipeline = Pipeline.withoutSlowPoll(saying(words -> words))) {
            pipeline.accept(IntStream.range(0, 300)
                    .mapToObj(i -> text("chat" + i % 150, String.valueOf(i)))
                    .toArray(Inbound[]::new));
            assertThat(pipeline.door.expect(300)).hasSize(300);
        }
    }

    @Test
    void whatACoachHasNoRoomForWaitsInTheQueue() throws Exception {
        AtomicBoolean room = new AtomicBoolean();
        Coach echo = saying(words -> "re " + words);
        Coach crowded = new Coach() {
            @Override
            public Answered answer(Turn turn, Consumer<String> partial) {
                return echo.answer(turn, partial);
            }

            @Override
            public boolean hasRoom() {
                return room.get();
            }
        };
        try (Pipeline pipeline = Pipeline.withoutSlowPoll(crowded)) {
            pipeline.accept(text("a", "1"), text("b", "2"));
            assertThat(pipeline.count("SELECT count(*) FROM conversation WHERE claim IS NOT NULL"))
                    .isZero();
            assertThat(pipeline.door.all()).isEmpty();
            room.set(true);
            assertThat(pipeline.door.expect(2)).hasSize(2);
        }
    }

    @Test
    @Tag("R04")
    void storesAnUpdateOnceHoweverOftenItComes() throws Exception {
        try (Pipeline pipeline = Pipeline.with(saying(words -> "once"))) {
            Inbound update = text("chat", "hello");
            List<Future<List<Acceptance>>> deliveries = IntStream.range(0, 50)
                    .mapToObj(i -> pipeline.conversations.accept(
                            pipeline.endpoint, List.of(update), java.util.OptionalLong.empty()))
                    .toList();
            Future.all(deliveries).await(10, SECONDS);
            assertThat(deliveries.stream().map(d -> d.result().get(0)))
                    .haveExactly(
                            1, new org.assertj.core.api.Condition<>(Acceptance.Queued.class::isInstance, "queued"));
            pipeline.door.expect(1);
            pipeline.accept(text("other", "flush"));
            pipeline.door.expect(1);
            assertThat(pipeline.count("SELECT count(*) FROM inbox WHERE sender = 'chat'"))
                    .isEqualTo(1);
            assertThat(pipeline.door.all()).hasSize(2);
        }
    }

    @Test
    void runsManyConversationsAtOnceAndShowsPreviews() throws Exception {
        Vertx timers = Vertx.vertx();
        SlowCoach slow = new SlowCoach(timers, Duration.ofMillis(2_500), 5);
        try (Pipeline pipeline = Pipeline.with(slow)) {
            long begun = System.nanoTime();
            pipeline.accept(IntStream.range(0, 200)
                    .mapToObj(i -> i % 2 == 0 ? text("chat" + i, "q") : roomText("room" + i, "member" + i, "q"))
                    .toArray(Inbound[]::new));
            List<RecordingDoor.Sent> sent = pipeline.door.expect(200);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(took).as("200 turns of 2.5 s each").isLessThan(Duration.ofSeconds(50));
            assertThat(sent).allMatch(part -> part.text().equals(slow.whole()));
            assertThat(sent.stream().filter(part -> part.chat().startsWith("room")))
                    .as("rooms: the final edits the placeholder")
                    .allMatch(part -> part.replaces().startsWith("placeholder-"));
            assertThat(sent.stream().filter(part -> part.chat().startsWith("chat")))
                    .as("private: a draft, then a new message")
                    .allMatch(part -> part.replaces().isEmpty());
            assertThat(pipeline.door.previews()).hasAtLeastOneElementOfType(Preview.Typing.class);
            assertThat(pipeline.door.previews()).hasAtLeastOneElementOfType(Preview.Partial.class);
        } finally {
            timers.close().await(5, SECONDS);
        }
    }

    @Test
    @Tag("R11")
    void buriesAPoisonMessageAfterThreeAttemptsAndGoesOn() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        Coach coach = saying(words -> {
            if (words.equals("poison")) {
                attempts.incrementAndGet();
                throw new IllegalStateException("poison");
            }
            return "fine";
        });
        try (Pipeline pipeline = Pipeline.with(coach)) {
            pipeline.accept(text("sick", "poison"), text("sick", "after"), text("well", "hello"));
            assertThat(pipeline.door.expect(1).get(0).text()).isEqualTo("fine");
            List<RecordingDoor.Sent> rest = pipeline.door.expect(2);
            assertThat(rest.get(0).text()).contains("référence");
            assertThat(rest.get(1).text()).isEqualTo("fine");
            assertThat(attempts).hasValue(3);
            assertThat(pipeline.count("SELECT count(*) FROM inbox WHERE state = 'dead'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void carriesOutEffectsOncePerTurn() throws Exception {
        Coach coach = answering(turn -> Answer.draft()
                .say("kept")
                .write(new Pipeline.Counted(turn.cause()))
                .done());
        try (Pipeline pipeline = Pipeline.with(coach)) {
            pipeline.accept(IntStream.range(0, 100)
                    .mapToObj(i -> text("c" + i % 5, "x"))
                    .toArray(Inbound[]::new));
            List<RecordingDoor.Sent> answers = new ArrayList<>();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> pipeline.count("SELECT count(*) FROM inbox WHERE state = 'waiting'") == 0);
            answers.addAll(pipeline.door.all());
            assertThat(pipeline.count("SELECT count(*) FROM counted"))
                    .isEqualTo(pipeline.count("SELECT count(DISTINCT what) FROM counted"))
                    .isEqualTo(pipeline.count("SELECT count(*) FROM effect"));
        }
    }

    @Test
    void runsAButtonOnceAndOnlyForItsOwner() throws Exception {
        Coach coach = answering(turn -> switch (turn.heard()) {
            case dev.coachmichael.core.turn.Heard.Pressed pressed ->
                Answer.draft()
                        .say("pressed " + pressed.skill())
                        .write(new Pipeline.Counted("press"))
                        .done();
            default ->
                Answer.draft().say("choose").buttons(Action.of("Go", "week")).done();
        });
        try (Pipeline pipeline = Pipeline.with(coach)) {
            Inbound hello = text("owner", "hello");
            pipeline.accept(hello);
            String token = token(pipeline.door.expect(2));
            Inbound press = like(hello, new Content.Press(token));
            Inbound again = like(hello, new Content.Press(token));
            Inbound stranger = like(text("stranger", ""), new Content.Press(token));
            Inbound forged = like(hello, new Content.Press("forged"));

            assertThat(pipeline.accept(stranger, forged)).allMatch(Acceptance.Refused.class::isInstance);
            assertThat(pipeline.accept(press, again)).allMatch(Acceptance.Queued.class::isInstance);
            assertThat(pipeline.door.expect(1).get(0).text()).isEqualTo("pressed week");
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> pipeline.count("SELECT count(*) FROM inbox WHERE state = 'waiting'") == 0);
            assertThat(pipeline.count("SELECT count(*) FROM counted")).isEqualTo(1);
            assertThat(pipeline.accept(like(hello, new Content.Press(token))))
                    .allMatch(Acceptance.Refused.class::isInstance);
            assertThat(pipeline.door.all()).hasSize(3);
        }
    }

    @Test
    void anEditReachesAWaitingMessageAndIsOnlyNotedAfterwards() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Coach coach = saying(words -> {
            if (words.equals("first")) {
                waitFor(go);
            }
            return "re " + words;
        });
        try (Pipeline pipeline = Pipeline.with(coach)) {
            Inbound first = text("chat", "first");
            Inbound second = text("chat", "second");
            pipeline.accept(first, second);
            await().until(() -> pipeline.conversations.inFlight() == 1);
            assertThat(pipeline.accept(
                            like(first, new Content.Edited(((Content.Text) first.content()).message(), "changed")),
                            like(second, new Content.Edited(((Content.Text) second.content()).message(), "better"))))
                    .allMatch(Acceptance.Noted.class::isInstance);
            go.countDown();
            assertThat(pipeline.door.expect(2))
                    .extracting(RecordingDoor.Sent::text)
                    .containsExactly("re first", "re better");
            assertThat(pipeline.rows("SELECT state FROM inbox WHERE kind = 'edited' ORDER BY state"))
                    .extracting(row -> row.getString(0))
                    .containsExactly("late", "merged");
        }
    }

    @Test
    void answersAFloodOfOneSenderAtOnce() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Coach coach = answering(turn -> {
            if (turn.heard().words().equals("0")) {
                waitFor(go);
            }
            return Answer.saying(turn.catchUp() + " " + turn.heard().words().replace('\n', ' '));
        });
        try (Pipeline pipeline = Pipeline.with(coach)) {
            pipeline.accept(text("chat", "0"));
            await().until(() -> pipeline.conversations.inFlight() == 1);
            pipeline.accept(IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> text("chat", String.valueOf(i)))
                    .toArray(Inbound[]::new));
            go.countDown();
            List<RecordingDoor.Sent> sent = pipeline.door.expect(2);
            assertThat(sent.get(1).text()).startsWith("Optional[MANY] 1 2 3").endsWith("29 30");
        }
    }

    @Test
    void waitsAsToldAndOnlyForThatChat() throws Exception {
        try (Pipeline pipeline = Pipeline.with(saying(words -> words))) {
            Map<String, Long> refusedAt = new ConcurrentHashMap<>();
            pipeline.door.fault(outgoing -> outgoing.address().chat().equals("slow")
                            && refusedAt.putIfAbsent(outgoing.key(), System.nanoTime()) == null
                            && outgoing.key().endsWith(":0:0")
                    ? Optional.of(new Delivery.Wait(Duration.ofSeconds(2)))
                    : Optional.empty());
            pipeline.accept(text("slow", "one"), text("slow", "two"), text("quick", "three"));
            List<RecordingDoor.Sent> sent = pipeline.door.expect(3);
            assertThat(sent).extracting(RecordingDoor.Sent::text).containsExactly("three", "one", "two");
            long waited =
                    sent.get(1).atNanos() - refusedAt.getOrDefault(sent.get(1).key(), 0L);
            assertThat(Duration.ofNanos(waited)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void mutesAChatWhoseReaderIsGoneUntilTheyWriteAgain() throws Exception {
        try (Pipeline pipeline = Pipeline.with(saying(words -> words))) {
            pipeline.door.fault(outgoing -> Optional.of(new Delivery.Unreachable()));
            pipeline.accept(text("gone", "one"));
            await().until(() -> pipeline.count("SELECT count(*) FROM chat WHERE state = 'muted'") == 1);
            await().until(() -> pipeline.count("SELECT count(*) FROM outbox WHERE state = 'dead'") == 1);
            pipeline.door.fault(outgoing -> Optional.empty());
            pipeline.accept(text("gone", "back"));
            assertThat(pipeline.door.expect(1).get(0).text()).isEqualTo("back");
        }
    }

    @Test
    void pacesEachChatWithBurstsOfThree() throws Exception {
        try (Pipeline pipeline = Pipeline.with(saying(words -> words), new Pacing(0, 2, 0))) {
            pipeline.accept(IntStream.range(0, 5)
                    .mapToObj(i -> text("chat", String.valueOf(i)))
                    .toArray(Inbound[]::new));
            List<RecordingDoor.Sent> sent = pipeline.door.expect(5);
            assertThat(sent).extracting(RecordingDoor.Sent::text).containsExactly("0", "1", "2", "3", "4");
            assertThat(Duration.ofNanos(sent.get(4).atNanos() - sent.get(0).atNanos()))
                    .isGreaterThan(Duration.ofMillis(900));
        }
    }

    @Test
    void sharesTheWorkOfOneDatabaseBetweenTwoNodes() throws Exception {
        var url = Pipeline.fresh();
        try (Pipeline one = Pipeline.on(url, saying(words -> words), Pacing.OFF);
                Pipeline two = Pipeline.on(url, saying(words -> words), Pacing.OFF)) {
            for (int i = 0; i < 100; i++) {
                (i % 2 == 0 ? one : two).accept(text("chat" + i % 10, String.valueOf(i / 10)));
            }
            List<RecordingDoor.Sent> sent = one.door.expect(100);
            assertThat(two.door.all()).as("one node holds the endpoint").isEmpty();
            Map<String, String> perChat = sent.stream()
                    .collect(Collectors.groupingBy(
                            RecordingDoor.Sent::chat,
                            Collectors.mapping(RecordingDoor.Sent::text, Collectors.joining(" "))));
            assertThat(perChat.values()).allMatch("0 1 2 3 4 5 6 7 8 9"::equals);
        }
    }

    private static String token(List<RecordingDoor.Sent> sent) {
        return sent.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(dev.coachmichael.core.reply.Block.Actions.class::isInstance)
                .map(block -> ((dev.coachmichael.core.reply.Block.Actions) block)
                        .actions()
                        .get(0)
                        .id())
                .findFirst()
                .orElseThrow();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<Inbound>> batches(List<Inbound> messages, int size) {
        List<List<Inbound>> batches = new ArrayList<>();
        for (int from = 0; from < messages.size(); from += size) {
            batches.add(messages.subList(from, Math.min(messages.size(), from + size)));
        }
        return batches;
    }
}
