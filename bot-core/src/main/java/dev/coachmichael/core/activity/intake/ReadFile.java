package dev.coachmichael.core.activity.intake;

import dev.coachmichael.core.activity.file.FileResult;
import dev.coachmichael.core.activity.file.RefusalReason;
import java.util.List;
import java.util.Optional;

/** What a reader made of one file, ready to be compared with what is known. */
record ReadFile(String name, Optional<RefusalReason> refusal, List<Telling> tellings, int rejectedRows) {

    static ReadFile of(FileResult result) {
        return switch (result) {
            case FileResult.Read read ->
                new ReadFile(
                        read.fileName(),
                        Optional.empty(),
                        read.activities().stream().map(Telling::of).toList(),
                        read.rejectedRows().size());
            case FileResult.Refused refused -> refused(refused.fileName(), refused.reason());
        };
    }

    static ReadFile refused(String name, RefusalReason reason) {
        return new ReadFile(name, Optional.of(reason), List.of(), 0);
    }
}
