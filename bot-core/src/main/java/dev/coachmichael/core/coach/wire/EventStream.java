package dev.coachmichael.core.coach.wire;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Cuts bytes into server-sent events as they come. Used by one thread at a time. */
final class EventStream {

    private final BiConsumer<String, String> events;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private String event = "";

    /** @param events takes the name, empty when it has none, and the data of each event */
    EventStream(BiConsumer<String, String> events) {
        this.events = events;
    }

    void take(Buffer buffer) {
        byte[] bytes = buffer.getBytes();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                line.write(bytes, from, at - from);
                line();
                from = at + 1;
            }
        }
        line.write(bytes, from, bytes.length - from);
    }

    /** The stream is over: what was not closed by an empty line counts. */
    void end() {
        line();
        line();
    }

    private void line() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.isEmpty()) {
            if (!data.isEmpty()) {
                String whole = data.toString();
                String name = event;
                data.setLength(0);
                event = "";
                events.accept(name, whole);
            }
        } else if (text.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n").append(text.substring(5).strip());
        } else if (text.startsWith("event:")) {
            event = text.substring(6).strip();
        }
    }
}
