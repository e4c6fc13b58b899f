package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileNotFetched.Reason;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final long MEGABYTE = 1 << 20;

    private final Stage stage = Stage.polling();
    private final FakeUser anna = stage.telegram.user(41);

    @AfterEach
    void close() {
        stage.close();
    }

    private FileReference uploads(byte[] content, long sizeBytes) {
        int before = stage.coaching.storedCount();
        anna.uploads("sortie du matin.fit", content, sizeBytes, "");
        Inbound inbound = stage.coaching.expect(before + 1).getLast();
        return ((Inbound.Content.Attachment) inbound.content()).file();
    }

    private byte[] fetch(FileReference file, long maxBytes) {
        return Stage.done(stage.door.fetch(file, maxBytes)).getBytes();
    }

    private void fails(Reason reason, FileReference file, long maxBytes) {
        assertThatThrownBy(() -> fetch(file, maxBytes))
                .isInstanceOfSatisfying(
                        FileNotFetched.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void fetchesWhatWasSent() {
        byte[] content = new byte[3_000_000];
        new Random(1).nextBytes(content);
        assertThat(fetch(uploads(content, content.length), 20 * MEGABYTE)).isEqualTo(content);
    }

    @Test
    void doesNotEvenAskForAFileThatSaysItIsTooBig() {
        fails(Reason.TOO_BIG, uploads(new byte[1], 21 * MEGABYTE), 20 * MEGABYTE);
        assertThat(stage.telegram.calls("getFile")).isEmpty();
    }

    @Test
    void stopsReadingAFileThatIsBiggerThanItSays() {
        FileReference liar = uploads(new byte[9_000_000], 100);
        fails(Reason.TOO_BIG, liar, 1_000_000);
    }

    @Test
    void asksTelegramWhenTheSizeIsUnknown() {
        FileReference file = uploads(new byte[500], 21 * MEGABYTE);
        fails(Reason.TOO_BIG, new FileReference(file.id(), file.name(), -1), 20 * MEGABYTE);
        FileReference other = new FileReference("file-1", "x", -1);
        fails(Reason.TOO_BIG, other, 100);
    }

    @Test
    void saysWhenAFileIsGone() {
        fails(Reason.GONE, new FileReference("file-99", "x", 10), MEGABYTE);
        FileReference file = uploads(new byte[10], 10);
        stage.telegram.faults().next("file", new Fault.Error(404, "Not Found"));
        fails(Reason.GONE, file, MEGABYTE);
    }

    @Test
    void saysWhenALaterTryMayWork() {
        FileReference file = uploads(new byte[10], 10);
        stage.telegram
                .faults()
                .next(
                        "getFile",
                        new Fault.Error(500, "Internal Server Error"),
                        new Fault.TooMany(3),
                        new Fault.Page(502),
                        new Fault.Error(400, "Bad Request: wrong file_id or the file is temporarily unavailable"))
                .next("file", new Fault.Error(500, "x"), new Fault.DropBefore());
        for (int i = 0; i < 6; i++) {
            fails(Reason.UNAVAILABLE, file, MEGABYTE);
        }
        assertThat(fetch(file, MEGABYTE)).hasSize(10);
    }
}
