package dev.coachmichael.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.turn.Mode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConversationEventsTest {

    /** Keeps what it is told as sentences. */
    private static final class Notes implements ConversationEvents {

        private final BlockingQueue<String> turns = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> deliveries = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> polls = new LinkedBlockingQueue<>();

        @Override
        public void turnFinished(EndpointId endpoint, Mode mode, TurnEnd end, Duration took) {
            turns.add(
                    endpoint.channel() + " " + mode.code() + " " + end.code() + (took.isNegative() ? " negative" : ""));
        }

        @Override
        public void delivered(EndpointId endpoint, DeliveryEnd end) {
            deliveries.add(endpoint.channel() + " " + end.code());
        }

        @Override
        public void polled(EndpointId endpoint) {
            polls.add(endpoint.key());
        }
    }

    private final Notes notes = new Notes();

    @Test
    void tellsOfTurnsDeliveriesAndPolls() throws Exception {
        try (Pipeline pipeline = Pipeline.telling(notes, Pipeline.fresh(), Pipeline.saying(words -> "echo " + words))) {
            pipeline.accept(Pipeline.text("chat", "hello"));
            pipeline.conversations.polled(pipeline.endpoint);
            assertThat(next(notes.turns)).isEqualTo("test local answered");
            assertThat(next(notes.deliveries)).isEqualTo("test sent");
            assertThat(next(notes.polls)).isEqualTo("test:bot");
        }
        assertThat(notes.turns).isEmpty();
        assertThat(notes.deliveries).isEmpty();
    }

    @Test
    void tellsOnceOfAMessageThatCannotBeAnswered() throws Exception {
        try (Pipeline pipeline = Pipeline.telling(notes, Pipeline.fresh(), Pipeline.saying(words -> {
            throw new IllegalStateException("broken on purpose");
        }))) {
            pipeline.accept(Pipeline.text("chat", "hello"));
            assertThat(next(notes.turns)).isEqualTo("test local dead");
        }
        assertThat(notes.turns).isEmpty();
    }

    @Test
    void tellsHowEachAttemptToSendEnded() throws Exception {
        try (Pipeline pipeline = Pipeline.telling(notes, Pipeline.fresh(), Pipeline.saying(words -> words))) {
            sendEndsAs(pipeline, new Delivery.Wait(Duration.ofMillis(10)), "told_to_wait");
            sendEndsAs(pipeline, new Delivery.Failed("line broke"), "failed");
            sendEndsAs(pipeline, new Delivery.Refused("too odd"), "refused");
            sendEndsAs(pipeline, new Delivery.Moved("elsewhere"), "moved");
            sendEndsAs(pipeline, new Delivery.Unreachable(), "unreachable");
        }
    }

    /** Parts of earlier attempts may be sent in between. */
    private void sendEndsAs(Pipeline pipeline, Delivery delivery, String outcome) throws Exception {
        String chat = "chat-" + outcome;
        pipeline.door.fault(
                outgoing -> outgoing.address().chat().equals(chat) ? Optional.of(delivery) : Optional.empty());
        pipeline.accept(Pipeline.text(chat, "hello"));
        String told = next(notes.deliveries);
        while (told.equals("test sent")) {
            told = next(notes.deliveries);
        }
        assertThat(told).isEqualTo("test " + outcome);
        pipeline.door.fault(outgoing -> Optional.empty());
        notes.deliveries.removeIf(end -> !end.equals("test sent"));
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        return String.valueOf(queue.poll(30, TimeUnit.SECONDS));
    }
}
