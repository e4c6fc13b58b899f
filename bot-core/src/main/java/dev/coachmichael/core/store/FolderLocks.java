package dev.coachmichael.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a database folder. Every user holds a shared lock while inside; starting and stopping happen under an
 * exclusive one. The operating system releases both when a process dies.
 */
final class FolderLocks {

    private final FileChannel usersFile;
    private final FileChannel turnstileFile;
    private @Nullable FileLock user;
    private @Nullable FileLock turnstile;

    private FolderLocks(FileChannel usersFile, FileChannel turnstileFile) {
        this.usersFile = usersFile;
        this.turnstileFile = turnstileFile;
    }

    /** Enters, alone until {@link #startDone}. */
    static FolderLocks enter(Path folder) throws IOException {
        FolderLocks locks = new FolderLocks(open(folder.resolve("users.lock")), open(folder.resolve("start.lock")));
        try {
            locks.turnstile = locks.turnstileFile.lock();
            locks.user = locks.usersFile.lock(0, Long.MAX_VALUE, true);
            return locks;
        } catch (OverlappingFileLockException e) {
            locks.closeFiles();
            throw new StoreUnavailable("This process already uses the database folder " + folder + ".", e);
        }
    }

    void startDone() throws IOException {
        if (turnstile != null && turnstile.isValid()) {
            turnstile.release();
        }
        turnstile = null;
    }

    /** Leaves; runs {@code last} when nobody else is inside. */
    void leave(Runnable last) throws IOException {
        if (!usersFile.isOpen()) {
            return;
        }
        try (usersFile;
                turnstileFile) {
            if (turnstile == null) {
                turnstile = turnstileFile.lock();
            }
            if (user != null) {
                user.release();
            }
            FileLock alone = usersFile.tryLock();
            if (alone != null) {
                last.run();
            }
        }
        turnstile = null;
    }

    private void closeFiles() throws IOException {
        usersFile.close();
        turnstileFile.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
