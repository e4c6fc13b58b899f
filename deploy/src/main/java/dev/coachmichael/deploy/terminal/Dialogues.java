package dev.coachmichael.deploy.terminal;

import dev.coachmichael.core.platform.Outgoing;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/** Hands the answers of one door to the dialogue that they belong to. */
public final class Dialogues {

    private final Map<String, Queue<Outgoing>> byChat = new ConcurrentHashMap<>();

    public Dialogues(TerminalDoor door) {
        door.readBy(outgoing -> {
            Queue<Outgoing> dialogue = byChat.get(outgoing.address().chat());
            if (dialogue != null) {
                dialogue.add(outgoing);
            }
        });
    }

    void add(String chat, Queue<Outgoing> answers) {
        byChat.put(chat, answers);
    }
}
