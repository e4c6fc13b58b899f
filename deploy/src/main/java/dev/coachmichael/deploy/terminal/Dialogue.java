package dev.coachmichael.deploy.terminal;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Outgoing;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One local user talking: says something, waits for the answer. Used by one thread. */
public final class Dialogue {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Coaching coaching;
    private final TerminalDoor door;
    private final ChatAddress address;
    private final String user;
    private final LinkedBlockingQueue<Outgoing> answers = new LinkedBlockingQueue<>();
    private Optional<Language> language = Optional.empty();

    /**
     * @param user who speaks: an external id of the terminal
     */
    public Dialogue(Coaching coaching, TerminalDoor door, Dialogues dialogues, String user) {
        this.coaching = coaching;
        this.door = door;
        this.user = user;
        this.address = ChatAddress.privately(user + "/" + UUID.randomUUID());
        dialogues.add(address.chat(), answers);
    }

    /** Names the language of what is said from now on, or leaves it to the words and to what the user chose before. */
    public void speak(Optional<Language> named) {
        language = named;
    }

    /** The answer to words. */
    public Outgoing say(String words) {
        return exchange(new Inbound.Content.Text(UUID.randomUUID().toString(), words));
    }

    /** The answer to a file of this machine. */
    public Outgoing send(Path file, long sizeBytes) {
        FileReference reference =
                new FileReference(file.toAbsolutePath().toString(), String.valueOf(file.getFileName()), sizeBytes);
        return exchange(new Inbound.Content.Attachment(UUID.randomUUID().toString(), reference, ""));
    }

    /** The answer to a pressed button. */
    public Outgoing press(String token) {
        return exchange(new Inbound.Content.Press(token));
    }

    private Outgoing exchange(Inbound.Content content) {
        Inbound.Sender sender =
                new Inbound.Sender(user, language.map(Language::code).orElse(""), language.isPresent());
        Inbound inbound = new Inbound(UUID.randomUUID().toString(), address, sender, Instant.now(), content);
        Future<List<Acceptance>> accepted = coaching.accept(door.endpoint(), List.of(inbound), OptionalLong.empty());
        List<Acceptance> outcome = accepted.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (outcome.getFirst() instanceof Acceptance.Refused refused) {
            throw new ButtonRefused(refused.toast());
        }
        return answer();
    }

    private Outgoing answer() {
        try {
            Outgoing answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new NoAnswer();
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer();
        }
    }

    /** A button did not run; the message is what its reader is told. */
    public static final class ButtonRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ButtonRefused(String toast) {
            super(toast);
        }
    }

    /** No answer came within a minute. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer() {
            super("No answer came within " + PATIENCE.toSeconds() + " s");
        }
    }
}
